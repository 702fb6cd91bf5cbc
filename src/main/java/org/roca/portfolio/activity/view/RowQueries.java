package org.roca.portfolio.activity.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.Columns;
import org.roca.portfolio.shared.PartialDate;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.Text;
import org.roca.portfolio.shared.filter.Condition;
import org.roca.portfolio.shared.web.Formats;
import org.roca.portfolio.shared.web.Timeline.Mark;
import org.roca.portfolio.shared.web.Timeline.Row;
import org.roca.portfolio.shared.web.Words;

/**
 * Reads when the activities of one page were planned and when they took place.
 */
@Repository
@Transactional(readOnly = true)
class RowQueries {

	private final JdbcClient jdbc;

	private final Words words;

	private final Formats formats;

	RowQueries(JdbcClient jdbc, Words words, Formats formats) {
		this.jdbc = jdbc;
		this.words = words;
		this.formats = formats;
	}

	/**
	 * The activities of these references, in their order.
	 */
	List<Row> rows(Scope scope, List<String> references) {
		Condition inView = scope.activities("a");
		Map<String, Row> rows = new HashMap<>();
		this.jdbc
			.sql("""
					select a.reference, %s, t.number theme, a.planned_start, a.planned_start_precision, a.planned_end,
						a.planned_end_precision, a.actual_start, a.actual_start_precision, a.actual_end, a.actual_end_precision
					from activity a join project p on p.id = a.project_id join thematic_area t on t.id = p.thematic_area_id
					where a.reference = any(:references) and %s"""
				.formatted(Columns.text("a.title"), inView.sql()))
			.params(inView.params())
			.param("references", references.toArray(String[]::new))
			.query((row) -> {
				rows.put(row.getString("reference"), row(row));
			});
		return references.stream()
			.filter(rows::containsKey)
			.map((each) -> Objects.requireNonNull(rows.get(each)))
			.toList();
	}

	private Row row(ResultSet row) throws SQLException {
		String reference = row.getString("reference");
		Text title = Objects.requireNonNull(Columns.text(row, "title"));
		String said = this.words.of(title);
		List<Mark> marks = new ArrayList<>();
		StringBuilder note = new StringBuilder(reference);
		for (String kind : List.of("planned", "actual")) {
			PartialDate start = Columns.date(row, kind + "_start");
			if (start != null) {
				PartialDate end = Columns.date(row, kind + "_end");
				marks.add(new Mark(start, end, kind.equals("planned"), said));
				note.append(" · ").append(this.words.say("views.dates." + kind, this.formats.range(start, end)));
			}
		}
		return new Row(said, "/activities/" + reference, row.getInt("theme"), marks, note.toString());
	}

}
