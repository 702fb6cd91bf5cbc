package org.roca.portfolio.activity;

import java.io.IOException;
import java.io.Writer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.sql.DataSource;

import de.siegmar.fastcsv.writer.CsvWriter;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.Columns;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.Standing;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.Condition;
import org.roca.portfolio.shared.lens.Lens;

/**
 * Writes a selection of activities as comma-separated values: all of its rows in the
 * order of the list, streamed, so that the size of the selection does not matter. The
 * head comes first, so that any program reads it; the last columns say in each row which
 * selection it is part of and how many rows that has. What is not known is an empty cell.
 * A text that a spreadsheet would take for a formula gets an apostrophe in front.
 */
@Component
class ActivityCsv {

	/** Tells Excel that the file is UTF-8. */
	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private static final int FETCH = 500;

	/**
	 * The columns, each with its expression over activity {@code a}; %1$s is the reader's
	 * language.
	 */
	private static final List<Column> COLUMNS = List.of(new Column("reference", "a.reference"),
			new Column("title", "coalesce(a.title_%1$s, a.title_en, a.title_ru)"),
			new Column("summary", "coalesce(a.summary_%1$s, a.summary_en, a.summary_ru)"),
			new Column("project", "p.code"), new Column("further_projects", """
					(select string_agg(fp.code, '; ' order by fp.code) from activity_project ap
						join project fp on fp.id = ap.project_id where ap.activity_id = a.id)"""),
			new Column("theme", "t.slug"),
			new Column("pillar", "(select pi.code from pillar pi where pi.id = a.pillar_id)"),
			new Column("type", "y.name_%1$s"), new Column("status", "a.status"), new Column("actual_start", ""),
			new Column("actual_end", ""), new Column("planned_start", ""), new Column("planned_end", ""),
			new Column("country", "a.country_iso"), new Column("place", "coalesce(l.name_%1$s, l.name_en, l.name_ru)"),
			new Column("venue", "coalesce(a.venue_%1$s, a.venue_en, a.venue_ru)"),
			new Column("benefiting_countries_shares", """
					(select string_agg(ac.country_iso || coalesce(' ' || ac.share || ' %%', ''), '; '
						order by ac.country_iso) from activity_country ac where ac.activity_id = a.id)"""),
			new Column("agencies", """
					(select string_agg(coalesce(o.name_%1$s, o.name_en, o.name_ru), '; ' order by o.id)
						from organisation o where o.id in (select ao.organisation_id from activity_organisation ao
							where ao.activity_id = a.id))"""), new Column("donors", """
					(select string_agg(coalesce(o.name_%1$s, o.name_en, o.name_ru), '; ' order by o.id)
						from activity_donor ad join organisation o on o.id = ad.organisation_id
						where ad.activity_id = a.id)"""), new Column("participants", "a.participants"),
			new Column("women", "a.women"), new Column("men", "a.men"),
			new Column("sex_not_stated", "a.sex_not_stated"),
			new Column("participants_note",
					"coalesce(a.participants_note_%1$s, a.participants_note_en, a.participants_note_ru)"),
			new Column("equipment", """
					(select string_agg(concat_ws(' ', q.quantity, coalesce(q.item_%1$s, q.item_en, q.item_ru)), '; '
						order by q.position) from activity_equipment q where q.activity_id = a.id)"""),
			new Column("visible_to", Standing.seen("a")), new Column("project_basis", "a.basis"),
			new Column("source", "(select s.address from source s where s.id = a.source_id)"),
			new Column("selection", ":selection::text"), new Column("rows_in_selection", "count(*) over ()"));

	private final NamedParameterJdbcTemplate jdbc;

	private final Clock clock;

	ActivityCsv(DataSource dataSource, Clock clock) {
		JdbcTemplate template = new JdbcTemplate(dataSource);
		template.setFetchSize(FETCH);
		this.jdbc = new NamedParameterJdbcTemplate(template);
		this.clock = clock;
	}

	/**
	 * Writes the selection.
	 * @param lens how its rows are seen, which is said with the selection
	 * @param language {@code en} or {@code ru}
	 */
	@Transactional(readOnly = true)
	public void write(Scope scope, ActivityFilter filter, Lens lens, ActivitySort sort, String language, Writer out)
			throws IOException {
		Condition selected = scope.activities("a").and(filter.condition(LocalDate.now(this.clock)));
		String direction = sort.down() ? "desc" : "asc";
		String sql = """
				select %s, a.actual_start, a.actual_start_precision, a.actual_end, a.actual_end_precision,
					a.planned_start, a.planned_start_precision, a.planned_end, a.planned_end_precision
				from activity a join project p on p.id = a.project_id
					join thematic_area t on t.id = p.thematic_area_id join activity_type y on y.code = a.type
					left join place l on l.id = a.place_id
				where %s order by %s %s, a.reference %s""".formatted(expressions(language), selected.sql(),
				sort.key(language), direction, direction);
		Map<String, Object> params = new HashMap<>(selected.params());
		params.put("selection",
				Stream.of(filter.query(), lens.query())
					.filter((part) -> !part.isEmpty())
					.collect(Collectors.joining("&")));
		out.write(BYTE_ORDER_MARK);
		CsvWriter csv = CsvWriter.builder().build(out);
		csv.writeRecord(COLUMNS.stream().map(Column::head).toList());
		this.jdbc.query(sql, params, (row) -> {
			csv.writeRecord(cells(row));
		});
		csv.flush();
	}

	private static String expressions(String language) {
		return COLUMNS.stream()
			.filter((column) -> !column.isDate())
			.map((column) -> column.sql().formatted(language) + " csv_" + column.head())
			.collect(Collectors.joining(", "));
	}

	private static List<String> cells(ResultSet row) throws SQLException {
		List<String> cells = new ArrayList<>();
		for (Column column : COLUMNS) {
			cells.add(column.isDate() ? Objects.toString(Columns.date(row, column.head()), "")
					: harmless(Objects.toString(row.getString("csv_" + column.head()), "")));
		}
		return cells;
	}

	private static String harmless(String text) {
		boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
		return formula ? "'" + text : text;
	}

	/**
	 * A column of the file.
	 *
	 * @param head its name in the first line
	 * @param sql its expression; empty for a partial date, which takes the two columns of
	 * its name
	 */
	private record Column(String head, String sql) {

		boolean isDate() {
			return this.sql.isEmpty();
		}

	}

}
