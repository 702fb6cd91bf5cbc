package org.roca.portfolio.shared.document.xlsx;

import java.io.IOException;
import java.util.List;

import org.dhatim.fastexcel.Worksheet;

import org.roca.portfolio.shared.document.Block;
import org.roca.portfolio.shared.document.Block.Bullets;
import org.roca.portfolio.shared.document.Block.Figures;
import org.roca.portfolio.shared.document.Block.Paragraph;
import org.roca.portfolio.shared.document.Document;
import org.roca.portfolio.shared.document.Document.Section;
import org.roca.portfolio.shared.document.Measure;
import org.roca.portfolio.shared.document.Wording;
import org.roca.portfolio.shared.document.xlsx.TableSheets.Written;

/**
 * The first sheet: what every reader must know before the first number, which sheets
 * there are, and the words and figures that stand in no table.
 */
class AboutSheet {

	private static final int FIRST_WIDTH = 34;

	private static final int SECOND_WIDTH = 90;

	private static final int TITLE_SIZE = 14;

	private static final int HEADING_SIZE = 12;

	private final Worksheet sheet;

	private final CellWriter cells;

	private final Wording wording;

	private int next;

	AboutSheet(Worksheet sheet, CellWriter cells, Wording wording) {
		this.sheet = sheet;
		this.cells = cells;
		this.wording = wording;
	}

	void write(Document document, List<Written> tables, int cuts) throws IOException {
		this.sheet.width(0, FIRST_WIDTH);
		this.sheet.width(1, SECOND_WIDTH);
		line(document.title(), TITLE_SIZE);
		if (document.subtitle() != null) {
			pair(document.subtitle(), "");
		}
		this.next++;
		document.cover().forEach((line) -> pair(line.label(), line.value()));
		this.next++;
		line(this.wording.say("document.sheet.sheets"), HEADING_SIZE);
		tables.forEach((table) -> pair(table.sheet(), said(table)));
		pair(this.wording.say("document.sheet.empty"), this.wording.notKnown());
		if (cuts > 0) {
			pair(this.wording.say("document.sheet.cuts"), this.wording.count("document.sheet.cuts.said", cuts));
		}
		document.sections().forEach(this::section);
		this.sheet.finish();
	}

	private String said(Written table) {
		String rows = table.caption() + ": " + this.wording.count("shared.count.rows", table.rows());
		return (table.sheets() == 1) ? rows
				: rows + ", " + this.wording.count("document.sheet.continued", table.sheets());
	}

	private void section(Section section) {
		if (section.blocks().stream().noneMatch(AboutSheet::isWords)) {
			return;
		}
		this.next++;
		line(section.heading(), HEADING_SIZE);
		for (Block block : section.blocks()) {
			if (block instanceof Paragraph paragraph) {
				paragraph.text().lines().filter((line) -> !line.isBlank()).forEach((line) -> pair("", line));
			}
			else if (block instanceof Bullets bullets) {
				bullets.items().forEach((item) -> pair("", "\u2022 " + item));
			}
			else if (block instanceof Figures figures) {
				figures.measures().forEach(this::figure);
			}
		}
	}

	private static boolean isWords(Block block) {
		return block instanceof Paragraph || block instanceof Bullets || block instanceof Figures;
	}

	private void figure(Measure measure) {
		if (measure.note() != null) {
			this.cells.text(this.sheet, this.next, 2, measure.note());
		}
		pair(measure.label(), this.wording.notKnown());
		if (measure.value() != null) {
			this.cells.number(this.sheet, this.next - 1, 1, measure.value(), SheetColumns.decimals(measure.name()),
					false);
			this.sheet.style(this.next - 1, 1).horizontalAlignment("left").set();
		}
	}

	private void line(String words, int size) {
		this.cells.text(this.sheet, this.next, 0, words);
		this.sheet.style(this.next, 0).bold().fontSize(size).set();
		this.next++;
	}

	private void pair(String label, String value) {
		this.cells.text(this.sheet, this.next, 0, label);
		this.sheet.style(this.next, 0).verticalAlignment("top").wrapText(true).set();
		this.cells.text(this.sheet, this.next, 1, value);
		this.sheet.style(this.next, 1).verticalAlignment("top").wrapText(true).set();
		this.next++;
	}

}
