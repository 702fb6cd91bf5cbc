package org.roca.portfolio.shared.document.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.document.Block.Figures;
import org.roca.portfolio.shared.document.Cell;
import org.roca.portfolio.shared.document.Document;
import org.roca.portfolio.shared.document.Measure;
import org.roca.portfolio.shared.document.Plain;
import org.roca.portfolio.shared.document.Table;
import org.roca.portfolio.shared.document.Table.Row;
import org.roca.portfolio.shared.document.Wording;
import org.roca.portfolio.shared.document.html.DocumentView.FigureView;
import org.roca.portfolio.shared.document.html.TableView.Field;
import org.roca.portfolio.shared.document.html.TableView.Head;
import org.roca.portfolio.shared.document.html.TableView.Line;

/**
 * Makes a table ready to be shown. A figure of the document that links to the table is
 * stated there, counted from its rows: in the total of its column, or else below.
 */
class TableViews {

	private final Wording wording;

	private final List<Measure> measures;

	private final boolean paper;

	TableViews(Wording wording, Document document, boolean paper) {
		this.wording = wording;
		this.paper = paper;
		this.measures = document.sections()
			.stream()
			.flatMap((section) -> section.blocks().stream())
			.filter(Figures.class::isInstance)
			.flatMap((block) -> ((Figures) block).measures().stream())
			.toList();
	}

	TableView of(Table table, TableLayout layout) {
		List<Row> rows = layout.rows();
		List<Measure> stated = this.measures.stream()
			.filter((measure) -> ("#" + table.code()).equals(measure.rows()))
			.map((measure) -> RowSum.restate(measure, table, rows))
			.distinct()
			.toList();
		Line total = (table.total() != null) ? total(table, layout.words(), table.total(), stated) : null;
		List<FigureView> below = stated.stream()
			.filter((measure) -> table.total() == null || column(table, table.total(), measure) < 0)
			.map(this::view)
			.toList();
		List<Head> heads = new ArrayList<>();
		List<Line> lines = rows.stream().map((row) -> line(table, layout.words(), row)).toList();
		for (int i = 0; i < table.columns().size(); i++) {
			if (table.columns().get(i).onPage()) {
				heads.add(new Head(Plain.text(table.columns().get(i).head()), table.columns().get(i).isNumeric(),
						layout.width(i)));
			}
		}
		return new TableView(table.code(), Plain.text(table.caption()), heads, lines, total, below, layout.isSmall());
	}

	private Line line(Table table, TableWords words, Row row) {
		return new Line(shown(table).mapToObj((i) -> field(row.cells().get(i), words.of(i, row.cells().get(i)), null))
			.toList());
	}

	private Line total(Table table, TableWords words, Row row, List<Measure> stated) {
		return new Line(shown(table).mapToObj((i) -> field(row.cells().get(i), words.of(i, row.cells().get(i)),
				stated.stream()
					.filter((measure) -> column(table, row, measure) == i)
					.map(this::view)
					.findFirst()
					.orElse(null)))
			.toList());
	}

	private static IntStream shown(Table table) {
		return IntStream.range(0, table.columns().size()).filter((i) -> table.columns().get(i).onPage());
	}

	/** The column whose total says the figure; negative where none does. */
	private static int column(Table table, Row total, Measure measure) {
		return shown(table)
			.filter((i) -> table.columns().get(i).code().equals(measure.name())
					&& RowSum.same(RowSum.number(total.cells().get(i)), measure.value()))
			.findFirst()
			.orElse(-1);
	}

	private FigureView view(Measure measure) {
		return new FigureView(measure.figure(), this.wording.of(measure), Plain.text(measure.label()), null);
	}

	private Field field(Cell cell, String shown, @Nullable FigureView stated) {
		String said = Plain.text(shown);
		if (cell instanceof Cell.Words words) {
			String href = (words.href() != null && this.paper && !words.href().startsWith("#")) ? null : words.href();
			return new Field(said, words.language(), (words.under() != null) ? Plain.text(words.under()) : null, href,
					false, null);
		}
		return new Field(said, null, null, null, cell instanceof Cell.NotKnown, stated);
	}

}
