package org.roca.portfolio.shared.document.csv;

import java.io.IOException;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;

import org.roca.portfolio.shared.document.Block;
import org.roca.portfolio.shared.document.Block.Bullets;
import org.roca.portfolio.shared.document.Block.Figures;
import org.roca.portfolio.shared.document.Block.Paragraph;
import org.roca.portfolio.shared.document.Cell;
import org.roca.portfolio.shared.document.Chart;
import org.roca.portfolio.shared.document.Document;
import org.roca.portfolio.shared.document.Document.Section;
import org.roca.portfolio.shared.document.Measure;
import org.roca.portfolio.shared.document.Plain;
import org.roca.portfolio.shared.document.Table;
import org.roca.portfolio.shared.document.Table.Column;
import org.roca.portfolio.shared.document.Table.Row;

/**
 * Everything that a report says, a value a line, each with its section, the table that it
 * stands in, its row and its column. A chart has no values of its own: it is drawn from a
 * table.
 */
class CsvReport {

	private static final List<String> HEAD = List.of("section", "table", "row", "column", "value", "currency", "about");

	private final CsvWriter csv;

	private final String about;

	CsvReport(CsvWriter csv, String about) {
		this.csv = csv;
		this.about = about;
	}

	void write(Document document) throws IOException {
		this.csv.writeRecord(HEAD);
		for (Section section : document.sections()) {
			int texts = 0;
			for (Block block : section.blocks()) {
				if (block instanceof Paragraph paragraph) {
					texts++;
					line(section, "text", Integer.toString(texts), "text", Plain.harmless(paragraph.text()), "");
				}
				else if (block instanceof Bullets bullets) {
					for (String item : bullets.items()) {
						texts++;
						line(section, "text", Integer.toString(texts), "text", Plain.harmless(item), "");
					}
				}
				else if (block instanceof Figures figures) {
					figures.measures().forEach((measure) -> figure(section, measure));
				}
				else if (block instanceof Table table) {
					table(section, table);
				}
				else if (!(block instanceof Chart)) {
					throw new IllegalStateException("Nothing writes " + block);
				}
			}
		}
	}

	private void figure(Section section, Measure measure) {
		line(section, "figures", Plain.harmless(measure.label()), measure.name(), measure.figure().plain(), "");
	}

	private void table(Section section, Table table) throws IOException {
		table.rows().each((row) -> row(section, table, row.key(), row));
		if (table.total() != null) {
			row(section, table, "total", table.total());
		}
	}

	private void row(Section section, Table table, String key, Row row) {
		for (int i = 0; i < table.columns().size(); i++) {
			Column column = table.columns().get(i);
			if (column.inSheet()) {
				Cell cell = row.cells().get(i);
				line(section, table.code(), Plain.harmless(key), column.code(), CsvCells.of(cell),
						CsvCells.currency(cell));
			}
		}
	}

	private void line(Section section, String table, String row, String column, String value, String currency) {
		this.csv.writeRecord(section.code(), table, row, column, value, currency, this.about);
	}

}
