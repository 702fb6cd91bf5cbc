package org.roca.portfolio.shared.document.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.document.Block;
import org.roca.portfolio.shared.document.Block.Bullets;
import org.roca.portfolio.shared.document.Block.Paragraph;
import org.roca.portfolio.shared.document.Block.Paragraph.Tone;
import org.roca.portfolio.shared.document.Document;
import org.roca.portfolio.shared.document.Renderer;
import org.roca.portfolio.shared.document.Table;
import org.roca.portfolio.shared.document.Wording;

/**
 * Comma-separated values. The first line is the head and every further line a record,
 * whose last cell says what the file is a part of. A document around one table is that
 * table; a report of several is one long table with a line for each value, because tables
 * one below the other are read by no program.
 */
@Component
class CsvRenderer implements Renderer {

	/** Tells Excel that the file is UTF-8. */
	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private final Wording wording;

	CsvRenderer(Wording wording) {
		this.wording = wording;
	}

	@Override
	public String format() {
		return "csv";
	}

	@Override
	public String mediaType() {
		return "text/csv;charset=UTF-8";
	}

	@Override
	public void render(Document document, OutputStream out) throws IOException {
		Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		writer.write(BYTE_ORDER_MARK);
		CsvWriter csv = CsvWriter.builder().build(writer);
		String about = CsvCells.about(document);
		this.wording.in(document, () -> {
			Table table = onlyTable(document);
			if (table != null) {
				new CsvTable(csv, about).write(table);
			}
			else {
				new CsvReport(csv, about).write(document);
			}
		});
		csv.flush();
		writer.flush();
	}

	/** The table that the document is made around; null where it says more than that. */
	private static @Nullable Table onlyTable(Document document) {
		List<Block> blocks = document.sections()
			.stream()
			.flatMap((section) -> section.blocks().stream())
			.filter((block) -> block instanceof Table || block instanceof Bullets
					|| (block instanceof Paragraph paragraph && paragraph.tone() == Tone.BODY))
			.toList();
		return (blocks.size() == 1 && blocks.get(0) instanceof Table table) ? table : null;
	}

}
