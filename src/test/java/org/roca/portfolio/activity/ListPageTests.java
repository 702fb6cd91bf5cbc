package org.roca.portfolio.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import org.roca.portfolio.PortfolioTest;
import org.roca.portfolio.RandomPortfolio;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.Condition;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A page of a long list has the rows that a plain query of the whole selection has there:
 * in every order and group, from any place, in both directions, and after any change.
 */
@PortfolioTest(properties = "portfolio.load=false")
class ListPageTests {

	private static final int SIZE = 25;

	private static final List<String> FILTERS = List.of("", "", "q=activity", "type=training&type=meeting",
			"from=2016&to=2024", "missing=participants", "known=country");

	private static final List<String> USED = List.of("title", "-agencies", "fields", "seen");

	private static final List<String> WRITES = List.of(
			"update activity set title_en = 'Another ' || id, participants = 7, women = null, men = null, unknown_sex = null where id % 97 = 1",
			"update activity set planned_start = '2019-01-01', planned_start_precision = 'month', planned_end = null, planned_end_precision = null, changed_at = now() where id % 89 = 2",
			"update organisation set name_en = 'Zz ' || name_en where slug in ('agency-1', 'donor-2')",
			"delete from activity_topic where activity_id % 53 = 3",
			"update activity set visibility = 'office' where publishes is not null and id % 3 = 0",
			"delete from activity where publishes is not null and id % 2 = 0",
			"delete from activity where publishes is null and id % 61 = 4",
			"update place set name_en = 'Aa ' || name_en where slug = 'place-3'",
			"update project set code = 'A ' || code where slug = 'P-3'",
			"insert into activity (id, reference, project_id, number, type, title_en, title_en_state, review_state, visibility) select nextval('activity_seq'), 'N-' || lpad(n::text, 4, '0'), (select max(id) from project), 900000 + n, 'training', 'New activity ' || n, 'original', 'approved', 'public' from generate_series(1, 40) n",
			"delete from activity_organisation where activity_id % 31 = 5",
			"update activity set country_iso = 'TJ' where id % 2 = 0");

	@Autowired
	private ActivityListing listing;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private DataSource dataSource;

	@Autowired
	private PlatformTransactionManager transactions;

	private List<Scope> people = List.of();

	@BeforeEach
	void manyAlike() {
		List<Long> donors = new RandomPortfolio(31, this.dataSource).fill(60).donors();
		this.people = List.of(Scope.office(), Scope.donor(donors.get(0)), Scope.donor(donors.get(1)));
		String columns = this.jdbc.sql("""
				select string_agg(quote_ident(attname), ', ') from pg_attribute
				where attrelid = 'activity'::regclass and attnum > 0 and attgenerated = '' and not attisdropped
					and attname not in ('id', 'reference', 'number', 'title_en', 'publishes', 'form_key')""")
			.query(String.class)
			.single();
		this.jdbc
			.sql("""
					insert into activity (id, reference, number, title_en, %1$s)
					select nextval('activity_seq'), reference || lpad(n::text, 2, '0'), number + n * 1000, title_en || ' ' || n * 7919 %% 101, %1$s
					from activity, generate_series(1, 36) n where publishes is null"""
				.formatted(columns))
			.update();
		this.jdbc.sql(
				"update activity set visibility = 'public', review_state = 'approved' where id % 2 = 0 and review_state in ('draft', 'approved')")
			.update();
		for (String link : List.of("activity_organisation", "activity_donor", "activity_site", "activity_project")) {
			String column = this.jdbc.sql(
					"select attname from pg_attribute where attrelid = '%s'::regclass and attname in ('organisation_id', 'site_id', 'project_id')"
						.formatted(link))
				.query(String.class)
				.single();
			this.jdbc.sql(
					"insert into %1$s (activity_id, %2$s) select copy.id, n.%2$s from %1$s n join activity a on a.id = n.activity_id join activity copy on copy.id >= 10000000 and left(copy.reference, 6) = a.reference and copy.id %% 3 <> 0 on conflict do nothing"
						.formatted(link, column))
				.update();
		}
		this.jdbc.sql(
				"insert into activity_topic (activity_id, field_code) select id, (array['narcotics', 'border-control', 'cybercrime'])[1 + id % 3] from activity where id % 4 > 0")
			.update();
		this.jdbc.sql(
				"select keep_published(id) from activity where review_state = 'approved' and publishes is null and id % 11 = 0 and id > 10000000")
			.query((row) -> {
			});
		this.jdbc.sql(
				"update activity set review_state = 'draft', participants = null, women = null, men = null, unknown_sex = null where id in (select publishes from activity)")
			.update();
	}

	@Test
	void pagesAreThoseOfTheWholeSelection() {
		Random random = new Random(32);
		ActivitySort.all().stream().filter((sort) -> random.nextBoolean()).forEach((sort) -> check(sort, random));
		for (String write : WRITES) {
			this.jdbc.sql(write).update();
			USED.forEach((sort) -> check(ActivitySort.of(sort).orElseThrow(), random));
		}
	}

	@Test
	void whoWritesOrReadsAtOneMomentSeesThePageOfThisMoment() {
		Random random = new Random(33);
		ActivitySort sort = ActivitySort.of("title").orElseThrow();
		check(sort, random);
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			this.jdbc.sql(WRITES.get(0)).update();
			check(sort, random);
			status.setRollbackOnly();
		});
		check(sort, random);
		TransactionTemplate still = new TransactionTemplate(this.transactions);
		still.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
		TransactionTemplate other = new TransactionTemplate(this.transactions);
		other.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		still.executeWithoutResult((status) -> {
			check(sort, random);
			other.executeWithoutResult((saved) -> this.jdbc.sql(WRITES.get(0)).update());
			check(sort, random);
			other.executeWithoutResult((reads) -> check(sort, random));
			check(sort, random);
		});
	}

	/** Who saves has it on the next page, also while others save. */
	@Test
	void fourWritersFindWhatTheySaved() throws Exception {
		List<Long> ids = this.jdbc
			.sql("select id from activity where publishes is null and binned_at is null order by id limit 4")
			.query(Long.class)
			.list();
		ExecutorService writers = Executors.newFixedThreadPool(ids.size());
		try {
			List<Future<?>> all = ids.stream().<Future<?>>map((id) -> writers.submit(() -> write(id))).toList();
			for (Future<?> writer : all) {
				writer.get();
			}
		}
		finally {
			writers.shutdownNow();
		}
		check(ActivitySort.of("title").orElseThrow(), new Random(34));
	}

	private void write(long id) {
		String reference = this.jdbc.sql("select reference from activity where id = :id")
			.param("id", id)
			.query(String.class)
			.single();
		for (int round = 0; round < 20; round++) {
			boolean found = round % 2 == 0;
			this.jdbc.sql(
					"update activity set title_en = :title, title_ru = null, title_ru_state = null, summary_en = null, "
							+ "summary_en_state = null, summary_ru = null, summary_ru_state = null where id = :id")
				.param("title", (found ? "0 activity " : "0 changed ") + round)
				.param("id", id)
				.update();
			ActivityList list = this.listing.list(Scope.office(), Locale.ENGLISH, asked("q=activity&sort=title"), 25);
			assertThat(list.totals().measures().activities()).isGreaterThan(1000);
			assertThat(places(list).contains(reference)).as("%s in round %d", reference, round).isEqualTo(found);
		}
	}

	private void check(ActivitySort sort, Random random) {
		Scope scope = this.people.get(random.nextInt(this.people.size()));
		Locale locale = random.nextBoolean() ? Locale.ENGLISH : Locale.forLanguageTag("ru");
		ListGroup by = (random.nextInt(3) == 0) ? ListGroup.values()[random.nextInt(ListGroup.values().length)] : null;
		String query = FILTERS.get(random.nextInt(FILTERS.size())) + "&sort=" + sort.code()
				+ ((by != null) ? "&group=" + by.code() : "");
		ActivityList first = this.listing.list(scope, locale, asked(query));
		List<String> all = all(scope, first, locale);
		assertThat(places(first)).as("%s for %s", query, scope).isEqualTo(all.subList(0, Math.min(SIZE, all.size())));
		if (all.isEmpty()) {
			return;
		}
		int at = random.nextInt(all.size());
		String place = all.get(at);
		String reference = place.substring(place.indexOf(':') + 1);
		switch (random.nextInt((by == null) ? 4 : 3)) {
			case 0 -> expect(scope, locale, query + "&after=" + place, all, (at + 1) % all.size());
			case 1 -> {
				if (at > 0) {
					assertThat(places(this.listing.list(scope, locale, asked(query + "&before=" + place))))
						.as("%s for %s before %s", query, scope, place)
						.isEqualTo(all.subList(Math.max(0, at - SIZE), at));
				}
			}
			case 2 -> expect(scope, locale, query + "&go=" + reference, all, (by == null) ? at : all
				.indexOf(all.stream().filter((each) -> each.endsWith(":" + reference)).findFirst().orElseThrow()));
			default -> goToValue(scope, locale, query, sort, all, reference);
		}
	}

	private void expect(Scope scope, Locale locale, String query, List<String> all, int from) {
		assertThat(places(this.listing.list(scope, locale, asked(query)))).as("%s for %s", query, scope)
			.isEqualTo(all.subList(from, Math.min(from + SIZE, all.size())));
	}

	/** From a value on that a record has: before it are those with another value. */
	private void goToValue(Scope scope, Locale locale, String query, ActivitySort sort, List<String> all,
			String reference) {
		String value = switch (sort.column()) {
			case DATE -> value("begins::text", scope, reference);
			case PARTICIPANTS -> value("participants::text", scope, reference);
			default -> null;
		};
		if (value != null) {
			String column = (sort.column() == ListColumn.DATE) ? "begins::text" : "participants::text";
			int found = 0;
			while (!value.equals(value(column, scope, all.get(found)))) {
				found++;
			}
			expect(scope, locale, query + "&go=" + value, all, found);
		}
	}

	private @Nullable String value(String column, Scope scope, String reference) {
		Condition inView = scope.activities("a");
		return this.jdbc
			.sql("select coalesce(%s, '') from activity a where a.reference = :reference and %s".formatted(column,
					inView.sql()))
			.params(inView.params())
			.param("reference", reference)
			.query(String.class)
			.optional()
			.filter((value) -> !value.isEmpty())
			.orElse(null);
	}

	/** The whole selection, as a plain query puts it in order. */
	private List<String> all(Scope scope, ActivityList list, Locale locale) {
		ListOrder order = ActivityListing.order(list.view(), list.grouping(), locale);
		Condition selected = scope.activities("a").and(list.filter().condition(LocalDate.now()));
		return this.jdbc
			.sql("select concat_ws(':', %s, a.reference) from activity a %s where %s order by %s"
				.formatted(order.group(), order.join(false), selected.sql(), order.by()))
			.params(selected.params())
			.params(order.params())
			.query(String.class)
			.list();
	}

	private static List<String> places(ActivityList list) {
		return list.rows()
			.stream()
			.map((row) -> (row.group() != null) ? row.group() + ":" + row.reference() : row.reference())
			.toList();
	}

	private static MultiValueMap<String, String> asked(String query) {
		MultiValueMap<String, String> asked = new LinkedMultiValueMap<>();
		for (String pair : query.split("&")) {
			if (!pair.isEmpty()) {
				asked.add(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
			}
		}
		return asked;
	}

}
