package org.roca.portfolio.synthetic;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.roca.portfolio.TestDatabase;
import org.roca.portfolio.shared.start.StartRefusedException;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SyntheticPortfolioTests {

	private static final int SIZE = 500;

	private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T10:00:00Z"), ZoneId.of("Asia/Tashkent"));

	private static final List<String> RECORDS = List.of("organisation", "project", "project_coverage",
			"project_organisation", "contribution", "site", "place", "activity", "activity_country", "activity_site",
			"activity_organisation", "activity_donor", "activity_equipment", "activity_money", "activity_attendance",
			"activity_topic", "activity_aud");

	private static final TestDatabase DATABASE = TestDatabase.fresh();

	private final JdbcClient jdbc = JdbcClient.create(DATABASE.dataSource());

	@BeforeAll
	static void fill() {
		on(DATABASE).fill(SIZE, 1);
	}

	@Test
	void hasTheNumbersItIsAskedFor() {
		assertThat(count("activity where publishes is null")).isEqualTo(SIZE);
		assertThat(count("project")).isEqualTo(2_000);
		assertThat(count("organisation")).isEqualTo(5_000);
		assertThat(count("site")).isEqualTo(3_000);
		assertThat(count("(select distinct country_iso from project_coverage) c")).isEqualTo(40);
		assertThat(this.jdbc.sql("select activities from synthetic_portfolio").query(Long.class).single())
			.isEqualTo(SIZE);
	}

	@Test
	void isAsUnevenAndIncompleteAsTheRealOne() {
		assertThat(count("activity a join project p on p.id = a.project_id where p.slug = 'GLO-G80'"))
			.isGreaterThan(SIZE / 20);
		assertThat(count("(select type from activity group by type having count(*) > 60) common")).isBetween(1L, 3L);
		for (String gap : List.of("begins is null", "participants is null",
				"women is null and participants is not null", "title_ru is null", "title_en is null",
				"country_iso is null", "status is null", "status = 'planned'", "visibility = 'office'",
				"visibility = 'public'", "review_state <> 'approved'", "actual_start_precision = 'month'",
				"actual_start_precision = 'year'")) {
			assertThat(count("activity where " + gap)).as(gap).isPositive().isLessThan(SIZE);
		}
		assertThat(count("activity_country where share is null")).isPositive();
		assertThat(count("activity_country where share < 100")).isPositive();
		assertThat(
				count("activity a where not exists (select from activity_organisation o where o.activity_id = a.id)"))
			.isPositive();
	}

	@Test
	void donorsSeeAPartOfIt() {
		long funded = count("funded_project f join organisation o on o.id = f.donor_id where o.slug = 'japan'");
		assertThat(funded).isBetween(100L, 600L);
		assertThat(count("project where visibility = 'office'")).isPositive();
	}

	@Test
	void theLocalAccountsHaveTheirDonorsAndProjects() {
		assertThat(this.jdbc.sql("""
				select distinct o.slug from funded_project f join organisation o on o.id = f.donor_id
					join project p on p.id = f.project_id where p.slug in ('XAC-K22', 'E24')""")
			.query(String.class)
			.list()).contains("japan", "norway");
	}

	@Test
	void itsHistoryBeginsWithEveryRecord() {
		assertThat(count("activity_aud where revtype = 0")).isEqualTo(SIZE);
		assertThat(count("activity_country_aud"))
			.isEqualTo(count("activity_country c join activity a on a.id = c.activity_id where a.publishes is null"));
	}

	@Test
	void keysGivenLaterAreNew() {
		assertThat(this.jdbc.sql("select nextval('activity_seq') - max(id) from activity").query(Long.class).single())
			.isPositive();
	}

	@Test
	void keepsEveryIndexAndConstraint() {
		TestDatabase empty = TestDatabase.fresh();
		for (String schema : List.of("select indexdef from pg_indexes where schemaname = 'public' order by 1",
				"select conrelid::regclass || ' ' || pg_get_constraintdef(oid) from pg_constraint where convalidated order by 1")) {
			assertThat(this.jdbc.sql(schema).query(String.class).list())
				.isEqualTo(JdbcClient.create(empty.dataSource()).sql(schema).query(String.class).list());
		}
	}

	@Test
	void theSameSeedMakesTheSameRecordsAndAnotherMakesOthers() {
		TestDatabase same = TestDatabase.fresh();
		on(same).fill(SIZE, 1);
		assertThat(digests(same)).isEqualTo(digests(DATABASE));
		TestDatabase other = TestDatabase.fresh();
		on(other).fill(SIZE, 7);
		assertThat(digests(other)).doesNotContainEntry("activity", digests(DATABASE).get("activity"));
	}

	@Test
	void anotherStartKeepsWhatIsThere() {
		long last = count("project where last_activity_number = 0");
		this.jdbc.sql("update project set last_activity_number = last_activity_number + 1").update();
		on(DATABASE).fill(SIZE, 1);
		assertThat(count("project where last_activity_number = 1")).isGreaterThanOrEqualTo(last);
		assertThat(count("project where last_activity_number = 0")).isZero();
		this.jdbc.sql("update project set last_activity_number = last_activity_number - 1").update();
		assertThatExceptionOfType(StartRefusedException.class).isThrownBy(() -> on(DATABASE).fill(SIZE + 1, 1))
			.withMessageContaining("another synthetic portfolio, of 500 activities with seed 1");
	}

	@Test
	void refusesADatabaseWithRecords() {
		TestDatabase real = TestDatabase.fresh();
		JdbcClient jdbc = JdbcClient.create(real.dataSource());
		jdbc.sql("insert into source (id, title) values (1, 'A page')").update();
		assertThatExceptionOfType(StartRefusedException.class).isThrownBy(() -> on(real).fill(SIZE, 1))
			.withMessageContaining("fills only an empty one");
		assertThat(jdbc.sql("select count(*) from synthetic_portfolio").query(Long.class).single()).isZero();
	}

	@Test
	void itsMarkStays() {
		for (String sql : List.of("delete from synthetic_portfolio", "truncate synthetic_portfolio",
				"update synthetic_portfolio set activities = 1")) {
			assertThatThrownBy(() -> this.jdbc.sql(sql).update()).isInstanceOf(DataAccessException.class)
				.hasMessageContaining("A synthetic portfolio stays one");
		}
	}

	private static SyntheticPortfolio on(TestDatabase database) {
		return new SyntheticPortfolio(database.dataSource(),
				new DelegatingPasswordEncoder("argon2", Map.of("argon2", new Argon2PasswordEncoder(16, 32, 1, 64, 1))),
				CLOCK);
	}

	private long count(String from) {
		return this.jdbc.sql("select count(*) from " + from).query(Long.class).single();
	}

	/** Of what is on record, without the moment at which it was written. */
	private static Map<String, String> digests(TestDatabase database) {
		JdbcClient jdbc = JdbcClient.create(database.dataSource());
		return RECORDS.stream()
			.collect(Collectors.toMap((table) -> table,
					(table) -> jdbc
						.sql("""
								select md5(string_agg(line, chr(10) order by line)) from (
									select (to_jsonb(t) - array['created_at', 'changed_at'])::text as line from %s t) lines"""
							.formatted(table))
						.query(String.class)
						.single()));
	}

}
