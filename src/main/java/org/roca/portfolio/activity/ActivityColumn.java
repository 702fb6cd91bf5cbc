package org.roca.portfolio.activity;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.Standing;
import org.roca.portfolio.shared.document.Table.Kind;

/**
 * A column of the export of activities. What repeats within an activity is one cell, its
 * parts divided by semicolons; amounts have a column of their own for the currency, so
 * that nobody adds unlike ones.
 *
 * @param head its name in the first line
 * @param kind what its cells are
 * @param sql its expression over activity {@code a}, where %1$s is the reader's language;
 * empty for what is the same in every row
 * @param parts the tables over whose rows {@code n} of an activity the expression sums
 * up; null for an expression over the activity itself
 * @param names what names the keys that the expression gives; null for an expression that
 * gives what the cell says
 */
record ActivityColumn(String head, Kind kind, String sql, @Nullable String parts, @Nullable NamedBy names) {

	/** As precise as it is known: 2020-11-16, 2020-11 or 2020. */
	private static final String HANDED_OVER = " || to_char(n.handed_over, case n.handed_over_precision"
			+ " when 'day' then 'YYYY-MM-DD' when 'month' then 'YYYY-MM' else 'YYYY' end)";

	private static final String MONEY = "activity_money n";

	private static final String AGENCIES = "activity_organisation n";

	static final List<ActivityColumn> ALL = List.of(text("reference", "a.reference"), words("title"), words("summary"),
			words("outcome"), key("project", "a.project_id", NamedBy.PROJECT),
			parts("further_projects", "string_agg(w.code, '; ' order by w.code)",
					"activity_project n join project w on w.id = n.project_id"),
			key("theme", "a.project_id", NamedBy.THEME), key("pillar", "a.pillar_id", NamedBy.PILLAR),
			parts("fields_of_work", "string_agg(n.field_code, '; ' order by n.field_code)", "activity_topic n"),
			key("type", "a.type", NamedBy.TYPE), text("status", "a.status"),
			text("plan_reason", "case when :office then a.plan_reason end"), date("actual_start"), date("actual_end"),
			date("planned_start"), date("planned_end"), text("mode", "a.mode"), text("country", "a.country_iso"),
			key("place", "a.place_id", NamedBy.PLACE), words("venue"),
			keys("sites", "string_agg(n.site_id::text, '; ' order by n.site_id)", "activity_site n", NamedBy.SITE),
			parts("benefiting_countries_shares", """
					string_agg(n.country_iso || coalesce(' ' || n.share || ' %%', ''), '; ' order by n.country_iso)""",
					"activity_country n"),
			keys("agencies", "string_agg(n.organisation_id::text, '; ' order by n.organisation_id, n.role)", AGENCIES,
					NamedBy.ORGANISATION),
			keys("agency_roles", """
					string_agg(n.organisation_id || ': ' || n.role, '; ' order by n.organisation_id, n.role)""",
					AGENCIES, NamedBy.ORGANISATION),
			keys("donors", "string_agg(n.organisation_id::text, '; ' order by n.organisation_id)", "activity_donor n",
					NamedBy.ORGANISATION),
			number("participants"), number("women"), number("men"), number("sex_not_stated"),
			words("participants_note"),
			parts("attendance", """
					string_agg(concat_ws(', ', coalesce(w.name_%1$s, w.name_en, w.name_ru), n.role, n.country_iso)
							|| ':' || coalesce(' women=' || n.women, '') || coalesce(' men=' || n.men, '')
							|| coalesce(' unknown=' || n.unknown_sex, '') || coalesce(' total=' || n.participants, ''),
						'; ' order by n.position)""",
					"activity_attendance n left join organisation w on w.id = n.organisation_id"),
			parts("equipment",
					"""
							string_agg(concat_ws(', ', concat_ws(' ', trim_scale(n.quantity),
									coalesce(n.item_%1$s, n.item_en, n.item_ru)), nullif(n.kind, 'equipment'),
									'value ' || n.amount || ' ' || n.currency,
									'for ' || coalesce(w.name_%1$s, w.name_en, w.name_ru),
									'at ' || coalesce(s.name_%1$s, s.name_en, s.name_ru), 'handed over '"""
							+ HANDED_OVER + ", n.condition), '; ' order by n.position)",
					"""
							activity_equipment n left join organisation w on w.id = n.recipient_id
								left join site s on s.id = n.site_id"""),
			amount("planned_cost"), currency("planned_cost"), amount("actual_cost"), currency("actual_cost"),
			amount("stated_value"), currency("stated_value"),
			parts("money_for",
					"string_agg(n.kind || ': ' || coalesce(n.what_%1$s, n.what_en, n.what_ru), '; ' order by n.kind)",
					MONEY),
			text("sensitivity", "case when :office then a.sensitivity end"), text("visible_to", Standing.seen("a")),
			text("project_basis", "a.basis"), key("source", "a.source_id", NamedBy.SOURCE), date("source_date"),
			parts("links", "string_agg(concat_ws(' ', n.address, '(' || n.label || ')'), '; ' order by n.position)",
					"activity_link n"),
			same("selection", Kind.TEXT), same("rows_in_selection", Kind.NUMBER));

	/** A column that only a chosen file has. */
	private static final ActivityColumn CHANGED = text("changed_at",
			"to_char(a.changed_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')");

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
							ALL.stream().filter(ActivityColumn::isSame).map(ActivityColumn::head))
					.distinct()
					.map(ActivityColumn::of)
					.toList();
	}

	/** Whether every row has the same: of which selection it is a part. */
	boolean isSame() {
		return this.sql.isEmpty();
	}

	private static ActivityColumn same(String head, Kind kind) {
		return new ActivityColumn(head, kind, "", null, null);
	}

	private static ActivityColumn text(String head, String sql) {
		return new ActivityColumn(head, Kind.TEXT, sql, null, null);
	}

	private static ActivityColumn words(String name) {
		return text(name, "coalesce(a.%1$s_%%1$s, a.%1$s_en, a.%1$s_ru)".formatted(name));
	}

	private static ActivityColumn number(String name) {
		return new ActivityColumn(name, Kind.NUMBER, "a." + name, null, null);
	}

	/** As precise as it is known. */
	private static ActivityColumn date(String name) {
		return new ActivityColumn(name, Kind.DATE, """
				left(a.%1$s::text, case a.%1$s_precision when 'day' then 10 when 'month' then 7 else 4 end)"""
			.formatted(name), null, null);
	}

	private static ActivityColumn key(String head, String sql, NamedBy names) {
		return new ActivityColumn(head, Kind.TEXT, sql, null, names);
	}

	private static ActivityColumn keys(String head, String sql, String parts, NamedBy names) {
		return new ActivityColumn(head, Kind.TEXT, sql, parts, names);
	}

	private static ActivityColumn parts(String head, String sql, String parts) {
		return new ActivityColumn(head, Kind.TEXT, sql, parts, null);
	}

	/** An activity has one amount of a kind at most. */
	private static ActivityColumn amount(String kind) {
		return new ActivityColumn(kind, Kind.NUMBER, "(max(n.amount) filter (where n.kind = '" + kind + "'))::text",
				MONEY, null);
	}

	private static ActivityColumn currency(String kind) {
		return parts(kind + "_currency", "max(n.currency) filter (where n.kind = '" + kind + "')", MONEY);
	}

	/**
	 * Its expression over activity {@code a}, for a query of a few; with keys for names.
	 */
	String one(String language) {
		String expression = this.sql.formatted(language);
		return (this.parts == null) ? expression
				: "(select %s from %s where n.activity_id = a.id)".formatted(expression, this.parts);
	}

	/** The name in the result of the query, apart from the table's own. */
	String name() {
		return "csv_" + this.head;
	}

}
