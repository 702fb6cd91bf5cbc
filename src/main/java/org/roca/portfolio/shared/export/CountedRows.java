package org.roca.portfolio.shared.export;

import java.io.IOException;
import java.util.List;

import org.roca.portfolio.shared.document.Block;
import org.roca.portfolio.shared.document.Document;
import org.roca.portfolio.shared.document.Document.Section;
import org.roca.portfolio.shared.document.Rows;
import org.roca.portfolio.shared.document.Table;

/**
 * Rows that are read while they are written, and whose number is known before.
 *
 * @param count how many
 * @param rows reads them
 */
public record CountedRows(long count, Rows rows) implements Rows {

	@Override
	public void each(Reader reader) throws IOException {
		this.rows.each(reader);
	}

	/** The same document, whose rows tell how far they are. */
	static Document watched(Document document, Progress progress) {
		List<Section> sections = document.sections()
			.stream()
			.map((section) -> new Section(section.code(), section.heading(),
					section.blocks().stream().map((block) -> watched(block, progress)).toList()))
			.toList();
		return new Document(document.code(), document.title(), document.subtitle(), document.language(),
				document.cover(), sections);
	}

	private static Block watched(Block block, Progress progress) {
		if (!(block instanceof Table table)) {
			return block;
		}
		progress.expect(count(table.rows()));
		Rows told = (reader) -> table.rows().each((row) -> {
			reader.read(row);
			progress.row();
		});
		return new Table(table.code(), table.caption(), table.columns(), told, table.total());
	}

	private static long count(Rows rows) {
		if (rows instanceof CountedRows counted) {
			return counted.count();
		}
		return (rows instanceof Rows.Listed listed) ? listed.list().size() : 0;
	}

}
