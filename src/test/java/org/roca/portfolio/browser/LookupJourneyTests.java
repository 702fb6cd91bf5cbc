package org.roca.portfolio.browser;

import java.util.concurrent.atomic.AtomicReference;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.roca.portfolio.shared.lookup.LookupSample;

import org.springframework.context.annotation.Import;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Names in a form: chosen from the list by keyboard or by hand, typed, and added. */
@BrowserTest
@Import(LookupSample.class)
class LookupJourneyTests {

	private static final String FIELD = "#people-0-name";

	@ParameterizedTest
	@CsvSource({
			"en, drug controll agensy, Drug Control Agency under the President of the Republic of Tajikistan, Change",
			"ru, АКН, Агентство по контролю за наркотиками при Президенте Республики Таджикистан, Изменить" })
	void choosesByKeyboard(String language, String typed, String name, String change, Visitors visitors) {
		Visitor officer = open(visitors, Look.usual().in(language));
		Locator field = officer.find(FIELD);
		assertThat(field).hasAttribute("role", "combobox");
		assertThat(field).hasAttribute("aria-expanded", "false");
		officer.tabTo(FIELD).page().keyboard().type(typed);
		assertThat(officer.find("[role=option]").first()).isVisible();
		assertThat(field).hasAttribute("aria-expanded", "true");
		assertThat(field).hasAttribute("aria-controls", officer.find("[role=listbox]").getAttribute("id"));
		assertThat(officer.find("body > [role=status]:not(#suggested)"))
			.hasText(officer.find("[role=listbox]").getAttribute("data-said"));
		officer.press("ArrowDown");
		assertThat(field).hasAttribute("aria-activedescendant",
				officer.find("[role=option][aria-selected=true]").getAttribute("id"));
		Accessibility.check(officer);
		officer.press("Enter");
		assertThat(officer.find("[role=listbox]")).isHidden();
		assertThat(field).isHidden();
		Locator button = officer.find(":focus");
		assertThat(button).hasText(change);
		assertThat(button).hasAccessibleDescription(name);
		Accessibility.check(officer);
		officer.enter("button[type=submit]");
		assertThat(officer.find("output[data-row='people[0]']")).hasText("dca-tajikistan");
	}

	@Test
	void movesThroughTheListAndLeavesIt(Visitors visitors) {
		Visitor officer = open(visitors, Look.usual());
		officer.tabTo("#country").press("ArrowDown").press("ArrowDown");
		officer.tabTo(FIELD).page().keyboard().type("MIA");
		Locator marked = officer.find("[role=option][aria-selected=true]");
		officer.find("[role=option]").first().waitFor();
		assertThat(marked).hasCount(0);
		officer.press("ArrowDown");
		assertThat(marked).hasAttribute("data-slug", "mia-uzbekistan");
		officer.press("ArrowUp");
		assertThat(marked).hasAttribute("data-add", "MIA");
		officer.press("Home");
		assertThat(marked).hasAttribute("data-slug", "mia-uzbekistan");
		officer.press("End");
		assertThat(marked).hasAttribute("data-add", "MIA");
		officer.press("ArrowDown");
		assertThat(marked).hasAttribute("data-slug", "mia-uzbekistan");
		officer.press("Escape");
		assertThat(officer.find("[role=listbox]")).isHidden();
		assertThat(officer.find(FIELD)).hasValue("MIA");
		assertThat(marked).hasCount(0);
		officer.press("ArrowDown");
		assertThat(marked).hasAttribute("data-slug", "mia-uzbekistan");
		officer.press("Escape").press("Enter");
		officer.page().waitForURL("**/lookup-sample?*");
		assertThat(officer.find("output[data-row='people[0]']")).hasText("SEVERAL");
	}

	@Test
	void choosesByHandAndChangesItsMind(Visitors visitors) {
		Visitor officer = open(visitors, Look.usual().phone());
		officer.find("#equipment-0-site-name").fill("pyanj");
		officer.find("[role=option][data-slug=nijniy-pyanj]").click();
		Locator cell = officer.find("td[data-meant='equipment[0].site']");
		assertThat(cell.locator(".lookup__chosen")).containsText("Nijniy Pyanj");
		officer.press("Enter");
		assertThat(officer.find("#equipment-0-site-name")).isFocused();
		officer.page().keyboard().type("Dusti");
		officer.find("[role=option][data-slug=dusti]").waitFor();
		officer.press("Escape").press("Escape");
		assertThat(cell.locator(".lookup__chosen")).containsText("Nijniy Pyanj");
		cell.locator("button").click();
		officer.press("Tab");
		assertThat(cell.locator(".lookup__chosen")).containsText("Nijniy Pyanj");
		cell.locator("button").click();
		officer.page().keyboard().type("Dusti");
		officer.enter("button[type=submit]");
		assertThat(officer.find("output[data-row='equipment[0].site']")).hasText("dusti");
		assertThat(cell.locator(".lookup__chosen")).containsText("Dusti");
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "ru" })
	void addsWhatIsNotInTheList(String language, Visitors visitors) {
		Visitor officer = open(visitors, Look.usual().in(language));
		officer.find("#country").selectOption("TJ");
		officer.tabTo("#equipment-0-site-name").page().keyboard().type("Nijniy Panj crossing");
		officer.find(".lookup__add").waitFor();
		officer.press("ArrowUp").press("Enter");
		Locator near = officer.find("input[type=radio][name='equipment[0].site.decision']").first();
		assertThat(near).isFocused();
		Accessibility.check(officer);
		officer.press("ArrowUp");
		assertThat(officer.find("#equipment-0-site-new")).isChecked();
		assertThat(officer.find("#equipment-0-site-newCountry")).hasValue("TJ");
		officer.enter("button[type=submit]");
		assertThat(officer.find("output[data-row='equipment[0].site']")).hasText("INCOMPLETE");
		Accessibility.check(officer);
		assertThat(officer.find("#equipment-0-site-newKind")).hasAttribute("aria-invalid", "true");
		officer.find("#equipment-0-site-newKind").selectOption("border_crossing_point");
		officer.enter("button[type=submit]");
		assertThat(officer.find("output[data-row='equipment[0].site']")).hasText(
				"NewRecord[name=Nijniy Panj crossing, kind=border_crossing_point, country=TJ, neighbour=null, project=XAC-K22]");
		officer.find("#equipment-0-site-name").fill("Nijniy Pyanj");
		assertThat(officer.find("#equipment-0-site-new")).hasCount(0);
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "ru" })
	void worksWithoutScripts(String language, Visitors visitors) {
		Visitor officer = open(visitors, Look.usual().in(language).scripts(false));
		officer.tabTo(FIELD).page().keyboard().type("akn");
		officer.tabTo("#people-1-name").page().keyboard().type("Customs of Tajikistan");
		officer.tabTo("#place-name").page().keyboard().type("Xqzwvk");
		officer.enter("button[type=submit]");
		assertThat(officer.find("output[data-row='people[0]']")).hasText("dca-tajikistan");
		assertThat(officer.find(FIELD))
			.hasValue(language.equals("en") ? "Drug Control Agency under the President of the Republic of Tajikistan"
					: "Агентство по контролю за наркотиками при Президенте Республики Таджикистан");
		assertThat(officer.find("output[data-row='people[1]']")).hasText("UNKNOWN");
		assertThat(officer.find("#people-1-name")).hasAttribute("aria-describedby", "people-1-name-error");
		officer.tabTo("#people-1-use-0").press(" ");
		officer.tabTo("#place-new").press(" ");
		officer.find("#place-newCountry").selectOption("KG");
		officer.enter("button[type=submit]");
		assertThat(officer.find("output[data-row='people[1]']")).hasText("customs-tajikistan");
		assertThat(officer.find("output[data-row='place']"))
			.hasText("NewRecord[name=Xqzwvk, kind=null, country=KG, neighbour=null, project=null]");
	}

	@Test
	void saysThatThereIsNoConnectionAndTakesTheFullName(Visitors visitors) {
		Visitor officer = open(visitors, Look.usual());
		officer.tabTo(FIELD).page().keyboard().type("custo");
		officer.find("[role=option]").first().waitFor();
		officer.page().route("**/lookup/agencies?*", (route) -> route.abort("aborted"));
		officer.page().keyboard().type("ms");
		Locator note = officer.find("td[data-meant='people[0]'] .field-error");
		assertThat(note).hasText("No connection, so there is no list. Type the full name.");
		assertThat(officer.find("[role=listbox]")).isHidden();
		officer.page().unroute("**/lookup/agencies?*");
		officer.page().keyboard().type(" tajik");
		assertThat(officer.find("[data-slug=customs-tajikistan]")).isVisible();
		assertThat(note).isHidden();
	}

	@Test
	void showsTheOldOptionsDimmedWhileTheLineIsSlowAndNeverAnOldAnswer(Visitors visitors) {
		Visitor officer = open(visitors, Look.usual());
		officer.tabTo(FIELD).page().keyboard().type("cust");
		officer.find("[role=option]").first().waitFor();
		AtomicReference<Route> held = new AtomicReference<>();
		officer.page().route("**/lookup/agencies?q=custom*", held::set);
		officer.page().keyboard().type("om");
		assertThat(officer.find(".lookup__box.is-waiting [data-slug=customs-tajikistan]")).isVisible();
		officer.page().waitForCondition(() -> held.get() != null);
		officer.find(FIELD).fill("WCO");
		assertThat(officer.find("[role=option][data-slug=wco]")).isVisible();
		assertThat(officer.find("[role=option][data-slug=customs-tajikistan]")).hasCount(0);
		assertThat(officer.find(".lookup__box.is-waiting")).hasCount(0);
	}

	@Test
	void takesCareOfRowsThatComeLater(Visitors visitors) {
		Visitor officer = open(visitors, Look.usual());
		officer.find("#place-name").fill("Dushanbe");
		officer.find("[role=option][data-slug=dushanbe]").click();
		officer.page().evaluate("""
				() => {
					const copy = document.querySelector('#place-name').closest('tr').cloneNode(true);
					copy.querySelectorAll('input').forEach((input) => {
						input.value = '';
						input.name = input.name.replace('place', 'later');
						input.id = input.id.replace('place', 'later');
					});
					document.querySelector('table tbody').append(copy);
				}""");
		assertThat(officer.find("#later-name")).isVisible();
		assertThat(officer.find("#later-name")).hasAttribute("aria-expanded", "false");
		officer.find("#later-name").fill("Osh");
		officer.find("[role=option][data-slug=osh]").click();
		assertThat(officer.find("input[name='later.slug']")).hasValue("osh");
		assertThat(officer.find("input[name='place.slug']")).hasValue("dushanbe");
	}

	private static Visitor open(Visitors visitors, Look look) {
		return visitors.returning("officer", look).open("/lookup-sample");
	}

}
