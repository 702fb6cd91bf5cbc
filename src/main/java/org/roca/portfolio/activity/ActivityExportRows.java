package org.roca.portfolio.activity;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
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
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.Condition;
import org.roca.portfolio.shared.lens.Lens;
import org.roca.portfolio.shared.web.SyntheticMark;

/**
 * Reads all activities of a selection with every {@link ActivityColumn}, in the order of
 * the list, while they are written, so that the size of the selection does not matter.
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
	 * Reads the selection.
	 * @param lens how its rows are seen, which is said with the selection
	 * @param language {@code en} or {@code ru}
	 * @throws IOException if the reader throws it
	 */
	@Transactional(readOnly = true)
	public void each(Scope scope, ActivityFilter filter, Lens lens, ActivitySort sort, String language, Reader reader)
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
		params.put("selection", Stream
			.of(this.mark.isSynthetic() ? "synthetic=" + this.mark.activities() : "", filter.query(), lens.query())
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
