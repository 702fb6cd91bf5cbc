package org.roca.portfolio.shared.document.xlsx;

import java.io.IOException;

import org.dhatim.fastexcel.Workbook;

import org.roca.portfolio.shared.document.Table;

/**
 * A table on a sheet of its own, and on further sheets where it has more rows than one
 * can hold.
 */
class TableSheets {

	private final Workbook workbook;

	private final SheetNames names;

	private final CellWriter cells;

	private final int rowsPerSheet;

	TableSheets(Workbook workbook, SheetNames names, CellWriter cells, int rowsPerSheet) {
		this.workbook = workbook;
		this.names = names;
		this.cells = cells;
		this.rowsPerSheet = rowsPerSheet;
	}

	/** Writes all rows. */
	Written write(Table table, String name, String currency) throws IOException {
		Paper paper = new Paper(name, new SheetColumns(table, currency));
		table.rows().each((row) -> paper.withRoom().row(row));
		if (table.total() != null) {
			paper.withRoom().total(table.total());
		}
		paper.sheet.finish();
		return new Written(paper.first, table.caption(), paper.rows + paper.sheet.rows(), paper.sheets);
	}

	/** The sheets of one table, the last of them open. */
	private final class Paper {

		private final String name;

		private final SheetColumns columns;

		private final String first;

		private TableSheet sheet;

		private long rows;

		private int sheets = 1;

		private Paper(String name, SheetColumns columns) {
			this.name = name;
			this.columns = columns;
			this.first = TableSheets.this.names.of(name);
			this.sheet = open(this.first);
		}

		private TableSheet withRoom() throws IOException {
			if (this.sheet.rows() == TableSheets.this.rowsPerSheet) {
				this.rows += this.sheet.rows();
				this.sheet.finish();
				this.sheet = open(TableSheets.this.names.of(this.name));
				this.sheets++;
			}
			return this.sheet;
		}

		private TableSheet open(String name) {
			return new TableSheet(TableSheets.this.workbook.newWorksheet(name), this.columns, TableSheets.this.cells);
		}

	}

	/**
	 * What was written.
	 *
	 * @param sheet the name of the first sheet
	 * @param caption what the table says
	 * @param rows how many rows, without the total
	 * @param sheets on how many sheets
	 */
	record Written(String sheet, String caption, long rows, int sheets) {
	}

}
