package org.roca.portfolio.shared.kept;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import org.roca.portfolio.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/** Which state of the records is the last one, on the migrated schema. */
class RecordsStateTests {

	private static final String CHANGE = "insert into sub_programme_note values (1)";

	private final TestDatabase database = TestDatabase.fresh();

	private final JdbcClient jdbc = JdbcClient.create(this.database.dataSource());

	@BeforeEach
	void aWatchedTable() {
		this.jdbc.sql("create table sub_programme_note (number int)").update();
		this.jdbc.sql("select watch_records('sub_programme_note')").query().listOfRows();
	}

	@Test
	void watchesEveryTableButThoseThatNoPageShows() {
		assertThat(this.jdbc.sql("""
				select c.relname from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
				and not exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'notes_change')
				and c.relname not like '%\\_aud' order by 1""").query(String.class).list()).containsExactly(
				"access_log", "activity_draft", "activity_word", "activity_word_change", "export_job",
				"flyway_schema_history", "records_change", "records_state", "report_link", "search_entry",
				"sign_in_attempt", "view_subscription");
	}

	@Test
	void isAnotherOneAfterEachChangeThatIsCommitted() throws SQLException {
		String first = state();
		this.jdbc.sql(CHANGE).update();
		String second = state();
		assertThat(second).isNotEqualTo(first);
		this.jdbc.sql("truncate sub_programme_note").update();
		assertThat(state()).isNotEqualTo(second);
	}

	@Test
	void isTheSameAfterAChangeThatIsTakenBack() throws SQLException {
		String before = state();
		try (Connection connection = begin(); Statement statement = connection.createStatement()) {
			statement.execute(CHANGE);
			connection.rollback();
		}
		assertThat(state()).isEqualTo(before);
	}

	/** A change before a savepoint counts, though the one after it is taken back. */
	@Test
	void knowsWhatASavepointTakesBack() throws SQLException {
		String before = state();
		try (Connection connection = begin(); Statement statement = connection.createStatement()) {
			statement.execute("savepoint here");
			statement.execute(CHANGE);
			statement.execute("rollback to savepoint here");
			statement.execute(CHANGE);
			connection.commit();
		}
		assertThat(state()).isNotEqualTo(before);
	}

	@Test
	void nobodyWaitsWhileAnotherSaves() throws SQLException {
		try (Connection slow = begin(); Statement slowly = slow.createStatement()) {
			slowly.execute(CHANGE);
			String before = state();
			this.jdbc.sql(CHANGE).update();
			String between = state();
			assertThat(between).isNotEqualTo(before);
			slow.commit();
			assertThat(state()).isNotEqualTo(between).isNotEqualTo(before);
		}
		assertThat(this.jdbc.sql("select count(*) from records_change").query(Long.class).single()).isZero();
	}

	private String state() {
		return this.jdbc.sql("select last_change::text from records_state").query(String.class).single();
	}

	private Connection begin() throws SQLException {
		Connection connection = this.database.dataSource().getConnection();
		connection.setAutoCommit(false);
		return connection;
	}

}
