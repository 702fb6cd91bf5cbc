package org.roca.portfolio.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What search keeps beside the records is what the records say, whoever writes at the
 * same time.
 */
class KeptInStepTests {

	private static final List<String> WRITES = List.of(
			"update organisation set name_en = 'Body %1$d', acronym_en = 'B%1$d' where id = %2$d",
			"update site set kind = (array['t_liaison', 't_control'])[1 + %1$d %% 2], name_ru = 'Пункт %1$d', name_ru_state = 'unreviewed' where id = %2$d",
			"insert into organisation_name (organisation_id, kind, name) values (%2$d, 'alias', 'Alias %1$d') on conflict do nothing",
			"delete from organisation_name where organisation_id = %2$d and name like 'Alias%%'",
			"insert into site_name (site_id, name) values (%2$d, 'Also %1$d') on conflict do nothing",
			"insert into project_alias (project_id, alias) values (%2$d, 'Z/%1$d') on conflict do nothing",
			"delete from project_alias where alias like 'Z/%%' and project_id = %2$d",
			"update site_kind set name_en = 'Kind %1$d' where code = 't_liaison'",
			"update activity set title_en = 'Word%1$d container', title_en_state = 'original' where id = %2$d",
			"update activity set binned_at = case when binned_at is null then now() end, binned_by = case when binned_at is null then 1 end where id = %2$d",
			"insert into activity (id, reference, project_id, number, type, title_en, title_en_state) values (nextval('activity_seq'), 'E24-' || lpad((1000 + %1$d)::text, 4, '0'), 5, 1000 + %1$d, 'training', 'Newly written %1$d', 'original') on conflict do nothing",
			"delete from activity where number = 1000 + %1$d - 3 and project_id = 5", "select sum_activity_words()",
			"select rebuild_search_entries()");

	private DataSource records;

	private JdbcClient jdbc;

	@BeforeEach
	void load() {
		this.records = HandfulOfRecords.manyConnections();
		this.jdbc = JdbcClient.create(this.records);
		this.jdbc.sql("""
				insert into account (id, username, password_hash, display_name, role)
				values (1, 'officer', '{none}x', 'Officer', 'officer')""").update();
	}

	@Test
	void entriesAndWordsAreThoseOfTheRecordsUnderConcurrentWrites() throws Exception {
		assertInStep();
		ExecutorService writers = Executors.newFixedThreadPool(6);
		try {
			List<Future<Integer>> all = new ArrayList<>();
			for (int writer = 0; writer < 6; writer++) {
				all.add(writers.submit(writer(writer)));
			}
			int written = 0;
			for (Future<Integer> one : all) {
				written += get(one);
			}
			assertThat(written).isGreaterThan(150);
		}
		finally {
			writers.shutdownNow();
		}
		assertInStep();
		this.jdbc.sql("select rebuild_activity_words()").query((row, number) -> true).single();
		this.jdbc.sql("select rebuild_search_entries()").query((row, number) -> true).single();
		assertInStep();
	}

	@Test
	void aTruncatedTableHasNoEntries() {
		this.jdbc.sql("truncate activity, contribution, organisation_name, site_name cascade").update();
		assertInStep();
		assertThat(this.jdbc.sql("select count(*) from search_entry where source = 'site_name'")
			.query(Long.class)
			.single()).isZero();
	}

	/** A writer of many small transactions, some of which are taken back. */
	private Callable<Integer> writer(int seed) {
		return () -> {
			Random random = new Random(seed);
			TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(this.records));
			int written = 0;
			for (int round = 0; round < 40; round++) {
				String sql = WRITES.get(random.nextInt(WRITES.size()))
					.formatted(random.nextInt(40), 1 + random.nextInt(4));
				boolean takenBack = random.nextInt(6) == 0;
				transaction.executeWithoutResult((status) -> {
					if (sql.startsWith("select")) {
						JdbcClient.create(this.records).sql(sql).query((row, number) -> true).list();
					}
					else {
						JdbcClient.create(this.records).sql(sql).update();
					}
					if (takenBack) {
						status.setRollbackOnly();
					}
				});
				written++;
			}
			return written;
		};
	}

	private static int get(Future<Integer> writer) throws InterruptedException {
		try {
			return writer.get();
		}
		catch (ExecutionException ex) {
			throw new AssertionError("A writer failed", ex.getCause());
		}
	}

	private void assertInStep() {
		assertThat(differing("select source, key, kind, record, names, about from search_entry",
				"select source, key, kind, record, names, about from search_entry_now"))
			.isZero();
		assertThat(differing(
				"""
						select word, sum(activities)::bigint from (select word, activities from activity_word
							union all select word, activities from activity_word_change) w group by word having sum(activities) <> 0""",
				"select word, activities from activity_word_now"))
			.isZero();
	}

	private long differing(String kept, String now) {
		return this.jdbc
			.sql("select count(*) from ((%1$s except all %2$s) union all (%2$s except all %1$s)) d"
				.formatted("(" + kept + ")", "(" + now + ")"))
			.query(Long.class)
			.single();
	}

}
