package org.roca.portfolio.shared.document.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.document.Block;
import org.roca.portfolio.shared.document.Document;
import org.roca.portfolio.shared.document.Document.Section;
import org.roca.portfolio.shared.document.Renderer;
import org.roca.portfolio.shared.document.Repacked;
import org.roca.portfolio.shared.document.Table;
import org.roca.portfolio.shared.document.Wording;
import org.roca.portfolio.shared.document.xlsx.TableSheets.Written;

/**
 * Workbooks: a sheet for each table behind one that says what it is about. Charts are
 * left out, since each is drawn from a table that is there.
 */
@Component
class XlsxRenderer implements Renderer {

	/** All that a sheet of Excel holds, without the head. */
	private static final int ROWS_PER_SHEET = Worksheet.MAX_ROWS - 1;

	private final Wording wording;

	private final int rowsPerSheet;

	@Autowired
	XlsxRenderer(Wording wording) {
		this(wording, ROWS_PER_SHEET);
	}

	XlsxRenderer(Wording wording, int rowsPerSheet) {
		this.wording = wording;
		this.rowsPerSheet = rowsPerSheet;
	}

	@Override
	public String format() {
		return "xlsx";
	}

	@Override
	public String mediaType() {
		return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
	}

	@Override
	public void render(Document document, OutputStream out) throws IOException {
		this.wording.in(document, () -> Repacked.write((file) -> write(document, file), out));
	}

	private void write(Document document, OutputStream file) throws IOException {
		try (Workbook workbook = new Workbook(file, this.wording.say("shared.product"), null)) {
			workbook.properties().setTitle(document.title());
			CellText text = new CellText(this.wording);
			CellWriter cells = new CellWriter(text);
			SheetNames names = new SheetNames();
			Worksheet about = workbook.newWorksheet(names.of(this.wording.say("document.sheet.about")));
			TableSheets sheets = new TableSheets(workbook, names, cells, this.rowsPerSheet);
			List<Written> written = new ArrayList<>();
			for (Section section : document.sections()) {
				for (Block block : section.blocks()) {
					if (block instanceof Table table) {
						written
							.add(sheets.write(table, section.heading(), this.wording.say("document.sheet.currency")));
					}
				}
			}
			new AboutSheet(about, cells, this.wording).write(document, written, text.cuts());
		}
	}

}
