package org.roca.portfolio.shared.tally;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what the records have come to, and which activities were changed on the way. */
@Repository
class TallyStates {

	/** So many activities are read one by one; where more have changed, all are. */
	private static final int MOST = 5000;

	private final JdbcClient jdbc;

	TallyStates(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** What the transaction of the caller sees. */
	TallyState now() {
		return this.jdbc
			.sql("""
					select (select last_change from public.records_state)::text,
						to_regclass('activity') = 'public.activity'::regclass, pg_current_xact_id_if_assigned() is not null,
						current_setting('transaction_isolation') in ('repeatable read', 'serializable'),
						concat_ws(' ', (select last_change from public.records_state), (select max(id) from public.activity_change),
							current_setting('search_path'), current_setting('portfolio.revision', true),
							current_setting('portfolio.records', true), current_setting('portfolio.record', true))""")
			.query((row, number) -> new TallyState(Objects.requireNonNull(row.getString(1)), row.getBoolean(2),
					row.getBoolean(3), row.getBoolean(4), Objects.requireNonNull(row.getString(5))))
			.single();
	}

	/**
	 * What has changed.
	 * @param since what was seen when it was read last, or null for everything
	 */
	TallyChanges changes(@Nullable TallyChanges since) {
		return this.jdbc
			.sql("""
					select coalesce(not pg_visible_in_snapshot(cast(:change as xid8), pg_current_snapshot()), false) behind,
					(select last_change from records_state)::text change, pg_current_snapshot()::text snapshot,
						(select change from activity_change order by change desc limit 1)::text last,
						exists (select from activity_change where change = cast(:last as xid8)) follows,
						array(select distinct activity_id from activity_change
							where change >= pg_snapshot_xmin(cast(:snapshot as pg_snapshot))
								and not pg_visible_in_snapshot(change, cast(:snapshot as pg_snapshot)) limit :most) activities""")
			.param("change", (since != null) ? since.change() : null)
			.param("last", (since != null) ? since.last() : null)
			.param("snapshot", (since != null) ? since.snapshot() : null)
			.param("most", MOST + 1)
			.query((row, number) -> {
				List<@Nullable Long> activities = Arrays.asList((Long[]) row.getArray("activities").getArray());
				boolean all = row.getBoolean("behind") || !row.getBoolean("follows") || activities.contains(null)
						|| activities.size() > MOST;
				return new TallyChanges(row.getBoolean("behind"), row.getString("change"), row.getString("snapshot"),
						row.getString("last"), all,
						all ? List.of() : activities.stream().map(Objects::requireNonNull).toList());
			})
			.single();
	}

	/** Forgets changes, once there are many, that a server which starts reads anyway. */
	void forget() {
		this.jdbc.sql("select forget_activity_changes(10000)").query((row) -> {
		});
	}

}
