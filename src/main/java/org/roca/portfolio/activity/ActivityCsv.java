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
				select %s
				from activity a join project p on p.id = a.project_id
					join thematic_area t on t.id = p.thematic_area_id join activity_type y on y.code = a.type
					left join place l on l.id = a.place_id
				where %s order by %s %s, a.reference %s""".formatted(ActivityColumn.expressions(language),
				selected.sql(), sort.key(language), direction, direction);
		Map<String, Object> params = new HashMap<>(selected.params());
		params.put("office", scope.isOffice());
		params.put("selection",
				Stream.of(filter.query(), lens.query())
					.filter((part) -> !part.isEmpty())
					.collect(Collectors.joining("&")));
		out.write(BYTE_ORDER_MARK);
		CsvWriter csv = CsvWriter.builder().build(out);
		csv.writeRecord(ActivityColumn.ALL.stream().map(ActivityColumn::head).toList());
		this.jdbc.query(sql, params, (row) -> {
			csv.writeRecord(cells(row));
		});
		csv.flush();
	}

	private static List<String> cells(ResultSet row) throws SQLException {
		List<String> cells = new ArrayList<>();
		for (ActivityColumn column : ActivityColumn.ALL) {
			cells.add(column.isDate() ? Objects.toString(Columns.date(row, column.head()), "")
					: harmless(Objects.toString(row.getString(column.name()), "")));
		}
		return cells;
	}

	private static String harmless(String text) {
		boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
		return formula ? "'" + text : text;
	}

}
