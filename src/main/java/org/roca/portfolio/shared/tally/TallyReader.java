package org.roca.portfolio.shared.tally;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

import org.roca.portfolio.shared.filter.Dated;
import org.roca.portfolio.shared.filter.Fact;
import org.roca.portfolio.shared.filter.FilterName;

/**
 * Reads what is counted of activities, of all or of some, in a fixed number of queries.
 * Runs in the transaction of its caller, in the tables of the day that it shows.
 */
@Repository
class TallyReader {

	private static final int FETCH = 5000;

	/** Stands among changed activities for the names of other records. */
	private static final long NAMES = 0;

	private static final String SCALARS = """
			select a.id, a.publishes is null and a.binned_at is null office,
				a.review_state = 'approved' and a.binned_at is null and a.visibility = 'public' open,
				a.review_state = 'approved' and a.binned_at is null and a.visibility = 'donors' for_donors,
				p.slug lead, t.slug theme, pi.code pillar, a.type, a.status, a.country_iso, l.slug place, a.year, %s exact,
				%s states_project, %s states_day, a.participants, a.women, a.men, a.sex_not_stated,
				a.begins - date '1970-01-01' begins, a.finishes - date '1970-01-01' finishes,
				last_day(a.planned_start, a.planned_start_precision) - date '1970-01-01' planned_to_begin,
				coalesce(last_day(a.planned_end, a.planned_end_precision),
					last_day(a.planned_start, a.planned_start_precision)) - date '1970-01-01' planned_to_end,
				coalesce(last_day(a.actual_end, a.actual_end_precision),
					last_day(a.actual_start, a.actual_start_precision)) - date '1970-01-01' actual_to_end,
				(extract(year from a.planned_start) * 12 + extract(month from a.planned_start) - 1)::integer * 2
					+ (a.planned_start_precision = 'year')::integer planned_period,
				(extract(year from a.actual_start) * 12 + extract(month from a.actual_start) - 1)::integer * 2
					+ (a.actual_start_precision = 'year')::integer actual_period
			from activity a join project p on p.id = a.project_id join thematic_area t on t.id = p.thematic_area_id
				left join pillar pi on pi.id = a.pillar_id left join place l on l.id = a.place_id"""
		.formatted(Dated.PRECISION, Fact.PROJECT.sql(), Fact.DAY.sql());

	private static final String ONLY = " where a.id = any(:ids)";

	/** What an activity has several of, by activity and in an order that stays. */
	private static final Map<FilterName, String> LINKS = Map.of(FilterName.AGENCY,
			"""
					select n.activity_id, o.slug, o.kind from activity_organisation n join organisation o on o.id = n.organisation_id""",
			FilterName.DONOR,
			"select n.activity_id, o.slug from activity_donor n join organisation o on o.id = n.organisation_id",
			FilterName.SITE, "select n.activity_id, s.slug from activity_site n join site s on s.id = n.site_id",
			FilterName.PROJECT, """
					select n.activity_id, p.slug from activity_project n join project p on p.id = n.project_id""",
			FilterName.BENEFITS, "select n.activity_id, n.country_iso, n.share * 100 share from activity_country n");

	private final NamedParameterJdbcTemplate jdbc;

	TallyReader(DataSource database) {
		JdbcTemplate template = new JdbcTemplate(database);
		template.setFetchSize(FETCH);
		this.jdbc = new NamedParameterJdbcTemplate(template);
	}

	/** Reads all activities. */
	Tally read() {
		Tally tally = new Tally();
		fill(tally, null);
		return tally;
	}

	/** Reads some activities again, and takes those out that are there no more. */
	void read(Tally tally, List<Long> ids) {
		long[] keys = ids.stream().mapToLong(Long::longValue).toArray();
		tally.move(tally.rows().find(keys));
		ids.forEach(tally::remove);
		fill(tally, ids.toArray(Long[]::new));
		tally.move(tally.rows().find(keys));
		if (ids.contains(NAMES)) {
			tally.rename();
		}
	}

	private void fill(Tally tally, Long @Nullable [] ids) {
		Map<String, List<String>> fields = fields(ids);
		query(SCALARS, (ids != null) ? ONLY : "", ids, (row) -> put(tally, row, fields));
		LINKS.forEach((name, sql) -> {
			Links links = switch (name) {
				case AGENCY -> new Agencies(tally);
				case BENEFITS -> new Countries(tally);
				default -> new Links(tally, name);
			};
			query(sql, ((ids != null) ? " where n.activity_id = any(:ids)" : "") + " order by n.activity_id", ids,
					links);
			links.end();
		});
		query("""
				select m.activity_id, m.kind, m.currency, m.amount from activity_money m
				where m.kind <> 'stated_value'""", (ids != null) ? " and m.activity_id = any(:ids)" : "", ids,
				(row) -> cost(tally, row));
	}

	/** The fields of work of the lead projects, by their slugs. */
	private Map<String, List<String>> fields(Long @Nullable [] ids) {
		Map<String, List<String>> fields = new HashMap<>();
		query("select p.slug, f.field_code from project_field f join project p on p.id = f.project_id",
				(ids != null) ? " where p.id in (select a.project_id from activity a" + ONLY + ")" : "", ids,
				(row) -> fields.computeIfAbsent(row.getString("slug"), (slug) -> new ArrayList<>())
					.add(row.getString("field_code")));
		return fields;
	}

	private void query(String sql, String only, Long @Nullable [] ids, RowCallbackHandler rows) {
		this.jdbc.query(sql + only, (ids != null) ? Map.of("ids", ids) : Map.of(), rows);
	}

	private static void put(Tally tally, ResultSet values, Map<String, List<String>> fields) throws SQLException {
		int row = tally.rows().of(values.getLong("id"));
		String lead = values.getString("lead");
		put(tally, row, Audience.OFFICE, values.getBoolean("office"));
		put(tally, row, Audience.PUBLIC, values.getBoolean("open"));
		put(tally, row, Audience.DONORS, values.getBoolean("for_donors"));
		put(tally, row, FilterName.LEAD, lead);
		put(tally, row, FilterName.PROJECT, lead);
		put(tally, row, FilterName.THEME, values.getString("theme"));
		put(tally, row, FilterName.PILLAR, values.getString("pillar"));
		put(tally, row, FilterName.TYPE, values.getString("type"));
		put(tally, row, FilterName.STATUS, values.getString("status"));
		put(tally, row, FilterName.COUNTRY, values.getString("country_iso"));
		put(tally, row, FilterName.PLACE, values.getString("place"));
		put(tally, row, FilterName.YEAR, values.getString("year"));
		tally.column(FilterName.FIELD).put(row, fields.getOrDefault(lead, List.of()));
		for (FilterName several : List.of(FilterName.AGENCY, FilterName.AGENCY_KIND, FilterName.DONOR, FilterName.SITE,
				FilterName.BENEFITS, FilterName.SPLIT)) {
			tally.column(several).put(row, (String) null);
		}
		tally.precision().put(row, values.getString("exact"));
		if (values.getBoolean("states_project")) {
			tally.stating(Fact.PROJECT).add(row);
		}
		if (values.getBoolean("states_day")) {
			tally.stating(Fact.DAY).add(row);
		}
		for (Stated number : Stated.values()) {
			int value = values.getInt(number.name());
			tally.numbers(number).put(row, values.wasNull() ? null : (Integer) value);
		}
	}

	private static void cost(Tally tally, ResultSet values) throws SQLException {
		int row = tally.rows().find(values.getLong("activity_id"));
		if (row != Rows.NOT_HELD) {
			tally.costs("planned_cost".equals(values.getString("kind")) ? Cost.PLANNED : Cost.ACTUAL)
				.put(row, new Money(values.getString("currency"), values.getBigDecimal("amount")));
		}
	}

	private static void put(Tally tally, int row, Audience view, boolean seen) {
		if (seen) {
			tally.seen(view).add(row);
		}
	}

	private static void put(Tally tally, int row, FilterName name, @Nullable String code) {
		tally.column(name).put(row, code);
	}

}
