package org.roca.portfolio.activity.report;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

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

/** Pages and documents about the activities of the period. */
@Component
class AnnexesSection implements ReportSection {

	private final JdbcClient jdbc;

	private final ReportedActivityQueries queries;

	private final ReportColumns columns;

	private final ReportWords words;

	AnnexesSection(JdbcClient jdbc, ReportedActivityQueries queries, ReportColumns columns, ReportWords words) {
		this.jdbc = jdbc;
		this.queries = queries;
		this.columns = columns;
		this.words = words;
	}

	@Override
	public String code() {
		return "annexes";
	}

	@Override
	public int place() {
		return 110;
	}

	@Override
	public boolean isWritten() {
		return true;
	}

	@Override
	public List<Block> blocks(ReportSubject subject) {
		Condition selected = this.queries.selected(subject.scope(), subject.held());
		List<Row> rows = this.jdbc.sql("""
				select a.reference, l.position, l.label, l.address from activity a
				join activity_link l on l.activity_id = a.id where %s
				order by a.begins nulls last, a.reference, l.position""".formatted(selected.sql()))
			.params(selected.params())
			.query((row, number) -> new Row(row.getString("reference") + "/" + row.getInt("position"),
					List.of(Cell.words(row.getString("label")), Cell.words(row.getString("address")),
							new Cell.Words(row.getString("reference"), null, null,
									"/activities/" + row.getString("reference")))))
			.list();
		return rows.isEmpty() ? List.of(this.words.paragraph(Tone.NOTE, "annexes.none"))
				: List.of(new Table(
						"annexes", this.words.caption("annexes"), List.of(this.columns.text("document", 4),
								this.columns.text("address", 6), this.columns.text("reference", 2)),
						Rows.of(rows), null));
	}

}
