package org.roca.portfolio.activity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.Columns;
import org.roca.portfolio.shared.PartialDate;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.Standing;
import org.roca.portfolio.shared.Text;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.Condition;

/**
 * Reads the activity list page by page. A page starts after a record, not at a number:
 * adding a record elsewhere moves nothing.
 */
@Repository
@Transactional(readOnly = true)
class ActivityListQueries {

	private final JdbcClient jdbc;

	private final Clock clock;

	ActivityListQueries(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * The rows of one page.
	 * @param language {@code en} or {@code ru}, for orders by name
	 * @param after the reference of the record before the page, or null for the first
	 * page
	 * @param limit how many rows at most
	 */
	List<ActivityRow> page(Scope scope, ActivityFilter filter, ActivitySort sort, String language,
			@Nullable String after, int limit) {
		Condition selected = selected(scope, filter);
		String direction = sort.down() ? "desc" : "asc";
		String sql = """
				select a.id, a.reference, %s, p.slug, p.code, t.number theme, a.type, a.actual_start,
					a.actual_start_precision, a.actual_end, a.actual_end_precision, a.planned_start,
					a.planned_start_precision, a.planned_end, a.planned_end_precision, a.country_iso, %s, %s, a.status,
					a.participants, %s, %s, a.basis
				from activity a join project p on p.id = a.project_id
					join thematic_area t on t.id = p.thematic_area_id left join place l on l.id = a.place_id
				where %s and %s
				order by %s %s, a.reference %s limit :limit""".formatted(Columns.text("a.title"),
				Columns.text("l.name", "place"), Columns.text("a.venue"), Columns.text("a.participants_note"),
				Standing.columns("a"), selected.sql(),
				(after == null) ? "true" : beside(scope, sort, language, sort.down() ? "<" : ">"), sort.key(language),
				direction, direction);
		Map<Long, ActivityRow> rows = new LinkedHashMap<>();
		this.jdbc.sql(sql)
			.params(selected.params())
			.param("after", after, Types.VARCHAR)
			.param("limit", limit)
			.query((row) -> {
				rows.put(row.getLong("id"), row(row));
			});
		return named(rows);
	}

	/**
	 * How many records stand before the page that starts after this record.
	 * @return the number, or null when the person sees no such record
	 */
	@Nullable Long before(Scope scope, ActivityFilter filter, ActivitySort sort, String language, String after) {
		Condition selected = selected(scope, filter);
		String sql = """
				select case when exists (select from activity a where a.reference = :after and %s)
					then (select count(*) from activity a where %s and %s) end before""".formatted(
				scope.activities("a").sql(), selected.sql(), beside(scope, sort, language, sort.down() ? ">=" : "<="));
		return this.jdbc.sql(sql)
			.params(selected.params())
			.param("after", after)
			.query((row, number) -> row.getObject("before", Long.class))
			.list()
			.get(0);
	}

	private static String beside(Scope scope, ActivitySort sort, String language, String operator) {
		return "(%s, a.reference) %s (select %s, b.reference from activity b where b.reference = :after and %s)"
			.formatted(sort.key(language), operator, sort.key(language).replace("a.", "b."),
					scope.activities("b").sql());
	}

	private Condition selected(Scope scope, ActivityFilter filter) {
		return scope.activities("a").and(filter.condition(LocalDate.now(this.clock)));
	}

	private static ActivityRow row(ResultSet row) throws SQLException {
		PartialDate actual = Columns.date(row, "actual_start");
		boolean planned = actual == null;
		return new ActivityRow(row.getString("reference"), Objects.requireNonNull(Columns.text(row, "title")),
				new ProjectPlate(row.getString("slug"), row.getString("code"), row.getInt("theme")),
				row.getString("type"), planned ? Columns.date(row, "planned_start") : actual,
				Columns.date(row, planned ? "planned_end" : "actual_end"), planned, row.getString("country_iso"),
				Columns.text(row, "place"), Columns.text(row, "venue"), row.getString("status"),
				Columns.number(row, "participants"), Columns.text(row, "participants_note"), Standing.of(row),
				"inferred".equals(row.getString("basis")), List.of(), 0);
	}

	private List<ActivityRow> named(Map<Long, ActivityRow> rows) {
		Map<Long, List<Text>> agencies = new HashMap<>();
		this.jdbc.sql("""
				select n.activity_id, %s from (select distinct activity_id, organisation_id from activity_organisation
					where activity_id = any(:ids)) n
				join organisation o on o.id = n.organisation_id order by o.id""".formatted(Columns.text("o.name")))
			.param("ids", rows.keySet().toArray(Long[]::new))
			.query((row) -> {
				agencies.computeIfAbsent(row.getLong("activity_id"), (id) -> new ArrayList<>())
					.add(Objects.requireNonNull(Columns.text(row, "name")));
			});
		return rows.entrySet()
			.stream()
			.map((entry) -> entry.getValue().naming(agencies.getOrDefault(entry.getKey(), List.of())))
			.toList();
	}

}
