package org.roca.portfolio.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.roca.portfolio.DatabaseTest;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.measure.KeyQueries;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Questions that people ask of the real portfolio, and the selection that each means. */
@DatabaseTest
class AskedSelectionsTests {

	@Autowired
	private AskedSelections selections;

	@Autowired
	private KeyQueries keys;

	@Autowired
	private JdbcClient jdbc;

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"all trainings for customs in Tajikistan since 2016 that Japan paid | country=TJ&agency-kind=customs&donor=japan&type=training&from=2016",
			"trainings customs tajikistan japan | country=TJ&agency-kind=customs&donor=japan&type=training",
			"тренинги для таможни в Таджикистане с 2016 года, которые оплатила Япония | country=TJ&agency-kind=customs&donor=japan&type=training&from=2016",
			"TRAININGS, Japanese | donor=japan&type=training",
			"US funded trainings | donor=united-states&type=training",
			"border guards Uzbekistan | country=UZ&agency-kind=border",
			"пограничники в Узбекистане | country=UZ&agency-kind=border",
			"Tajik customs | country=TJ&agency-kind=customs", "study tours to Japan | country=JP&type=study_tour",
			"Japan 2018 | donor=japan&year=2018", "workshops in Dushanbe | type=workshop&place=dushanbe",
			"overdue K22 | project=XAC-K22&when=overdue", "К22 тренинги 2019 | project=XAC-K22&type=training&year=2019",
			"Drug Control Agency Tajikistan meetings | country=TJ&agency=dca-tajikistan&type=meeting",
			"CARICC trainings | agency=caricc&type=training",
			"семинары по контролю контейнеров | field=container-control&type=workshop&type=seminar",
			"container training | type=training&q=container",
			"meetings in Kazakhstan and Tajikistan | country=KZ&country=TJ&type=meeting",
			"Japan and Norway trainings | donor=japan&donor=norway&type=training",
			"meetings in Japan or in the Kyrgyz Republic | country=JP&country=KG&type=meeting",
			"in Kazakhstan and Uzbekistan 2018 | country=KZ&country=UZ&year=2018",
			"police, border guards Tajikistan | country=TJ&agency-kind=police&agency-kind=border",
			"завершённые тренинги в Киргизии | country=KG&type=training&status=completed",
			"customs | agency-kind=customs", "тренинги | type=training", "2016 | year=2016" })
	void isWhatThePersonMeans(String asked, String query) {
		Optional<AskedSelection> selection = selection(Scope.office(), asked);
		assertThat(selection.map((found) -> found.filter().query())).contains(query);
		assertThat(selection.map(AskedSelection::activities))
			.contains(this.keys.count(Scope.office(), selection.orElseThrow().filter()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "?!", "K22", "K22 12", "CARICC", "Japan", "Kazakhstan", "Panji Poyon", "the",
			"activities", "container", "training zzzz", "national" })
	void isNoneWhereARecordOrAWordIsMeant(String asked) {
		assertThat(selection(Scope.office(), asked)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "since 2016 | from=2016", "from 2016 to 2020 | from=2016&to=2020",
					"2016-2020 | from=2016&to=2020", "2016 – 2020 | from=2016&to=2020",
					"between 2016 and 2020 | from=2016&to=2020", "с 2016 по 2020 год | from=2016&to=2020",
					"с 2016 года по 2020 | from=2016&to=2020", "before 2016 | to=2015", "after 2016 | from=2017",
					"until 2016 | to=2016", "до 2016 | to=2016", "in 2016 and 2018 | year=2016&year=2018",
					"2016, 2018 | year=2016&year=2018" })
	void yearsAreMeantAsTheyAreSaid(String asked, String query) {
		AskedDates dates = AskedDates.of(AskedWords.of("trainings " + asked));
		assertThat(new ActivityFilter(dates.values()).query()).isEqualTo(query);
		assertThat(AskedWords.of("trainings " + asked).without(dates.taken())).isIn("trainings", "trainings and");
	}

	@Test
	void namesOfRecordsThatADonorMayNotSeeAreWords() {
		Scope donor = Scope
			.donor(this.jdbc.sql("select id from organisation where slug = 'norway'").query(Long.class).single());
		Map<String, String> unseen = new HashMap<>();
		this.jdbc.sql(
				"select o.slug, o.acronym_en from organisation o where o.agency and o.acronym_en is not null and not (%s)"
					.formatted(donor.organisations("o").sql()))
			.params(donor.activities("a").params())
			.query((row) -> {
				unseen.put(row.getString("slug"), row.getString("acronym_en"));
			});
		assertThat(unseen).isNotEmpty().allSatisfy((slug, acronym) -> {
			assertThat(agencies(Scope.office(), acronym)).contains(slug);
			assertThat(agencies(donor, acronym)).doesNotContain(slug);
		});
	}

	private List<String> agencies(Scope scope, String acronym) {
		return selection(scope, acronym + " 2010-2030").map((found) -> found.filter().chosen(FilterName.AGENCY))
			.orElse(List.of());
	}

	@Test
	void whatPeopleCallThingsAreValuesOfTheirFilters() {
		assertThat(this.jdbc.sql("""
				select distinct filter, code from asked_name where filter in ('status', 'when')
				or filter = 'type' and code not in (select code from activity_type)
				or filter = 'agency-kind' and code not in (select code from organisation_kind)
				or filter = 'country' and code not in (select iso from country)""")
			.query((row, number) -> FilterName.of(row.getString(1)).orElseThrow().words().contains(row.getString(2)))
			.list()).isNotEmpty().allMatch(Boolean::booleanValue);
	}

	private Optional<AskedSelection> selection(Scope scope, String asked) {
		return this.selections.of(scope, Question.of(asked));
	}

}
