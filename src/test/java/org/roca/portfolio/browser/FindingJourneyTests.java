package org.roca.portfolio.browser;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The search box, addresses that are nearly right, and the band around every page. */
@BrowserTest
class FindingJourneyTests {

	@ParameterizedTest
	@CsvSource({ "К22, /projects/XAC-K22, en", "Nizhniy, /sites/nijniy-pyanj, en", "ЦАРИКЦ, /agencies/caricc, ru",
			"CARICC, /agencies/caricc, ru", "taj e24, /projects/E24, en" })
	void findsInAnyWriting(String words, String record, String language, Visitors visitors) {
		for (boolean scripts : new boolean[] { true, false }) {
			Visitor officer = visitors.signedIn("officer", Look.usual().in(language).scripts(scripts));
			officer.tabTo("header input[name=q]").page().keyboard().type(words);
			officer.press("Enter");
			officer.page().waitForURL("**/search?q=*");
			assertThat(officer.find("#search-q").inputValue()).isEqualTo(words);
			officer.tabTo("main a[href='" + record + "']").press("Enter");
			officer.page().waitForURL("**" + record);
		}
	}

	@ParameterizedTest
	@CsvSource({ "all trainings for customs in Tajikistan since 2016 that Japan paid, en",
			"тренинги для таможни в Таджикистане с 2016 года которые оплатила Япония, ru" })
	void aQuestionLeadsToItsRowsAndTheirMap(String question, String language, Visitors visitors) {
		for (boolean scripts : new boolean[] { true, false }) {
			Visitor officer = visitors.signedIn("officer", Look.usual().in(language).scripts(scripts));
			officer.tabTo("header input[name=q]").page().keyboard().type(question);
			officer.press("Enter");
			officer.page().waitForURL("**/search?q=*");
			String count = officer.find(".asked [data-figure=activities]").getAttribute("data-value");
			officer.tabTo(".asked [data-figure=activities]").press("Enter");
			officer.page()
				.waitForURL("**/activities?country=TJ&agency-kind=customs&donor=japan&type=training&from=2016");
			assertThat(officer.find("main tbody tr")).hasCount(Integer.parseInt(count));
			officer.page().goBack();
			officer.find(".asked a[href^='/activities/map']").click();
			officer.page().waitForURL("**/activities/map?*agency-kind=customs*");
		}
	}

	@ParameterizedTest
	@CsvSource({ "en, Panji Poy, Site, All results for “Panji Poy”",
			"ru, Панджи Поё, Объект, Все результаты по запросу «Панджи Поё»" })
	void suggestsWhileOneTypes(String language, String typed, String kind, String all, Visitors visitors) {
		Visitor officer = visitors.signedIn("officer", Look.usual().in(language)).open("/projects");
		officer.press("/");
		Locator box = officer.find("header input[name=q]");
		assertThat(box).isFocused();
		assertThat(box).hasAttribute("role", "combobox");
		assertThat(box).hasAttribute("aria-expanded", "false");
		officer.page().keyboard().type(typed);
		Locator first = officer.find(".suggest [role=option]").first();
		assertThat(first).containsText(kind);
		assertThat(first).hasAttribute("href", "/sites/nijniy-pyanj");
		assertThat(officer.find(".suggest [role=option]").last()).hasText(all);
		assertThat(box).hasAttribute("aria-expanded", "true");
		assertThat(box).hasAttribute("aria-controls", officer.find("[role=listbox]").getAttribute("id"));
		assertThat(officer.find("#suggested")).hasText(officer.find("[role=listbox]").getAttribute("data-said"));
		officer.press("ArrowDown");
		assertThat(box).hasAttribute("aria-activedescendant", first.getAttribute("id"));
		officer.press("Escape");
		assertThat(officer.find("[role=listbox]")).isHidden();
		assertThat(box).hasValue(typed);
		officer.press("ArrowUp");
		assertThat(officer.find(".suggest [aria-selected=true]")).hasText(all);
		officer.press("ArrowDown").press("Enter");
		officer.page().waitForURL("**/sites/nijniy-pyanj");
	}

	@Test
	void theKeysLeadIntoTheBoxButNotOutOfAField(Visitors visitors) {
		Visitor officer = visitors.signedIn("officer", Look.usual()).open("/activities");
		officer.find("#f-q").focus();
		officer.page().keyboard().type("a/b");
		assertThat(officer.find("#f-q")).hasValue("a/b");
		officer.press("Control+k");
		assertThat(officer.find("header input[name=q]")).isFocused();
		officer.page().keyboard().type("caricc");
		officer.find(".suggest [role=option]").first().waitFor();
		officer.press("Enter");
		officer.page().waitForURL("**/search?q=caricc");
		officer.press("Control+k");
		officer.page().keyboard().type("k22");
		officer.find(".suggest [role=option]").first().waitFor();
		officer.press("ArrowDown");
		Accessibility.check(officer);
	}

	@ParameterizedTest
	@CsvSource({ "/projects/K23, /projects/XAC-K22", "/activities/XAC-K22-9999, /projects/XAC-K22",
			"/countries/TJK, /countries/TJ", "/sites/nizhniy, /sites/nijniy-pyanj" })
	void anAddressThatIsNearlyRightLeadsOn(String asked, String meant, Visitors visitors) {
		Visitor officer = visitors.signedIn("officer", Look.usual().scripts(false));
		officer.openRefused(asked, 404);
		assertThat(officer.find("#near").isVisible()).isTrue();
		officer.tabTo("main a[href='" + meant + "']").press("Enter");
		officer.page().waitForURL("**" + meant);
	}

	@ParameterizedTest
	@CsvSource({ "true", "false" })
	void theLanguageSwitchKeepsThePageAndItsQuery(boolean scripts, Visitors visitors) {
		Visitor officer = visitors.signedIn("officer", Look.usual().scripts(scripts));
		officer.open("/activities?country=TJ&q=%D0%BA%D1%83%D1%80%D1%81&sort=title");
		String count = officer.find("main [role=status] [data-figure]").getAttribute("data-value");
		officer.tabTo(".lang a[hreflang=ru]").press("Enter");
		officer.find("html[lang=ru]").waitFor();
		assertThat(officer.path()).contains("country=TJ", "q=%D0%BA%D1%83%D1%80%D1%81", "sort=title");
		assertThat(officer.find("main [role=status] [data-figure]").getAttribute("data-value")).isEqualTo(count);
		officer.tabTo("header a[href='/projects']").press("Enter");
		officer.page().waitForURL("**/projects");
		assertThat(officer.find("html").getAttribute("lang")).as("stays, without a word in the address")
			.isEqualTo("ru");
		officer.tabTo(".lang a[hreflang=en]").press("Enter");
		officer.find("html[lang=en]").waitFor();
		assertThat(officer.path()).startsWith("/projects");
	}

	@Test
	void theSkipLinkComesFirstAndTheBandInItsOrder(Visitors visitors) {
		Visitor officer = visitors.signedIn("officer", Look.usual());
		officer.open("/activities");
		officer.press("Tab");
		assertThat(officer.find(".skip:focus").isVisible()).isTrue();
		officer.tabTo(".wordmark").tabTo("header a[href='/countries']").tabTo("header .more > summary");
		officer.tabTo("header input[name=q]").tabTo(".lang a").tabTo(".who a[href='/account']").tabTo("#f-q");
		officer.open("/activities").press("Tab").press("Enter");
		assertThat(officer.find("#main:focus").count()).isEqualTo(1);
		officer.press("Tab");
		assertThat(officer.find("main :focus").count()).as("the focus goes on within the content").isEqualTo(1);
	}

	@ParameterizedTest
	@CsvSource({ "en, true", "ru, false" })
	void thePhoneMenuByKeyboard(String language, boolean scripts, Visitors visitors) {
		Visitor officer = visitors.signedIn("officer", Look.usual().in(language).scripts(scripts).phone());
		officer.tabTo("details.menu > summary").press("Enter");
		assertThat(officer.find("details.menu a[href='/sites']").isVisible()).isTrue();
		if (scripts) {
			officer.press("Escape");
			assertThat(officer.find("details.menu a[href='/sites']").isVisible()).isFalse();
			assertThat(officer.find("details.menu > summary:focus").count()).isEqualTo(1);
			officer.press("Enter");
		}
		officer.tabTo("details.menu a[href='/sites']").press("Enter");
		officer.page().waitForURL("**/sites");
		officer.tabTo("main a[href='/sites/nijniy-pyanj']").press("Enter");
		officer.page().waitForURL("**/sites/nijniy-pyanj");
	}

}
