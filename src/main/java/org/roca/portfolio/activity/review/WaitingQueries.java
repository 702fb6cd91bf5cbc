package org.roca.portfolio.activity.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.Columns;
import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.Plate;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.Standing;
import org.roca.portfolio.shared.Text;
import org.roca.portfolio.shared.review.WaitingSource;
import org.roca.portfolio.shared.review.WaitingSource.Entries;

/** Reads what waits for a person in the projects that the person keeps. */
@Repository
@Transactional(readOnly = true)
class WaitingQueries {

	private final JdbcClient jdbc;

	private final Clock clock;

	private final List<WaitingSource> sources;

	WaitingQueries(JdbcClient jdbc, Clock clock, List<WaitingSource> sources) {
		this.jdbc = jdbc;
		this.clock = clock;
		this.sources = sources;
	}

	/** How many entries are on each list. */
	Map<WaitingList, Long> counts(Scope scope, Editor editor) {
		Entries kept = kept(scope, editor);
		Map<WaitingList, Long> counts = new EnumMap<>(WaitingList.class);
		this.jdbc
			.sql("select %s from (%s) a".formatted(Arrays.stream(WaitingList.values())
				.map((list) -> "count(*) filter (where %s) %s".formatted(list.sql(), list.code()))
				.collect(Collectors.joining(", ")), kept.sql()))
			.params(kept.params())
			.param("me", editor.accountId())
			.query((row) -> {
				for (WaitingList list : WaitingList.values()) {
					counts.put(list, row.getLong(list.code()));
				}
			});
		return counts;
	}

	/** How much waits in all, what the person has typed and not saved included. */
	long total(Scope scope, Editor editor) {
		Entries kept = kept(scope, editor);
		return this.jdbc
			.sql("""
					select (select count(*) from activity_draft d where d.account_id = :me and d.closed_at is null)
						+ (select count(*) from (%s) a where %s)""".formatted(kept.sql(),
					Arrays.stream(WaitingList.values()).map(WaitingList::sql).collect(Collectors.joining(" or "))))
			.params(kept.params())
			.param("me", editor.accountId())
			.query(Long.class)
			.single();
	}

	/**
	 * Entries of one list, those that have waited longest first.
	 * @param after the reference of the entry before the page, or null for the first page
	 * @param limit how many at most
	 */
	List<WaitingRow> page(Scope scope, Editor editor, WaitingList list, @Nullable String after, int limit) {
		Entries kept = kept(scope, editor);
		LocalDate today = LocalDate.now(this.clock);
		return this.jdbc
			.sql("""
					with kept as not materialized (%1$s)
					select a.*, %2$s since, w.display_name from kept a left join account w on w.id = %3$s
					where (%4$s) and (cast(:after as text) is null or (%2$s, a.reference) >
						(select %5$s, b.reference from kept b where b.reference = :after))
					order by %2$s, a.reference limit :limit""".formatted(kept.sql(), list.since(), list.through(),
					list.sql(), list.since().replace("a.", "b.")))
			.params(kept.params())
			.param("me", editor.accountId())
			.param("after", after, Types.VARCHAR)
			.param("limit", limit)
			.query((row, number) -> row(row, today))
			.list();
	}

	private WaitingRow row(ResultSet row, LocalDate today) throws SQLException {
		Instant since = Objects.requireNonNull(row.getObject("since", OffsetDateTime.class)).toInstant();
		Text title = Objects.requireNonNull(Columns.text(row, "title"));
		long days = ChronoUnit.DAYS.between(LocalDate.ofInstant(since, this.clock.getZone()), today);
		return new WaitingRow(row.getString("kind"), row.getString("reference"), title, Plate.of(row), Standing.of(row),
				row.getString("display_name"), since, Math.max(0, days), row.getString("review_note"));
	}

	/** What of every kind is not approved and kept by the person. */
	private Entries kept(Scope scope, Editor editor) {
		Map<String, Object> params = new HashMap<>();
		List<String> selects = new ArrayList<>();
		for (WaitingSource source : this.sources) {
			Entries entries = source.entries(scope, editor);
			selects.add("select %s from (%s) s".formatted(String.join(", ", WaitingSource.COLUMNS), entries.sql()));
			params.putAll(entries.params());
		}
		return new Entries(String.join(" union all ", selects), params);
	}

}
