package org.roca.portfolio.shared.document.xlsx;

import java.io.IOException;

import org.dhatim.fastexcel.Worksheet;

import org.roca.portfolio.shared.document.Cell;
import org.roca.portfolio.shared.document.Table.Row;

/**
 * A sheet with rows under a frozen head that filters them. Rows leave the memory as they
 * come; the widths of the columns are those that the first of them need.
 */
class TableSheet {

	private static final int WINDOW = 500;

	private final Worksheet sheet;

	private final SheetColumns columns;

	private final CellWriter cells;

	private int next = 1;

	private int last;

	TableSheet(Worksheet sheet, SheetColumns columns, CellWriter cells) {
		this.sheet = sheet;
		this.columns = columns;
		this.cells = cells;
		columns.head(sheet, cells);
	}

	int rows() {
		return this.last;
	}

	void row(Row row) throws IOException {
		write(row, false);
		this.last++;
		if (this.next % WINDOW == 0) {
			this.columns.widths(this.sheet);
			this.sheet.flush();
		}
	}

	/** The last row, which filters leave where it is. */
	void total(Row row) {
		write(row, true);
	}

	void finish() throws IOException {
		this.columns.widths(this.sheet);
		this.sheet.setAutoFilter(0, 0, this.last, this.columns.count() - 1);
		this.sheet.finish();
	}

	private void write(Row row, boolean total) {
		int column = 0;
		for (int i : this.columns.shown()) {
			Cell cell = row.cells().get(i);
			if (this.next < WINDOW) {
				this.columns.measure(column, cell);
			}
			this.cells.write(this.sheet, this.next, column++, cell, this.columns.decimals(i), total);
			if (this.columns.isMoney(i)) {
				this.cells.currency(this.sheet, this.next, column++, cell, total);
			}
		}
		this.next++;
	}

}
