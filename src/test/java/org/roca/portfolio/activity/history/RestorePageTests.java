package org.roca.portfolio.activity.history;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roca.portfolio.PortfolioTest;
import org.roca.portfolio.account.People;
import org.roca.portfolio.activity.Activity;
import org.roca.portfolio.activity.edit.FormQueries;
import org.roca.portfolio.activity.edit.FormRow;
import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.Scope;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** Restoring an earlier version: a change like any other, and nothing is removed. */
@PortfolioTest(properties = "spring.application.name=History")
class RestorePageTests {

	private static final Map<String, String> WHY = Map.of("change-reason", "The first title was right");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private People people;

	@Autowired
	private Chronicle chronicle;

	@Autowired
	private FormQueries forms;

	@Autowired
	private JdbcClient jdbc;

	private Editor nargiza = Editor.none();

	private Editor timur = Editor.none();

	@BeforeEach
	void editors() {
		this.nargiza = this.chronicle.officer("Nargiza");
		this.timur = this.chronicle.officer("Timur");
	}

	@Test
	void asksFirstAndThenRestores() {
		String reference = changed();
		SentPage ask = open(reference, 1);
		assertThat(ask.page().select("h1").text()).isEqualTo("Restore version 1 of %s?".formatted(reference));
		assertThat(ask.page().select(".changes tbody th").eachText()).containsExactly("Title in English",
				"Fields of work", "Equipment and works");
		assertThat(ask.text()).contains("saved by Nargiza", "3 fields change:");
		SentPage done = ask.send(address(reference), WHY);
		assertThat(done.location()).isEqualTo("/activities/" + reference);
		assertThat(this.chronicle.now(reference).form().get("titleEn")).isEqualTo("The first title");
		assertThat(this.chronicle.now(reference).form().all("topics")).containsExactly("narcotics");
		SentPage history = SentPage.open(this.mvc, officer(), "/activities/%s/history".formatted(reference));
		assertThat(history.page().select(".version h2").eachText()).containsExactly("Version 3", "Version 2",
				"Version 1");
		assertThat(history.page().select(".version__why").eachText())
			.containsExactly("Why: Version 1 restored: The first title was right");
		assertThat(open(reference, 1).text()).contains("There is nothing to restore");
	}

	@Test
	void makesOneVersionOfAFormSentTwice() {
		String reference = changed();
		SentPage ask = open(reference, 1);
		ask.send(address(reference), WHY);
		assertThat(ask.send(address(reference), WHY).location()).isEqualTo("/activities/" + reference);
		assertThat(versions(reference)).isEqualTo(3);
	}

	@Test
	void keepsWhatSomebodyElseSavedMeanwhile() {
		String reference = changed();
		SentPage ask = open(reference, 1);
		this.chronicle.change(this.timur, reference, "", (form) -> form.set("outcomeEn", "Saved meanwhile"));
		assertThat(ask.send(address(reference), WHY).location()).isEqualTo("/activities/" + reference);
		assertThat(this.chronicle.now(reference).form().get("titleEn")).isEqualTo("The first title");
		assertThat(this.chronicle.now(reference).form().get("outcomeEn")).isEqualTo("Saved meanwhile");
		SentPage again = open(reference, 2);
		this.chronicle.change(this.timur, reference, "", (form) -> form.set("titleEn", "A third title"));
		SentPage merge = again.send(address(reference), WHY);
		assertThat(merge.page().select(".merge legend").eachText()).containsExactly("Title in English");
		assertThat(merge.fields("/activities/%s/edit".formatted(reference)).get("titleEn"))
			.containsExactly("The second title");
		assertThat(this.chronicle.now(reference).form().get("titleEn")).isEqualTo("A third title");
	}

	@Test
	void sendsAnApprovedRecordBackForReview() {
		String reference = changed();
		this.chronicle.approve(this.nargiza, this.timur, reference);
		long donor = this.jdbc.sql("select id from organisation where slug = 'japan'").query(Long.class).single();
		SentPage ask = open(reference, 1);
		assertThat(ask.text()).contains("It goes back for review");
		ask.send(address(reference), WHY);
		assertThat(this.chronicle.now(reference).reviewState()).isEqualTo("draft");
		assertThat(this.chronicle.now(reference).form().get("titleEn")).isEqualTo("The first title");
		assertThat(this.forms.find(Scope.donor(donor), reference, Locale.ENGLISH).orElseThrow().form().get("titleEn"))
			.isEqualTo("The second title");
	}

	@Test
	void opensTheFormWhereTodaysRulesRefuseIt() {
		String reference = this.chronicle.create(this.nargiza, "Planned");
		this.chronicle.change(this.nargiza, reference, "",
				(form) -> form.set("status", "completed")
					.set("actualStart", "16.11.2020")
					.set("outcomeEn", "It took place"));
		SentPage form = open(reference, 1).send(address(reference), WHY);
		assertThat(form.status()).isEqualTo(200);
		assertThat(form.page().select("#errors li a").eachAttr("href")).containsExactly("#status");
		assertThat(form.page().select("#status-error, [id^=status-]").text()).contains("can only be taken back");
		Map<String, List<String>> fields = form.fields("/activities/%s/edit".formatted(reference));
		assertThat(fields.get("outcomeEn")).containsExactly("");
		assertThat(fields.get("change-reason")).containsExactly("Version 1 restored: The first title was right");
		assertThat(versions(reference)).isEqualTo(2);
		SentPage corrected = form.send("/activities/%s/edit".formatted(reference),
				Map.of("status", "completed", "actualStart", "17.11.2020"));
		assertThat(corrected.location()).isEqualTo("/activities/" + reference);
		assertThat(this.chronicle.now(reference).form().get("actualStart")).isEqualTo("17.11.2020");
		assertThat(this.chronicle.now(reference).form().get("outcomeEn")).isEmpty();
	}

	@Test
	void wantsAReason() {
		String reference = changed();
		SentPage again = open(reference, 1).send(address(reference), Map.of("change-reason", "  "));
		assertThat(again.page().select("#reason-error").text()).contains("Say why");
		assertThat(again.page().select("#change-reason").attr("aria-describedby"))
			.isEqualTo("reason-hint reason-error");
		String long251 = "x".repeat(251);
		again = open(reference, 1).send(address(reference), Map.of("change-reason", long251));
		assertThat(again.page().select("#change-reason").attr("value")).isEqualTo(long251);
		assertThat(versions(reference)).isEqualTo(2);
	}

	@Test
	void isForThoseWhoKeepTheProjectAlone() {
		String reference = changed();
		RequestPostProcessor manager = this.people.manager("restoring-manager");
		RequestPostProcessor administrator = this.people.administrator("restoring-administrator");
		RequestPostProcessor donor = this.people.donor("restoring-donor",
				this.jdbc.sql("select id from organisation where slug = 'japan'").query(Long.class).single());
		String page = address(reference) + "?number=1";
		assertThat(this.mvc.get().uri(page).with(manager)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.mvc.get().uri(page).with(administrator)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.mvc.get().uri(page).with(donor)).hasStatus(HttpStatus.NOT_FOUND);
		for (RequestPostProcessor person : List.of(manager, administrator, donor)) {
			assertThat(this.mvc.post()
				.uri(address(reference))
				.param("number", "1")
				.param("version", "1")
				.param("change-reason", "Why not")
				.with(person)
				.with(csrf())).hasStatus(HttpStatus.FORBIDDEN);
		}
		assertThat(this.mvc.get().uri(address(reference) + "?number=9").with(officer()))
			.hasStatus(HttpStatus.NOT_FOUND);
		this.chronicle.step(this.timur, reference, "",
				(activity) -> activity.bin(this.timur.accountId(), Instant.now()));
		assertThat(this.mvc.get().uri(page).with(officer())).hasStatus(HttpStatus.NOT_FOUND);
		this.chronicle.step(this.timur, reference, "", Activity::restore);
		assertThat(this.mvc.get().uri(page).with(officer())).hasStatusOk();
		assertThat(versions(reference)).isEqualTo(4);
	}

	private String changed() {
		String reference = this.chronicle.create(this.nargiza, "The first title");
		this.chronicle.change(this.timur, reference, "", (form) -> {
			form.set("titleEn", "The second title");
			form.add("topics", "cybercrime");
			form.rows("equipment").add(new FormRow().set("itemEn", "Scanner").set("kind", "equipment"));
		});
		return reference;
	}

	private SentPage open(String reference, int number) {
		return SentPage.open(this.mvc, officer(), address(reference) + "?number=" + number);
	}

	private static String address(String reference) {
		return "/activities/%s/restore-version".formatted(reference);
	}

	private RequestPostProcessor officer() {
		return this.people.officer("restoring-officer");
	}

	private int versions(String reference) {
		return this.jdbc.sql(
				"select count(*) from activity_aud where id = (select id from activity where reference = ? and publishes is null)")
			.param(reference)
			.query(Integer.class)
			.single();
	}

}
