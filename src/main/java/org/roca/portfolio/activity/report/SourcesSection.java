package org.roca.portfolio.activity.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.Columns;
import org.roca.portfolio.shared.document.Block;
import org.roca.portfolio.shared.document.Block.Paragraph.Tone;
import org.roca.portfolio.shared.document.Cell;
import org.roca.portfolio.shared.document.Rows;
import org.roca.portfolio.shared.document.Table;
import org.roca.portfolio.shared.document.Table.Row;
import org.roca.portfolio.shared.filter.Condition;
import org.roca.portfolio.shared.report.ReportColumns;
import org.roca.portfolio.shared.report.ReportSection;
import org.roca.portfolio.shared.report.ReportSubject;

/**
 * Which pages and documents the records of the activities rest on. The rows without a
 * page are the office's own records, so that the numbers of records make the total.
 */
@Component
class SourcesSection implements ReportSection {

	private final JdbcClient jdbc;

	private final ReportedActivityQueries queries;

	private final ReportColumns columns;

	private final ReportWords words;

	SourcesSection(JdbcClient jdbc, ReportedActivityQueries queries, ReportColumns columns, ReportWords words) {
		this.jdbc = jdbc;
		this.queries = queries;
		this.columns = columns;
		this.words = words;
	}

	@Override
	public String code() {
		return "sources";
	}

	@Override
	public int place() {
		return 1000;
	}

	@Override
	public boolean isAlways() {
		return true;
	}

	@Override
	public List<Block> blocks(ReportSubject subject) {
		Condition selected = this.queries.selected(subject.scope(), subject.held());
		List<Row> rows = this.jdbc
			.sql("""
					select src.title, src.address, a.source_date, a.source_date_precision, count(*) activities from activity a
					left join source src on src.id = a.source_id where %s group by src.id, a.source_date, a.source_date_precision
					order by src.id is null, a.source_date nulls last, coalesce(src.address, src.title),
						a.source_date_precision"""
				.formatted(selected.sql()))
			.params(selected.params())
			.query((row, number) -> row(row))
			.list();
		return rows.isEmpty() ? List.of(this.words.paragraph(Tone.NOTE, "sources.none"))
				: List.of(this.words.paragraph(Tone.NOTE, "sources"),
						new Table(
								"sources", this.words.caption("sources"), List.of(this.columns.text("source", 8),
										this.columns.date("date"), this.columns.number("activities")),
								Rows.of(rows), null));
	}

	private Row row(ResultSet row) throws SQLException {
		String address = row.getString("address");
		String title = row.getString("title");
		boolean office = address == null && title == null;
		String name = office ? this.words.caption("sources.office") : (address != null) ? address : title;
		return new Row(name + "/" + row.getString("source_date"),
				List.of(Cell.words(name), office ? Cell.BLANK : Cell.day(Columns.date(row, "source_date")),
						Cell.number(row.getLong("activities"))));
	}

}
