package org.roca.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.filter.Vocabulary;
import org.roca.portfolio.shared.filter.VocabularyQueries;
import org.roca.portfolio.shared.measure.CostQueries;
import org.roca.portfolio.shared.measure.Dimension;
import org.roca.portfolio.shared.measure.FacetQueries;
import org.roca.portfolio.shared.measure.Facets;
import org.roca.portfolio.shared.measure.MeasureQueries;
import org.roca.portfolio.shared.tally.Cost;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Promise 1 for what is counted in memory: it is what the rows say, for random records,
 * selections and people, after any change, and while others write.
 */
@PortfolioTest(properties = "portfolio.load=false")
class TallyTests {

	private static final List<String> WRITES = List.of(
			"update activity set participants = %1$d, women = null, men = null, unknown_sex = null where id = %2$d",
			"update activity set type = 'meeting', status = 'planned', actual_start = null, actual_start_precision = null, actual_end = null, actual_end_precision = null where id = %2$d",
			"update activity set visibility = 'public' where id = %2$d and sensitivity = 'ordinary'",
			"update activity set binned_at = now(), binned_by = 1 where id = %2$d",
			"delete from activity_organisation where activity_id = %2$d",
			"insert into activity_donor (activity_id, organisation_id) select %2$d, id from organisation where donor on conflict do nothing",
			"insert into activity_country (activity_id, country_iso) select %2$d, 'KZ' where not exists (select from activity_country where activity_id = %2$d)",
			"insert into activity_money (activity_id, kind, amount, currency) values (%2$d, 'planned_cost', %1$d.25, 'USD'), (%2$d, 'actual_cost', %1$d, 'EUR') on conflict do nothing",
			"insert into activity_project (activity_id, project_id) select %2$d, id from project on conflict do nothing",
			"delete from activity where id = %2$d",
			"update organisation set slug = slug || '-%1$d' where slug = 'agency-1'",
			"update organisation set kind = 'drug_control' where slug in ('agency-2', 'agency-3')",
			"update project set thematic_area_id = (select max(id) from thematic_area) where slug = 'P-1'",
			"delete from project_field where field_code = 'narcotics'",
			"insert into activity (id, reference, project_id, number, type, title_en, title_en_state) select nextval('activity_seq'), 'N-' || (1000 + %1$d), id, 1000 + %1$d, 'training', 'New %1$d', 'original' from project where slug = 'P-2' on conflict do nothing",
			"truncate activity_site", "update activity set country_iso = 'TJ' where id %% 2 = 0");

	@Autowired
	private MeasureQueries measures;

	@Autowired
	private FacetQueries facets;

	@Autowired
	private CostQueries costs;

	@Autowired
	private VocabularyQueries vocabularies;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private DataSource dataSource;

	@Autowired
	private PlatformTransactionManager transactions;

	@ParameterizedTest(name = "seed {0}")
	@ValueSource(longs = { 11, 12 })
	void whatIsCountedIsWhatTheRowsSayAfterAnyChange(long seed) {
		Random random = new Random(seed);
		List<Long> donors = new RandomPortfolio(seed, this.dataSource).fill(80).donors();
		List<Scope> people = List.of(Scope.office(), Scope.donor(donors.get(0)), Scope.donor(donors.get(1)),
				Scope.none());
		for (String write : WRITES) {
			for (Scope scope : people) {
				check(new NaiveCounts(this.jdbc, scope, LocalDate.now()), random);
			}
			List<Long> ids = this.jdbc.sql("select id from activity order by id").query(Long.class).list();
			this.jdbc.sql(write.formatted(random.nextInt(1000), ids.get(random.nextInt(ids.size())))).update();
		}
		people.forEach((scope) -> check(new NaiveCounts(this.jdbc, scope, LocalDate.now()), random));
	}

	private void check(NaiveCounts naive, Random random) {
		Scope scope = naive.scope();
		ActivityFilter filter = selection(random, this.vocabularies.vocabulary(scope));
		assertThat(this.measures.totals(scope, filter)).as("%s %s", scope, filter.query())
			.isEqualTo(naive.totals(filter));
		List<Dimension> dimensions = List.of(Dimension.values());
		Dimension first = dimensions.get(random.nextInt(dimensions.size()));
		assertThat(this.measures.by(scope, filter, first)).as("%s %s by %s", scope, filter.query(), first)
			.isEqualTo(naive.by(filter, first, null));
		assertThat(this.measures.by(scope, filter, Dimension.LEAD, first))
			.as("%s by lead and %s", filter.query(), first)
			.isEqualTo(naive.by(filter, Dimension.LEAD, first));
		assertThat(this.measures.parts(scope, filter)
			.stream()
			.map((part) -> NaiveCounts.part(part.country(), part.activities(), part.participants(), part.alone(),
					part.shared(), part.regional()))
			.toList()).as("%s %s", scope, filter.query()).isEqualTo(naive.parts(filter));
		checkCosts(naive, filter, first);
		checkFacets(naive, filter, random);
	}

	private void checkCosts(NaiveCounts naive, ActivityFilter filter, Dimension dimension) {
		this.costs.by(naive.scope(), filter, dimension)
			.forEach((code,
					sums) -> assertThat(sums.stream()
						.map((sum) -> List.<Object>of((sum.cost() == Cost.PLANNED) ? "planned_cost" : "actual_cost",
								sum.currency(), sum.amount(), sum.stated())))
						.as("%s of %s", filter.query(), code)
						.containsExactlyInAnyOrderElementsOf(
								naive.costs(filter, code.isEmpty() ? Dimension.TYPE : dimension, code)));
	}

	private void checkFacets(NaiveCounts naive, ActivityFilter filter, Random random) {
		Facets facets = this.facets.facets(naive.scope(), filter);
		List<FilterName> names = List.copyOf(FacetQueries.FILTERS);
		FilterName name = names.get(random.nextInt(names.size()));
		for (String choice : choices(name, this.vocabularies.vocabulary(naive.scope()))) {
			assertThat(facets.count(name, choice)).as("%s of %s in %s", choice, name, filter.query())
				.isEqualTo(naive.leaving(filter, name, choice));
		}
	}

	private static ActivityFilter selection(Random random, Vocabulary vocabulary) {
		ActivityFilter filter = ActivityFilter.NONE;
		for (int i = random.nextInt(4); i > 0; i--) {
			FilterName name = FilterName.values()[random.nextInt(FilterName.values().length)];
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
		List<String> choices = new ArrayList<>(switch (name) {
			case YEAR -> List.of("2014", "2017", "2020");
			case FROM, TO -> List.of("2016", "2018-03", "2020-01-05");
			case ON -> List.of("2016", "2018-01", "2019-01-01", "2016-01-01..2018-12-31");
			case REFERENCE -> List.of("P-0003", "P-0011");
			case Q -> List.of("activity", "changed", "P/2", "P-0007");
			default -> List.copyOf(vocabulary.of(name).keySet());
		});
		choices.addAll(name.words());
		if (name.canBeUnknown()) {
			choices.add(FilterName.UNKNOWN);
		}
		if (choices.isEmpty()) {
			choices.add("nobody");
		}
		return choices;
	}

	@Test
	void everyWriterReadsWhatItSavedAndNothingIsLost() throws Exception {
		new RandomPortfolio(3, this.dataSource).fill(30);
		List<Long> ids = this.jdbc.sql("select id from activity where publishes is null order by id")
			.query(Long.class)
			.list();
		ExecutorService writers = Executors.newFixedThreadPool(4);
		try {
			List<Future<Integer>> all = new ArrayList<>();
			for (int writer = 0; writer < 4; writer++) {
				all.add(writers.submit(writer(ids.get(writer), writer)));
			}
			for (Future<Integer> writer : all) {
				assertThat(writer.get()).isEqualTo(25);
			}
		}
		finally {
			writers.shutdownNow();
		}
		check(new NaiveCounts(this.jdbc, Scope.office(), LocalDate.now()), new Random(1));
	}

	/**
	 * A writer of its own record that counts after each save, some of them taken back.
	 */
	private Callable<Integer> writer(long id, int seed) {
		return () -> {
			Random random = new Random(seed);
			String reference = this.jdbc.sql("select reference from activity where id = :id")
				.param("id", id)
				.query(String.class)
				.single();
			this.jdbc.sql("update activity set binned_at = null, binned_by = null where id = :id")
				.param("id", id)
				.update();
			TransactionTemplate transaction = new TransactionTemplate(this.transactions);
			int right = 0;
			Long saved = null;
			for (int round = 0; round < 25; round++) {
				int people = random.nextInt(1000);
				boolean takenBack = round > 0 && random.nextInt(5) == 0;
				transaction.executeWithoutResult((status) -> {
					this.jdbc.sql(
							"update activity set participants = :people, women = null, men = null, unknown_sex = null where id = :id")
						.param("people", people)
						.param("id", id)
						.update();
					assertThat(participants(reference)).as("within the transaction").isEqualTo(people);
					if (takenBack) {
						status.setRollbackOnly();
					}
				});
				saved = takenBack ? saved : (Long) (long) people;
				if (participants(reference).equals(saved)) {
					right++;
				}
			}
			return right;
		};
	}

	private Long participants(String reference) {
		return Long.valueOf(String
			.valueOf(this.measures.totals(Scope.office(), ActivityFilter.NONE.with(FilterName.REFERENCE, reference))
				.measures()
				.participants()));
	}

	@Test
	void whoReadsAtOneMomentGoesOnSeeingIt() {
		new RandomPortfolio(4, this.dataSource).fill(10);
		TransactionTemplate still = new TransactionTemplate(this.transactions);
		still.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
		still.setReadOnly(true);
		long before = activities();
		still.executeWithoutResult((status) -> {
			assertThat(activities()).isEqualTo(before);
			saveElsewhere("delete from activity where id in (select min(id) from activity where publishes is null)");
			assertThat(activities()).as("before anybody takes it in").isEqualTo(before);
			assertThat(elsewhere().<Long>execute((other) -> activities())).isLessThanOrEqualTo(before);
			assertThat(activities()).as("after others took it in").isEqualTo(before);
		});
		assertThat(activities())
			.isEqualTo(this.jdbc.sql("select count(*) from activity where publishes is null and binned_at is null")
				.query(Long.class)
				.single());
	}

	@Test
	void aChangedKindOfAnAgencyIsCounted() {
		new RandomPortfolio(5, this.dataSource).fill(30);
		NaiveCounts naive = new NaiveCounts(this.jdbc, Scope.office(), LocalDate.now());
		for (String kind : List.of("customs", "police", "customs", "justice")) {
			this.jdbc.sql("update organisation set kind = :kind where slug in ('agency-1', 'agency-2')")
				.param("kind", kind)
				.update();
			Facets facets = this.facets.facets(Scope.office(), ActivityFilter.NONE);
			assertThat(facets.count(FilterName.AGENCY_KIND, kind)).as(kind).isPositive();
			for (String choice : choices(FilterName.AGENCY_KIND, this.vocabularies.vocabulary(Scope.office()))) {
				assertThat(facets.count(FilterName.AGENCY_KIND, choice)).as(choice)
					.isEqualTo(naive.leaving(ActivityFilter.NONE, FilterName.AGENCY_KIND, choice));
			}
		}
	}

	@Test
	void everythingCanBeCountedAnew() {
		new RandomPortfolio(6, this.dataSource).fill(10);
		long counted = activities();
		this.jdbc.sql("select recount_activities()").query((row) -> {
		});
		assertThat(activities()).isEqualTo(counted);
		this.jdbc.sql("delete from activity_change").update();
		assertThat(activities()).as("with the log of changes lost").isEqualTo(counted);
	}

	private long activities() {
		return this.measures.totals(Scope.office(), ActivityFilter.NONE).measures().activities();
	}

	private void saveElsewhere(String sql) {
		elsewhere().executeWithoutResult((status) -> this.jdbc.sql(sql).update());
	}

	private TransactionTemplate elsewhere() {
		TransactionTemplate other = new TransactionTemplate(this.transactions);
		other.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		return other;
	}

}
