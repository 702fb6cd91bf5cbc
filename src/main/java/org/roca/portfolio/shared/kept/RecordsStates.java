package org.roca.portfolio.shared.kept;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the state of the records: one row by its key, and the reader's open drafts. */
@Repository
class RecordsStates {

	private final JdbcClient jdbc;

	private final Clock clock;

	RecordsStates(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * The state as everybody sees it who begins to read now.
	 */
	RecordsState now(String username) {
		LocalDate day = LocalDate.now(this.clock);
		return this.jdbc
			.sql("""
					select last_change::text, (select count(*) || coalesce(max(d.saved_at)::text, '') from activity_draft d join account a on a.id = d.account_id
						where a.username = :username and d.closed_at is null) drafts
					from records_state""")
			.param("username", username)
			.query((row, number) -> new RecordsState(Objects.requireNonNull(row.getString(1)),
					Objects.requireNonNull(row.getString(2)), day))
			.single();
	}

}
