package org.roca.portfolio.browser;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Through the eyes of a donor and back, and into the past and back, by keyboard. */
@BrowserTest
class LensJourneyTests {

	private static final String COUNT = "main [role=status] [data-figure=activities]";

	@Autowired
	private JdbcClient jdbc;

	@ParameterizedTest
	@CsvSource({ "en, true, Japan", "ru, false, Япония" })
	void throughTheEyesOfADonorAndBack(String language, boolean scripts, String name, Visitors visitors) {
		Visitor officer = visitors.returning("officer", Look.usual().in(language).scripts(scripts));
		officer.open("/activities?country=TJ");
		int own = count(officer);
		officer.enter("#lens-tools > a");
		assertThat(officer.path()).startsWith("/view-as?");
		officer.tabTo("#view-as");
		while (!officer.find("#view-as").inputValue().equals("japan")) {
			String before = officer.find("#view-as").inputValue();
			officer.press("ArrowDown");
			assertThat(officer.find("#view-as").inputValue()).isNotEqualTo(before);
		}
		officer.tabTo("main button").press("Enter");
		officer.page().waitForURL("**/activities?*");
		assertThat(officer.path()).isEqualTo("/activities?country=TJ&view-as=japan");
		assertThat(officer.find("#lens").innerText()).contains(name);
		int seen = count(officer);
		assertThat(seen).isPositive().isLessThan(own);
		assertThat(visitors.returning("donor", Look.usual())
			.open("/activities?country=TJ")
			.find(COUNT)
			.getAttribute("data-value")).isEqualTo(String.valueOf(seen));
		officer.find("#f-project").selectOption("XAC-K22");
		officer.find("#f-q").press("Enter");
		officer.page().waitForURL("**project=XAC-K22**");
		assertThat(officer.path()).contains("view-as=japan", "country=TJ");
		officer.enter("main tbody a.rowlink");
		assertThat(officer.path()).startsWith("/activities/").endsWith("?view-as=japan");
		officer.tabTo("header input[name=q]").page().keyboard().type("K22");
		officer.press("Enter");
		officer.page().waitForURL("**/search?*");
		assertThat(officer.path()).contains("view-as=japan");
		officer.enter("#lens a");
		assertThat(officer.path()).startsWith("/search?").contains("q=K22").doesNotContain("view-as");
		assertThat(officer.find("#lens").count()).isZero();
	}

	@ParameterizedTest
	@CsvSource({ "en, true", "ru, false" })
	void intoThePastAndBack(String language, boolean scripts, Visitors visitors) {
		this.jdbc.sql("update revision set at = at - interval '2 days' where id = 1 and at > now() - interval '1 day'")
			.update();
		LocalDate yesterday = LocalDate.now(ZoneId.of("Asia/Tashkent")).minusDays(1);
		Visitor officer = visitors.returning("officer", Look.usual().in(language).scripts(scripts));
		officer.open("/activities?country=TJ");
		int now = count(officer);
		officer.tabTo("#as-of").page().keyboard().type(yesterday.format(DateTimeFormatter.ofPattern("d.M.yyyy")));
		officer.press("Enter");
		officer.page().waitForURL("**as-of=**");
		assertThat(officer.path()).contains("country=TJ");
		assertThat(officer.find("#lens b").innerText()).contains(String.valueOf(yesterday.getYear()));
		assertThat(count(officer)).isEqualTo(now);
		officer.find("#f-project").selectOption("XAC-K22");
		officer.find("#f-q").press("Enter");
		officer.page().waitForURL("**project=XAC-K22**");
		String there = "as-of=" + yesterday;
		assertThat(officer.path()).contains(there);
		officer.find(".chip").first().waitFor();
		officer.enter(".wordmark");
		assertThat(officer.path()).isEqualTo("/?" + there);
		officer.follow(officer.find("main a.figure[data-figure=activities]").first());
		assertThat(officer.path()).isEqualTo("/activities?" + there);
		officer.enter("#lens a");
		assertThat(officer.path()).startsWith("/activities").doesNotContain("as-of");
	}

	@Test
	void theBannerGoesWithTheListThatScriptsReplace(Visitors visitors) {
		Visitor officer = visitors.returning("officer", Look.usual()).open("/activities?view-as=japan");
		officer.find("#f-country").selectOption("TJ");
		officer.find("#f-q").press("Enter");
		officer.page().waitForURL("**country=TJ**");
		officer.find("#lens a[href*='country=TJ']").waitFor();
		officer.find("#lens-tools a[href*='country=TJ'], #lens-tools form:has(input[name=country])").first().waitFor();
		officer.enter("#lens a");
		assertThat(officer.path()).contains("country=TJ").doesNotContain("view-as");
	}

	@Test
	void paperSaysThroughWhoseEyesAndOnWhichDay(Visitors visitors) {
		Visitor officer = visitors.returning("officer", Look.usual())
			.open("/activities/XAC-K22-0001?view-as=japan&as-of=2126-03-31");
		officer.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		assertThat(officer.find("#lens b").allInnerTexts()).hasSize(2);
		assertThat(officer.find("#lens").isVisible()).isTrue();
		assertThat(officer.find("#lens a").first().isVisible()).isFalse();
		assertThat(officer.find("#lens-tools").isVisible()).isFalse();
	}

	private static int count(Visitor visitor) {
		return Integer.parseInt(visitor.find(COUNT).getAttribute("data-value"));
	}

}
