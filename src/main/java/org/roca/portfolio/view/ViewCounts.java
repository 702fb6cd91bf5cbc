package org.roca.portfolio.view;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.regex.Matcher;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.Condition;
import org.roca.portfolio.shared.filter.RegisterFilter;

/**
 * Counts the rows that lists have now for their reader: one query for all of them, each
 * with the condition of its own page.
 */
@Repository
@Transactional(readOnly = true)
class ViewCounts {

	/** The code of no row, so that a selection without rows has no activities. */
	private static final String NO_ROW = "";

	private final JdbcClient jdbc;

	private final Clock clock;

	ViewCounts(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * How many rows each selection has, by its place among them; what is no list, or
	 * names what the reader does not see, is not there.
	 */
	Map<Integer, Long> counts(Scope scope, List<Selection> selections) {
		StringJoiner sql = new StringJoiner(" union all ");
		Map<String, Object> params = new HashMap<>();
		for (int place = 0; place < selections.size(); place++) {
			Selection selection = selections.get(place);
			Condition condition = condition(scope, selection);
			if (condition != null) {
				sql.add("select %d place, count(*) found from %s where %s".formatted(place,
						(selection.register() != null) ? selection.register().register().from() : "activity a",
						own(condition, "v" + place + "_", params)));
			}
		}
		return read(sql, params);
	}

	/**
	 * The same selections, those of registers with the activities of their rows.
	 */
	List<Selection> followed(Scope scope, List<Selection> selections) {
		StringJoiner sql = new StringJoiner(" union all ");
		Map<String, Object> params = new HashMap<>();
		Map<Integer, List<String>> rows = new HashMap<>();
		for (int place = 0; place < selections.size(); place++) {
			Selection selection = selections.get(place);
			RegisterFilter register = selection.register();
			if (register != null && selection.place().ofRows() != null && selection.problems() == 0) {
				rows.put(place, new ArrayList<>(List.of(NO_ROW)));
				sql.add("select %d place, r.%s code from %s where %s".formatted(place, register.register().token(),
						register.register().from(), own(register.condition(scope), "v" + place + "_", params)));
			}
		}
		if (!rows.isEmpty()) {
			this.jdbc.sql(sql.toString()).params(params).query((row) -> {
				Objects.requireNonNull(rows.get(row.getInt("place"))).add(row.getString("code"));
			});
		}
		List<Selection> followed = new ArrayList<>(selections);
		rows.forEach((place, codes) -> followed.set(place, behind(selections.get(place), codes)));
		return followed;
	}

	/** The same selection, that of a register with the activities of its rows. */
	Selection followed(Scope scope, Selection selection) {
		return followed(scope, List.of(selection)).get(0);
	}

	private static Selection behind(Selection selection, List<String> codes) {
		return selection.with(ActivityFilter.NONE.with(Objects.requireNonNull(selection.place().ofRows()), codes));
	}

	/**
	 * How many activities in each selection were saved after the revision that the reader
	 * has seen of it, by its place. Only the office follows views, and it sees every
	 * version.
	 * @param seen the revision by the place of the selection
	 */
	Map<Integer, Long> news(Scope scope, List<Selection> selections, Map<Integer, Integer> seen) {
		StringJoiner sql = new StringJoiner(" union all ");
		Map<String, Object> params = new HashMap<>();
		seen.forEach((place, revision) -> {
			ActivityFilter filter = selections.get(place).activities();
			if (filter != null && scope.isOffice()) {
				Condition condition = scope.activities("a").and(filter.condition(LocalDate.now(this.clock)));
				sql.add("""
						select %d place, count(*) found from activity a where %s
							and a.id in (select v.id from activity_aud v where v.rev > :v%d_seen)""".formatted(place,
						own(condition, "v" + place + "_", params), place));
				params.put("v" + place + "_seen", revision);
			}
		});
		return read(sql, params);
	}

	private Map<Integer, Long> read(StringJoiner sql, Map<String, Object> params) {
		Map<Integer, Long> counts = new HashMap<>();
		if (sql.length() > 0) {
			this.jdbc.sql(sql.toString()).params(params).query((row) -> {
				counts.put(row.getInt("place"), row.getLong("found"));
			});
		}
		return counts;
	}

	private @Nullable Condition condition(Scope scope, Selection selection) {
		if (!selection.place().isList() || selection.problems() > 0) {
			return null;
		}
		if (selection.register() != null) {
			return selection.register().condition(scope);
		}
		return (selection.activities() != null)
				? scope.activities("a").and(selection.activities().condition(LocalDate.now(this.clock))) : null;
	}

	/** The condition with its values under names that no other selection has. */
	private static String own(Condition condition, String prefix, Map<String, Object> params) {
		String sql = condition.sql();
		for (Map.Entry<String, Object> value : condition.params().entrySet()) {
			sql = sql.replaceAll("(?<!:):" + value.getKey() + "\\b",
					Matcher.quoteReplacement(":" + prefix + value.getKey()));
			params.put(prefix + value.getKey(), value.getValue());
		}
		return sql;
	}

}
