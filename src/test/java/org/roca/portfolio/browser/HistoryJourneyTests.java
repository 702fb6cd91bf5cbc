package org.roca.portfolio.browser;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roca.portfolio.PortfolioTest;
import org.roca.portfolio.activity.edit.FormRow;
import org.roca.portfolio.activity.history.Chronicle;
import org.roca.portfolio.shared.Editor;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Looking into the past of a record and bringing it back, and two people at one record;
 * by keyboard, with scripts and without. It writes, so it has a server of its own.
 */
@ExtendWith(BrowserExtension.class)
@PortfolioTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "spring.application.name=Journeys of history")
class HistoryJourneyTests {

	private static final String ADDRESS = "https://www.example.org/" + "an-address-without-any-space-".repeat(6);

	@Autowired
	private Chronicle chronicle;

	private Editor nargiza = Editor.none();

	@BeforeEach
	void somebodyElse() {
		this.nargiza = this.chronicle.officer("Nargiza");
	}

	@ParameterizedTest
	@CsvSource({ "en, true", "ru, false" })
	void findsAnOldVersionComparesAndRestoresIt(String language, boolean scripts, Visitors visitors) {
		String reference = this.chronicle.create(this.nargiza, "The first title");
		this.chronicle.change(this.nargiza, reference, "", (form) -> {
			form.set("titleEn", "The second title");
			form.set("outcomeEn", "What came of it, in many words. ".repeat(30));
			form.rows("links").add(new FormRow().set("address", ADDRESS));
		});
		this.chronicle.change(this.nargiza, reference, "", (form) -> form.set("titleEn", "The third title"));
		Visitor officer = visitors.signedIn("officer", Look.usual().in(language).scripts(scripts));
		officer.open("/activities/" + reference).enter(".head a[href$='/history']");
		Accessibility.check(officer);
		officer.tabTo("input[name=from]").press("ArrowDown");
		assertThat(officer.find("input[name=from]:checked").inputValue()).isEqualTo("1");
		officer.press("Enter");
		officer.page().waitForURL((address) -> address.contains("/compare") && address.contains("from=1"));
		Accessibility.check(officer);
		assertThat(officer.find(".changes ins").first().innerText()).isEqualTo("third");
		assertThat(officer.find(".changes del").first().innerText()).isEqualTo("first");
		officer.open("/activities/%s/history".formatted(reference)).enter("a[href$='number=1']");
		Accessibility.check(officer);
		officer.tabTo("#change-reason").page().keyboard().type("The first was right");
		officer.press("Enter");
		officer.page().waitForURL("**/activities/" + reference);
		assertThat(officer.find("h1").innerText()).contains("The first title");
		officer.enter(".head a[href$='/history']");
		assertThat(officer.find(".version h2").count()).isEqualTo(4);
		assertThat(officer.find(".version__why").first().innerText()).contains("The first was right");
	}

	@ParameterizedTest
	@CsvSource({ "en, true", "ru, false" })
	void choosesWhereSomebodyElseChangedTheSame(String language, boolean scripts, Visitors visitors) {
		String reference = this.chronicle.create(this.nargiza, "Joint visit");
		Visitor officer = visitors.signedIn("officer", Look.usual().in(language).scripts(scripts));
		officer.open("/activities/%s/edit".formatted(reference));
		officer.find("#summaryEn").fill("The embassy and UNODC visited the liaison office on the Afghan border.");
		officer.find("#women").fill("8");
		officer.find("#outcomeEn").fill("What came of it, in many words. ".repeat(20));
		this.chronicle.change(this.nargiza, reference, "", (form) -> {
			form.set("summaryEn", "UNODC and the Embassy of Japan visited the office on the Afghan border.");
			form.set("women", "7").set("venueEn", "Hall A");
			form.rows("links").add(new FormRow().set("address", ADDRESS));
		});
		officer.find("#women").press("Enter");
		officer.find(".merge").first().waitFor();
		Accessibility.check(officer);
		assertThat(officer.find(".merge").count()).isEqualTo(2);
		assertThat(officer.find(".merge input:checked").first().inputValue()).isEqualTo("mine");
		officer.tabTo(".merge input").press("ArrowLeft");
		assertThat(officer.find(".merge input:checked").first().inputValue()).isEqualTo("theirs");
		officer.tabTo(".savebar button").press("Enter");
		officer.page().waitForURL("**/activities/" + reference);
		assertThat(officer.find(".lead").innerText()).contains("Embassy of Japan");
		assertThat(officer.find("[data-figure=women]").first().getAttribute("data-value")).isEqualTo("8");
		assertThat(officer.find("main").innerText()).contains("Hall A");
	}

}
