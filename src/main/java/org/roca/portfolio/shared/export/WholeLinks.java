package org.roca.portfolio.shared.export;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.document.Block;
import org.roca.portfolio.shared.document.Block.Figures;
import org.roca.portfolio.shared.document.Cell;
import org.roca.portfolio.shared.document.Document;
import org.roca.portfolio.shared.document.Document.Section;
import org.roca.portfolio.shared.document.Measure;
import org.roca.portfolio.shared.document.Rows;
import org.roca.portfolio.shared.document.Table;
import org.roca.portfolio.shared.document.Table.Row;

/**
 * Links of a document that leaves the pages: they name the server, and open what its
 * reader saw through the same lens.
 */
public final class WholeLinks {

	private WholeLinks() {
	}

	/** The same document with whole addresses. */
	public static Document of(Document document, ExportCall call) {
		List<Section> sections = document.sections()
			.stream()
			.map((section) -> new Section(section.code(), section.heading(),
					section.blocks().stream().map((block) -> of(block, call)).toList()))
			.toList();
		return new Document(document.code(), document.title(), document.subtitle(), document.language(),
				document.cover(), sections);
	}

	private static Block of(Block block, ExportCall call) {
		if (block instanceof Figures figures) {
			return new Figures(figures.measures()
				.stream()
				.map((each) -> new Measure(each.name(), each.value(), each.label(), each.note(),
						whole(each.rows(), call)))
				.toList());
		}
		if (block instanceof Table table && table.rows() instanceof Rows.Listed listed) {
			return new Table(table.code(), table.caption(), table.columns(),
					Rows.of(listed.list().stream().map((row) -> of(row, call)).toList()), table.total());
		}
		return block;
	}

	private static Row of(Row row, ExportCall call) {
		return new Row(row.key(),
				row.cells()
					.stream()
					.map((cell) -> (cell instanceof Cell.Words words) ? words.to(whole(words.href(), call)) : cell)
					.toList());
	}

	private static @Nullable String whole(@Nullable String address, ExportCall call) {
		return (address != null && address.startsWith("/")) ? call.page(address) : address;
	}

}
