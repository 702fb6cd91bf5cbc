package org.roca.portfolio.report.link;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.document.Block;
import org.roca.portfolio.shared.document.Cell;
import org.roca.portfolio.shared.document.Document;
import org.roca.portfolio.shared.document.Document.Section;
import org.roca.portfolio.shared.document.Measure;
import org.roca.portfolio.shared.document.Rows;
import org.roca.portfolio.shared.document.Table;
import org.roca.portfolio.shared.document.Table.Row;

/**
 * A document for readers who can't open the pages it links to. Figures still lead to
 * their table in the same document.
 */
final class Unlinked {

	private Unlinked() {
	}

	static Document of(Document document) {
		return new Document(document.code(), document.title(), document.subtitle(), document.language(),
				document.cover(),
				document.sections()
					.stream()
					.map((section) -> new Section(section.code(), section.heading(),
							section.blocks().stream().map(Unlinked::of).toList()))
					.toList());
	}

	private static Block of(Block block) {
		if (block instanceof Block.Figures figures) {
			return new Block.Figures(figures.measures().stream().map(Unlinked::of).toList());
		}
		return (block instanceof Table table) ? of(table) : block;
	}

	private static Measure of(Measure measure) {
		String rows = measure.rows();
		boolean inside = rows != null && rows.startsWith("#");
		return new Measure(measure.name(), measure.value(), measure.label(), measure.note(), inside ? rows : null);
	}

	private static Table of(Table table) {
		try {
			List<Row> rows = table.rows().list().stream().map(Unlinked::of).toList();
			return new Table(table.code(), table.caption(), table.columns(), Rows.of(rows), total(table.total()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static @Nullable Row total(@Nullable Row row) {
		return (row != null) ? of(row) : null;
	}

	private static Row of(Row row) {
		return new Row(row.key(),
				row.cells()
					.stream()
					.map((cell) -> (cell instanceof Cell.Words words) ? words.to(null) : cell)
					.toList());
	}

}
