package org.roca.portfolio.activity;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.Condition;
import org.roca.portfolio.shared.web.SyntheticMark;

/**
 * Reads all activities of a selection in the order and groups of the list, while they are
 * written, so that the size of the selection does not matter.
 */
@Component
class ActivityExportRows {

	private static final int FETCH = 500;

	private final NamedParameterJdbcTemplate jdbc;

	private final SyntheticMark mark;

	private final Clock clock;

	ActivityExportRows(DataSource dataSource, SyntheticMark mark, Clock clock) {
		JdbcTemplate template = new JdbcTemplate(dataSource);
		template.setFetchSize(FETCH);
		this.jdbc = new NamedParameterJdbcTemplate(template);
		this.mark = mark;
		this.clock = clock;
	}

	/** Takes a row. */
	interface Reader {

		void read(ResultSet row) throws SQLException, IOException;

	}

	/**
	 * Reads the rows, each with the code of its group as {@code grouped}.
	 * @param columns the columns to read
	 * @throws IOException if the reader throws it
	 */
	@Transactional(readOnly = true)
	public void each(ActivityExport list, List<ActivityColumn> columns, Reader reader) throws IOException {
		Scope scope = list.call().scope();
		ListOrder order = list.order();
		Condition selected = scope.activities("a").and(list.filter().condition(LocalDate.now(this.clock)));
		String sql = """
				select %s, %s grouped
				from activity a join project p on p.id = a.project_id
					join thematic_area t on t.id = p.thematic_area_id join activity_type y on y.code = a.type
					left join place l on l.id = a.place_id %s
				where %s order by %s""".formatted(
				ActivityColumn.expressions(columns, list.call().language().getLanguage()), order.group(), order.join(),
				selected.sql(), order.by());
		Map<String, Object> params = new HashMap<>(selected.params());
		params.putAll(order.params());
		params.put("office", scope.isOffice());
		params.put("selection",
				Stream
					.of(this.mark.isSynthetic() ? "synthetic=" + this.mark.activities() : "", list.filter().query(),
							list.call().lens().query())
					.filter((part) -> !part.isEmpty())
					.collect(Collectors.joining("&")));
		IOException failed = this.jdbc.query(sql, params, (ResultSetExtractor<IOException>) (rows) -> {
			try {
				while (rows.next()) {
					reader.read(rows);
				}
				return null;
			}
			catch (IOException ex) {
				return ex;
			}
		});
		if (failed != null) {
			throw failed;
		}
	}

}
