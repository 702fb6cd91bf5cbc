package org.roca.portfolio.shared.document.docx;

import java.math.BigInteger;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

import org.roca.portfolio.shared.document.html.TableView;
import org.roca.portfolio.shared.document.html.TableView.Field;
import org.roca.portfolio.shared.document.html.TableView.Head;
import org.roca.portfolio.shared.document.html.TableView.Line;

/**
 * A native table, whose style draws its rules and whose head is repeated on each page.
 */
class DocxTable {

	/** Twentieths of a point of text beside each other, on paper that stands or lies. */
	private static final int STANDING = 10205;

	private static final int LYING = 15137;

	private final XWPFDocument text;

	private final DocxWriter writer;

	DocxTable(XWPFDocument text, DocxWriter writer) {
		this.text = text;
		this.writer = writer;
	}

	void write(TableView view, boolean lying) {
		XWPFTable table = this.text.createTable(1, view.heads().size());
		int[] widths = view.heads()
			.stream()
			.mapToInt((head) -> (int) (Double.parseDouble(head.width().replace("%", "")) / 100
					* (lying ? LYING : STANDING)))
			.toArray();
		properties(table, view, widths, lying);
		XWPFTableRow head = table.getRow(0);
		head.setRepeatHeader(true);
		head.setCantSplitRow(true);
		for (int i = 0; i < widths.length; i++) {
			cell(head, i, widths[i], view.heads().get(i), style(view)).createRun().setText(view.heads().get(i).words());
		}
		view.rows().forEach((line) -> row(table, view, line, widths, false));
		if (view.total() != null) {
			row(table, view, view.total(), widths, true);
		}
		if (view.isShort()) {
			together(table);
		}
		this.text.createParagraph().setStyle("Note");
	}

	/** No reader should have to turn the page within a short table. */
	private static void together(XWPFTable table) {
		for (int i = 0; i < table.getNumberOfRows() - 1; i++) {
			table.getRow(i)
				.getTableCells()
				.forEach((cell) -> cell.getParagraphs().forEach((paragraph) -> paragraph.setKeepNext(true)));
		}
	}

	private static void properties(XWPFTable table, TableView view, int[] widths, boolean lying) {
		CTTblPr properties = table.getCTTbl().getTblPr();
		if (properties.isSetTblBorders()) {
			properties.unsetTblBorders();
		}
		table.setStyleID("Ledger");
		CTTblLook look = properties.isSetTblLook() ? properties.getTblLook() : properties.addNewTblLook();
		look.setFirstRow(true);
		look.setLastRow(view.total() != null);
		look.setFirstColumn(false);
		look.setNoVBand(true);
		look.setNoHBand(true);
		properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
		table.setWidthType(TableWidthType.DXA);
		table.setWidth(lying ? LYING : STANDING);
		CTTblGrid grid = table.getCTTbl().getTblGrid();
		grid = (grid != null) ? grid : table.getCTTbl().addNewTblGrid();
		while (grid.sizeOfGridColArray() > 0) {
			grid.removeGridCol(0);
		}
		for (int width : widths) {
			grid.addNewGridCol().setW(BigInteger.valueOf(width));
		}
	}

	private void row(XWPFTable table, TableView view, Line line, int[] widths, boolean total) {
		XWPFTableRow row = table.createRow();
		row.setCantSplitRow(true);
		for (int i = 0; i < widths.length; i++) {
			Field field = line.cells().get(i);
			XWPFParagraph paragraph = cell(row, i, widths[i], view.heads().get(i), style(view));
			if (field.unknown()) {
				this.writer.notKnown(paragraph, field.words());
				continue;
			}
			XWPFRun run = this.writer.run(paragraph, field.words(), null);
			if (total) {
				run.setBold(true);
			}
			if (field.language() != null) {
				run.setLang(field.language());
			}
			if (field.under() != null) {
				run.addBreak();
				this.writer.run(paragraph, field.under(), "Muted");
			}
		}
	}

	private static String style(TableView view) {
		return view.small() ? "CellSmall" : "Cell";
	}

	private static XWPFParagraph cell(XWPFTableRow row, int column, int width, Head head, String style) {
		row.getCell(column).setWidth(Integer.toString(width));
		XWPFParagraph paragraph = row.getCell(column).getParagraphs().get(0);
		paragraph.setStyle(style);
		if (head.numeric()) {
			paragraph.setAlignment(ParagraphAlignment.RIGHT);
		}
		return paragraph;
	}

}
