package org.roca.portfolio.activity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

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
import org.roca.portfolio.shared.filter.PlainCode;
import org.roca.portfolio.shared.measure.KeyQueries;

/**
 * Reads the activity list page by page. The keys of a page are found first, by an index
 * where there is one for the order, and only its rows are read whole.
 */
@Repository
@Transactional(readOnly = true)
class ActivityListQueries {

	private final JdbcClient jdbc;

	private final FurtherColumns further;

	private final KeyQueries keys;

	private final ListCandidates candidates;

	ActivityListQueries(JdbcClient jdbc, FurtherColumns further, KeyQueries keys, ListCandidates candidates) {
		this.jdbc = jdbc;
		this.further = further;
		this.keys = keys;
		this.candidates = candidates;
	}

	/**
	 * The rows of one page, in the order of the list.
	 * @param start where it begins or ends, or null for the first page
	 * @param columns the columns that are shown
	 * @param limit how many rows at most
	 */
	List<ActivityRow> page(Scope scope, ActivityFilter filter, ListOrder order, @Nullable ListStart start,
			List<ListColumn> columns, int limit) {
		Condition selected = this.candidates.condition(scope, filter, order, start, limit);
		boolean backwards = start != null && start.backwards();
		ListKeys paged = ListKeys.of(selected.sql(), order, start);
		String direction = order.direction(backwards);
		String way = backwards ? "desc" : "asc";
		String sql = """
				with page as materialized (%s)
				select a.id, a.reference, page.grouped, %s, p.slug, p.code, t.number theme, a.type, a.actual_start,
					a.actual_start_precision, a.actual_end, a.actual_end_precision, a.planned_start,
					a.planned_start_precision, a.planned_end, a.planned_end_precision, a.country_iso, %s, %s, a.status,
					a.participants, %s, %s, a.basis%s
				from page join activity a on a.id = page.id join project p on p.id = a.project_id
					join thematic_area t on t.id = p.thematic_area_id left join place l on l.id = a.place_id
				order by page.place %s, page.later %s, page.key %s, page.reference %s limit :limit""".formatted(
				paged.sql(), Columns.text("a.title"), Columns.text("l.name", "place"), Columns.text("a.venue"),
				Columns.text("a.participants_note"), Standing.columns("a"),
				FurtherColumns.sql(columns, order.language()), way, way, direction, direction);
		Map<String, Object> params = new HashMap<>(selected.params());
		params.putAll(paged.params());
		params.put("limit", limit);
		params.put("office", scope.isOffice());
		List<Long> ids = new ArrayList<>();
		List<ActivityRow> rows = new ArrayList<>();
		this.jdbc.sql(sql).params(params).query((row) -> {
			ids.add(row.getLong("id"));
			rows.add(row(row).with(this.further.cells(row, columns)));
		});
		List<ActivityRow> named = named(ids, rows);
		if (backwards) {
			Collections.reverse(named);
		}
		return named;
	}

	/**
	 * The place of a record in an order.
	 * @param group the group in which it is looked for, null where the list has none
	 * @return the place, or nothing when the person sees no such record
	 */
	Optional<ListStart> place(Scope scope, ListOrder order, @Nullable String group, String reference) {
		Condition inView = scope.activities("a");
		String sql = "select a.id, (%s)::text as sorted_key, a.reference from activity a %s where a.reference = :at and %s"
			.formatted(order.key(), order.sort().column().join(order.language()), inView.sql());
		return this.jdbc.sql(sql)
			.params(inView.params())
			.param("at", reference)
			.query((row, number) -> new ListStart(row.getLong("id"), group, row.getString("sorted_key"),
					row.getString("reference"), false, false))
			.list()
			.stream()
			.findFirst();
	}

	/**
	 * The place of a record of a selection: the first one, where it stands in several
	 * groups.
	 * @param written its reference in any writing
	 * @return the place, which it takes itself, or nothing when there is no such record
	 */
	Optional<ListStart> find(Scope scope, ActivityFilter filter, ListOrder order, String written) {
		Condition selected = this.keys.selected(scope, filter);
		String sql = """
				select a.id, %s grouped, (%s)::text sorted_key, a.reference from activity a %s
				where plain_code(a.reference) = :at and %s order by %s limit 1""".formatted(order.group(), order.key(),
				order.join(true), selected.sql(), order.place());
		return this.jdbc.sql(sql)
			.params(selected.params())
			.params(order.params())
			.param("at", PlainCode.of(written))
			.query((row, number) -> new ListStart(row.getLong("id"), row.getString("grouped"),
					row.getString("sorted_key"), row.getString("reference"), true, false))
			.list()
			.stream()
			.findFirst();
	}

	private static ActivityRow row(ResultSet row) throws SQLException {
		PartialDate actual = Columns.date(row, "actual_start");
		boolean planned = actual == null;
		return new ActivityRow(row.getString("reference"), row.getString("grouped"),
				Objects.requireNonNull(Columns.text(row, "title")),
				new ProjectPlate(row.getString("slug"), row.getString("code"), row.getInt("theme")),
				row.getString("type"), planned ? Columns.date(row, "planned_start") : actual,
				Columns.date(row, planned ? "planned_end" : "actual_end"), planned, row.getString("country_iso"),
				Columns.text(row, "place"), Columns.text(row, "venue"), row.getString("status"),
				Columns.number(row, "participants"), Columns.text(row, "participants_note"), Standing.of(row),
				"inferred".equals(row.getString("basis")), List.of(), 0, Map.of());
	}

	private List<ActivityRow> named(List<Long> ids, List<ActivityRow> rows) {
		Map<Long, List<Text>> agencies = new HashMap<>();
		this.jdbc.sql("""
				select n.activity_id, %s from (select distinct activity_id, organisation_id from activity_organisation
					where activity_id = any(:ids)) n
				join organisation o on o.id = n.organisation_id order by o.id""".formatted(Columns.text("o.name")))
			.param("ids", ids.toArray(Long[]::new))
			.query((row) -> {
				agencies.computeIfAbsent(row.getLong("activity_id"), (id) -> new ArrayList<>())
					.add(Objects.requireNonNull(Columns.text(row, "name")));
			});
		List<ActivityRow> named = new ArrayList<>();
		for (int at = 0; at < rows.size(); at++) {
			named.add(rows.get(at).naming(agencies.getOrDefault(ids.get(at), List.of())));
		}
		return named;
	}

}
