package org.roca.portfolio.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The list of activities: narrowed, sorted, paged, left and come back to, taken away. */
@BrowserTest
class ActivityListJourneyTests {

	private static final String COUNT = "main [role=status] [data-figure=activities]";

	@ParameterizedTest
	@CsvSource({ "en, true", "ru, false" })
	void narrowedByItsFormAndByItsChips(String language, boolean scripts, Visitors visitors) {
		Visitor officer = visitors.signedIn("officer", Look.usual().in(language).scripts(scripts));
		officer.open("/activities");
		int all = count(officer);
		officer.find("#f-country").selectOption("TJ");
		officer.find("#f-from").fill("2015");
		officer.find("#f-from").press("Enter");
		officer.page().waitForURL("**/activities?*");
		assertThat(officer.path()).contains("country=TJ", "from=2015");
		if (scripts) {
			assertThat(officer.path()).isEqualTo("/activities?country=TJ&from=2015");
		}
		int both = count(officer);
		assertThat(both).isPositive().isLessThan(all);
		assertThat(officer.find("#f-country").inputValue()).isEqualTo("TJ");
		assertThat(officer.find(".chip").count()).isEqualTo(2);
		officer.enter(".chip[href*='country=TJ']");
		officer.page().waitForURL((address) -> !address.contains("from="));
		assertThat(officer.path()).isEqualTo("/activities?country=TJ");
		assertThat(count(officer)).isGreaterThan(both);
		officer.enter(".chip");
		officer.page().waitForURL("**/activities");
		assertThat(count(officer)).isEqualTo(all);
	}

	@ParameterizedTest
	@CsvSource({ "true", "false" })
	void sortedPagedAndComeBackTo(boolean scripts, Visitors visitors) {
		Visitor officer = visitors.signedIn("officer", Look.usual().scripts(scripts));
		officer.open("/activities?theme=container-and-border-control");
		officer.enter("main thead a[href*='sort=title']");
		officer.page().waitForURL("**sort=title**");
		assertThat(officer.find("main th[aria-sort=ascending]").count()).isEqualTo(1);
		List<String> first = officer.find("main tbody .rowlink").allInnerTexts();
		officer.enter("main a[rel=next]");
		officer.page().waitForURL("**after=**");
		List<String> second = officer.find("main tbody .rowlink").allInnerTexts();
		assertThat(second).isNotEmpty().doesNotContainAnyElementsOf(first);
		String here = officer.path();
		assertThat(here).contains("theme=container-and-border-control", "sort=title");
		officer.enter("main tbody a.rowlink");
		officer.page().waitForURL("**/activities/*");
		officer.page().goBack();
		assertThat(officer.path()).isEqualTo(here);
		PlaywrightAssertions.assertThat(officer.find("main tbody .rowlink")).hasText(second.toArray(String[]::new));
		officer.page().goBack();
		PlaywrightAssertions.assertThat(officer.find("main tbody .rowlink")).hasText(first.toArray(String[]::new));
	}

	@ParameterizedTest
	@CsvSource({ "en, ''", "ru, ?country=TJ&type=training", "en, ?q=training" })
	void theFileHasExactlyTheseRows(String language, String query, Visitors visitors) throws IOException {
		Visitor officer = visitors.signedIn("officer", Look.usual().in(language));
		officer.open("/activities" + query);
		Locator export = officer.find("main a[href^='/activities.csv']");
		Download download = officer.page().waitForDownload(export::click);
		assertThat(download.suggestedFilename()).matches("activities-\\d{4}-\\d{2}-\\d{2}\\.csv");
		String file = Files.readString(download.path(), StandardCharsets.UTF_8);
		assertThat(file).startsWith("\uFEFFreference,");
		List<CsvRecord> records = CsvReader.builder().ofCsvRecord(file.substring(1)).stream().toList();
		List<CsvRecord> rows = records.subList(1, records.size());
		int selection = records.get(0).getFields().indexOf("selection");
		assertThat(rows).hasSize(count(officer)).allSatisfy((row) -> {
			assertThat(row.getFieldCount()).isEqualTo(records.get(0).getFieldCount());
			assertThat("?" + row.getField(selection)).isEqualTo(query.isEmpty() ? "?" : query);
			assertThat(row.getField(selection + 1)).isEqualTo(String.valueOf(rows.size()));
		});
	}

	@ParameterizedTest
	@CsvSource({ "en, true", "ru, false" })
	void groupedWithOtherColumnsAndJumpedIn(String language, boolean scripts, Visitors visitors) {
		Visitor officer = visitors.signedIn("officer", Look.usual().in(language).scripts(scripts));
		officer.open("/activities?country=TJ&country=UZ");
		officer.find("#v-group").selectOption("benefits");
		officer.find("form:has(#v-group) button").click();
		officer.page().waitForURL("**group=benefits**");
		Locator figure = officer.find(".ledger--groups tbody a[data-figure=activities]").first();
		int said = Integer.parseInt(figure.getAttribute("data-value"));
		assertThat(officer.find("main tbody tr.group").count()).isPositive();
		officer.find(".viewtools__columns summary").click();
		officer.find("#c-date").uncheck();
		officer.find("#c-women").check();
		officer.find(".viewtools__columns button[type=submit]").click();
		officer.page().waitForURL("**columns=**");
		assertThat(officer.find("#sort-women").count()).isEqualTo(1);
		assertThat(officer.find("#sort-date").count()).isZero();
		officer.find("#v-go").fill("K22-0024");
		officer.find("#v-go").press("Enter");
		officer.page().waitForURL("**go=K22-0024**");
		assertThat(officer.path()).contains("group=benefits", "country=TJ");
		officer.find(".ledger--groups tbody a[data-figure=activities]").first().click();
		officer.page().waitForURL((address) -> !address.contains("group="));
		assertThat(count(officer)).isEqualTo(said);
		assertThat(officer.find("#sort-women").count()).isEqualTo(1);
	}

	private static int count(Visitor visitor) {
		return Integer.parseInt(visitor.find(COUNT).getAttribute("data-value"));
	}

}
