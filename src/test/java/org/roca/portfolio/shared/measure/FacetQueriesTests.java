package org.roca.portfolio.shared.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.roca.portfolio.DatabaseTest;
import org.roca.portfolio.NaiveCounts;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.filter.Vocabulary;
import org.roca.portfolio.shared.filter.VocabularyQueries;
import org.roca.portfolio.shared.timing.QueryCount;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Promise 1 for the choices of the list: what a choice says it would leave is what the
 * rows say, for random selections of the real portfolio, as office and as donor.
 */
@DatabaseTest
class FacetQueriesTests {

	@Autowired
	private FacetQueries facets;

	@Autowired
	private VocabularyQueries vocabularies;

	@Autowired
	private JdbcClient jdbc;

	@ParameterizedTest(name = "seed {0}")
	@ValueSource(longs = { 1, 2 })
	void aChoiceLeavesWhatItSays(long seed) {
		Random random = new Random(seed);
		this.jdbc.sql(
				"update activity set status = 'planned', planned_start = '2026-12-01', planned_start_precision = 'day' "
						+ "where reference like '%-0002'")
			.update();
		for (Scope scope : List.of(Scope.office(), japan())) {
			Vocabulary vocabulary = this.vocabularies.vocabulary(scope);
			ActivityFilter filter = selection(random, vocabulary);
			NaiveCounts rows = new NaiveCounts(this.jdbc, scope, LocalDate.now());
			Facets said = this.facets.facets(scope, filter);
			for (FilterName name : FacetQueries.FILTERS) {
				for (String choice : choices(name, vocabulary)) {
					assertThat(said.count(name, choice)).as("%s %s of %s", name, choice, filter.query())
						.isEqualTo(rows.leaving(filter, name, choice));
				}
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "TJ" })
	void allAreCountedInOneQuery(String country) {
		ActivityFilter filter = country.isEmpty() ? ActivityFilter.NONE
				: ActivityFilter.NONE.with(FilterName.COUNTRY, country);
		this.facets.facets(Scope.office(), ActivityFilter.NONE);
		assertThat(QueryCount.of(() -> this.facets.facets(Scope.office(), filter))).isEqualTo(1);
	}

	/** Two or three filters, with one or two values each, and a year now and then. */
	private static ActivityFilter selection(Random random, Vocabulary vocabulary) {
		List<FilterName> names = new ArrayList<>(FacetQueries.FILTERS);
		ActivityFilter filter = random.nextBoolean() ? ActivityFilter.NONE
				: ActivityFilter.NONE.with(FilterName.FROM, LocalDate.of(2010 + random.nextInt(8), 1, 1).toString());
		for (int i = random.nextInt(3); i >= 0; i--) {
			FilterName name = names.remove(random.nextInt(names.size()));
			List<String> choices = choices(name, vocabulary);
			filter = filter.with(name,
					Stream.generate(() -> choices.get(random.nextInt(choices.size())))
						.limit(1 + random.nextInt(2))
						.distinct()
						.toList());
		}
		return filter;
	}

	private static List<String> choices(FilterName name, Vocabulary vocabulary) {
		List<String> choices = new ArrayList<>(vocabulary.of(name).keySet());
		choices.addAll(name.words());
		if (name.canBeUnknown()) {
			choices.add(FilterName.UNKNOWN);
		}
		return choices;
	}

	private Scope japan() {
		return Scope
			.donor(this.jdbc.sql("select id from organisation where slug = 'japan'").query(Long.class).single());
	}

}
