package org.roca.portfolio.activity;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.roca.portfolio.shared.Standing;

/**
 * A column of the export of activities. What repeats within an activity is one cell, its
 * parts divided by semicolons; amounts have a column of their own for the currency, so
 * that nobody adds unlike ones.
 *
 * @param head its name in the first line
 * @param sql its expression over activity {@code a}, where %1$s is the reader's language;
 * empty for a partial date, which takes the two columns of its name
 */
record ActivityColumn(String head, String sql) {

	/** As precise as it is known: 2020-11-16, 2020-11 or 2020. */
	private static final String HANDED_OVER = " || to_char(q.handed_over, case q.handed_over_precision"
			+ " when 'day' then 'YYYY-MM-DD' when 'month' then 'YYYY-MM' else 'YYYY' end)";

	static final List<ActivityColumn> ALL = List.of(new ActivityColumn("reference", "a.reference"), words("title"),
			words("summary"), words("outcome"), new ActivityColumn("project", "p.code"),
			new ActivityColumn("further_projects", """
					(select string_agg(fp.code, '; ' order by fp.code) from activity_project ap
						join project fp on fp.id = ap.project_id where ap.activity_id = a.id)"""),
			new ActivityColumn("theme", "t.slug"),
			new ActivityColumn("pillar", "(select pi.code from pillar pi where pi.id = a.pillar_id)"),
			new ActivityColumn("fields_of_work", """
					(select string_agg(n.field_code, '; ' order by n.field_code) from activity_topic n
						where n.activity_id = a.id)"""), new ActivityColumn("type", "y.name_%1$s"),
			new ActivityColumn("status", "a.status"),
			new ActivityColumn("plan_reason", "case when :office then a.plan_reason end"), date("actual_start"),
			date("actual_end"), date("planned_start"), date("planned_end"), new ActivityColumn("mode", "a.mode"),
			new ActivityColumn("country", "a.country_iso"),
			new ActivityColumn("place", "coalesce(l.name_%1$s, l.name_en, l.name_ru)"), words("venue"),
			new ActivityColumn("sites", """
					(select string_agg(coalesce(s.name_%1$s, s.name_en, s.name_ru), '; ' order by s.id)
						from activity_site n join site s on s.id = n.site_id where n.activity_id = a.id)"""),
			new ActivityColumn("benefiting_countries_shares", """
					(select string_agg(ac.country_iso || coalesce(' ' || ac.share || ' %%', ''), '; '
						order by ac.country_iso) from activity_country ac where ac.activity_id = a.id)"""),
			new ActivityColumn("agencies", """
					(select string_agg(coalesce(o.name_%1$s, o.name_en, o.name_ru), '; ' order by o.id)
						from organisation o where o.id in (select ao.organisation_id from activity_organisation ao
							where ao.activity_id = a.id))"""), new ActivityColumn("agency_roles", """
					(select string_agg(coalesce(o.name_%1$s, o.name_en, o.name_ru) || ': ' || ao.role, '; '
						order by o.id, ao.role) from activity_organisation ao
						join organisation o on o.id = ao.organisation_id
						where ao.activity_id = a.id and ao.role is not null)"""), new ActivityColumn("donors", """
					(select string_agg(coalesce(o.name_%1$s, o.name_en, o.name_ru), '; ' order by o.id)
						from activity_donor ad join organisation o on o.id = ad.organisation_id
						where ad.activity_id = a.id)"""), new ActivityColumn("participants", "a.participants"),
			new ActivityColumn("women", "a.women"), new ActivityColumn("men", "a.men"),
			new ActivityColumn("sex_not_stated", "a.sex_not_stated"), words("participants_note"),
			new ActivityColumn("attendance",
					"""
							(select string_agg(concat_ws(', ', coalesce(o.name_%1$s, o.name_en, o.name_ru), n.role, n.country_iso)
									|| ':' || coalesce(' women=' || n.women, '') || coalesce(' men=' || n.men, '')
									|| coalesce(' unknown=' || n.unknown_sex, '') || coalesce(' total=' || n.participants, ''),
								'; ' order by n.position) from activity_attendance n
								left join organisation o on o.id = n.organisation_id where n.activity_id = a.id)"""),
			new ActivityColumn("equipment",
					"""
							(select string_agg(concat_ws(', ', concat_ws(' ', trim_scale(q.quantity),
									coalesce(q.item_%1$s, q.item_en, q.item_ru)), nullif(q.kind, 'equipment'), 'value ' || q.amount || ' ' || q.currency,
									'for ' || coalesce(o.name_%1$s, o.name_en, o.name_ru),
									'at ' || coalesce(s.name_%1$s, s.name_en, s.name_ru), 'handed over '"""
							+ HANDED_OVER
							+ """
										, q.condition), '; ' order by q.position) from activity_equipment q
									left join organisation o on o.id = q.recipient_id left join site s on s.id = q.site_id
									where q.activity_id = a.id)"""),
			money("planned_cost", "amount"), money("planned_cost", "currency"), money("actual_cost", "amount"),
			money("actual_cost", "currency"), money("stated_value", "amount"), money("stated_value", "currency"),
			new ActivityColumn("money_for",
					"""
							(select string_agg(m.kind || ': ' || coalesce(m.what_%1$s, m.what_en, m.what_ru), '; ' order by m.kind)
								from activity_money m where m.activity_id = a.id)"""),
			new ActivityColumn("sensitivity", "case when :office then a.sensitivity end"),
			new ActivityColumn("visible_to", Standing.seen("a")), new ActivityColumn("project_basis", "a.basis"),
			new ActivityColumn("source",
					"(select coalesce(s.address, s.title) from source s where s.id = a.source_id)"),
			date("source_date"), new ActivityColumn("links", """
					(select string_agg(concat_ws(' ', n.address, '(' || n.label || ')'), '; ' order by n.position)
						from activity_link n where n.activity_id = a.id)"""),
			new ActivityColumn("selection", ":selection::text"),
			new ActivityColumn("rows_in_selection", "count(*) over ()"));

	/** A column that only a chosen file has. */
	private static final ActivityColumn CHANGED = new ActivityColumn("changed_at",
			"to_char(a.changed_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')");

	/** The last columns of every file: what it is a part of. */
	private static final Set<String> ALWAYS = Set.of("selection", "rows_in_selection");

	/** The column of this head. */
	static ActivityColumn of(String head) {
		return Stream.concat(ALL.stream(), Stream.of(CHANGED))
			.filter((column) -> column.head.equals(head))
			.findFirst()
			.orElseThrow();
	}

	/**
	 * The columns of a file: all, or where some were chosen those that say the same, and
	 * of which selection each row is a part.
	 */
	static List<ActivityColumn> of(ListView view) {
		return view.columns().isEmpty() ? ALL
				: Stream
					.concat(view.columns().stream().flatMap((column) -> column.heads().stream()),
							ALL.stream().map(ActivityColumn::head).filter(ALWAYS::contains))
					.distinct()
					.map(ActivityColumn::of)
					.toList();
	}

	private static ActivityColumn words(String name) {
		return new ActivityColumn(name, "coalesce(a.%1$s_%%1$s, a.%1$s_en, a.%1$s_ru)".formatted(name));
	}

	private static ActivityColumn date(String name) {
		return new ActivityColumn(name, "");
	}

	/** An amount of a kind, or its currency. */
	private static ActivityColumn money(String kind, String what) {
		return new ActivityColumn("amount".equals(what) ? kind : kind + "_" + what,
				"(select m.%s from activity_money m where m.activity_id = a.id and m.kind = '%s')".formatted(what,
						kind));
	}

	/** The list for a SELECT over activity {@code a}. */
	static String expressions(List<ActivityColumn> columns, String language) {
		return columns.stream()
			.map((column) -> column.isDate() ? "a.%1$s, a.%1$s_precision".formatted(column.head)
					: column.sql.formatted(language) + " " + column.name())
			.collect(Collectors.joining(", "));
	}

	boolean isDate() {
		return this.sql.isEmpty();
	}

	/** The name in the result of the query, apart from the table's own. */
	String name() {
		return "csv_" + this.head;
	}

}
