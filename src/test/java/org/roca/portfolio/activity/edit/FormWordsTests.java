package org.roca.portfolio.activity.edit;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.roca.portfolio.DatabaseTest;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.timing.QueryCount;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

import static org.assertj.core.api.Assertions.assertThat;

/** Readers see words, never codes. */
@DatabaseTest
class FormWordsTests {

	private static final String AGENCY = "Drug Control Agency under the President of the Republic of Tajikistan";

	@Autowired
	private FormNames names;

	@AfterEach
	void noLanguage() {
		LocaleContextHolder.resetLocaleContext();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '!', value = { "titleEn ! A <title> ! Title in English ! A <title>",
			"project ! XAC-K22 ! Project ! XAC/K22", "status ! postponed ! Status ! Postponed",
			"plannedStart ! 16.11.2020 ! Planned start ! 16 Nov 2020", "plannedStart ! 2020 ! Planned start ! 2020",
			"plannedStart ! soon ! Planned start ! soon", "women ! 12000 ! Women, all together ! 12,000",
			"women ! many ! Women, all together ! many", "country ! TJ ! Held in ! Tajikistan",
			"country ! ?? ! Held in ! ??", "mode ! online ! Mode ! Online", "mode ! by post ! Mode ! by post",
			"visibility ! office ! Who can see this ! Office only", "sensitivity ! sensitive ! Sensitive ! Yes",
			"topics=cybercrime ! + ! Fields of work: Combatting cybercrime ! ticked",
			"people[dca-tajikistan|trainer|TJ].women ! 3 ! Who took part: " + AGENCY
					+ ", Trainer, Tajikistan – Women ! 3",
			"people[~Some agency||].women ! 3 ! Who took part: Some agency – Women ! 3",
			"people[dca-tajikistan||TJ#2].men ! 3 ! Who took part: " + AGENCY + ", Tajikistan (2) – Men ! 3",
			"equipment[A|B|C|].quantity ! 1.5 ! Equipment and works: A|B|C| – Quantity ! 1.5",
			"equipment[Laptop|].recipient.slug ! dca-tajikistan ! Equipment and works: Laptop – Recipient ! " + AGENCY,
			"links[https://x.org/a[1].b=c|d].label ! News ! Further pages and documents: https://x.org/a[1].b=c|d – What it is ! News",
			"money[actual_cost].amount ! 1200.5 ! Money: Actual cost – Amount ! 1,200.5" })
	void saysFieldsAndValuesInWords(String path, String value, String label, String words) {
		FormWords english = words("en", path, value);
		assertThat(english.label(path)).isEqualTo(label);
		assertThat(english.value(path, value).text()).isEqualTo(words);
	}

	@ParameterizedTest
	@MethodSource("rows")
	void saysRowsInWords(String path, List<FormRow> rows, String words) {
		FormGroup group = FormGroup.of(path.replaceAll("[\\[*].*", "")).orElseThrow();
		String value = String.join(FlatForm.ROW, rows.stream().map((row) -> FlatForm.row(group, row)).toList());
		assertThat(words("en", path, value).value(path, value).text()).isEqualTo(words);
	}

	static Stream<Arguments> rows() {
		return Stream.of(
				arguments("benefits", "Tajikistan 60 %; Uzbekistan 40 %",
						new FormRow().set("country", "TJ").set("share", "60"),
						new FormRow().set("country", "UZ").set("share", "40")),
				arguments("benefits", "Tajikistan", new FormRow().set("country", "TJ")),
				arguments("sites[nijniy-pyanj]", "Nijniy Pyanj", new FormRow().set("slug", "nijniy-pyanj")),
				arguments("people*", AGENCY + ", Trainer (Women: 3; Total: 1,200)",
						new FormRow().set("slug", "dca-tajikistan")
							.set("role", "trainer")
							.set("women", "3")
							.set("participants", "1200")));
	}

	@Test
	void speaksTheLanguageOfTheReader() {
		String row = FlatForm.row(FormGroup.PEOPLE, new FormRow().set("country", "TJ").set("women", "1200"));
		FormWords russian = words("ru", "people[||TJ]", row);
		assertThat(russian.label("people[||TJ]")).isEqualTo("Кто участвовал");
		assertThat(russian.value("people[||TJ]", row).text()).isEqualTo("Таджикистан (Женщины: 1\u00a0200)");
		assertThat(russian.value("plannedStart", "11.2020").text()).isEqualTo("нояб. 2020");
	}

	@Test
	void saysWhatIsMissing() {
		FormWords words = words("en", "titleEn", null);
		assertThat(words.value("titleEn", null).none()).isEqualTo("shared.notKnown");
		assertThat(words.value("benefits", null).none()).isEqualTo("shared.notKnown");
		assertThat(words.value("people[dca||]", null).none()).isEqualTo("history.none.row");
		assertThat(words.value("topics=cybercrime", null).none()).isEqualTo("history.none.tick");
		assertThat(words.value("titleEn", null).isEmpty()).isTrue();
		assertThat(words.value("titleEn", "x").language()).isEqualTo("en");
		assertThat(words.value("links[https://x.org].label", "x").language()).isNull();
	}

	@Test
	void findsAllNamesInOneQuery() {
		List<FormChange> changes = List.of(new FormChange("country", "TJ", "UZ"),
				new FormChange("topics", "cybercrime" + FlatForm.ROW + "narcotics", null),
				new FormChange("people[dca-tajikistan||]", null, "slug=dca-tajikistan"));
		assertThat(QueryCount.of(() -> this.names.words(Scope.office(), changes, Locale.ENGLISH))).isEqualTo(1);
	}

	@Test
	void namesNothingOutsideOfTheScope() {
		FormChange change = new FormChange("people[dca-tajikistan||]", null, "slug=dca-tajikistan");
		FormWords words = this.names.words(Scope.none(), List.of(change), Locale.ENGLISH);
		assertThat(words.value(change.path(), change.after()).text()).isEqualTo("dca-tajikistan");
	}

	private FormWords words(String language, String path, @Nullable String value) {
		Locale reader = Locale.forLanguageTag(language);
		LocaleContextHolder.setLocale(reader);
		return this.names.words(Scope.office(), List.of(new FormChange(path, null, value)), reader);
	}

	private static Arguments arguments(String path, String words, FormRow... rows) {
		return Arguments.of(path, List.of(rows), words);
	}

}
