package org.roca.portfolio.shared.document.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;

import org.roca.portfolio.shared.document.Cell;
import org.roca.portfolio.shared.document.Table;
import org.roca.portfolio.shared.document.Table.Column;
import org.roca.portfolio.shared.document.Table.Kind;
import org.roca.portfolio.shared.document.Table.Row;

/**
 * One table as it is. Its total is left out: who adds up the column would count
 * everything twice.
 */
class CsvTable {

	private final CsvWriter csv;

	private final String about;

	CsvTable(CsvWriter csv, String about) {
		this.csv = csv;
		this.about = about;
	}

	void write(Table table) throws IOException {
		List<String> head = new ArrayList<>();
		for (Column column : table.columns()) {
			if (column.inSheet()) {
				head.add(column.code());
				if (column.kind() == Kind.MONEY) {
					head.add(column.code() + "_currency");
				}
			}
		}
		head.add("about");
		this.csv.writeRecord(head);
		table.rows().each((row) -> this.csv.writeRecord(cells(table.columns(), row)));
	}

	private List<String> cells(List<Column> columns, Row row) {
		List<String> cells = new ArrayList<>();
		for (int i = 0; i < columns.size(); i++) {
			Column column = columns.get(i);
			if (column.inSheet()) {
				Cell cell = row.cells().get(i);
				cells.add(CsvCells.of(cell));
				if (column.kind() == Kind.MONEY) {
					cells.add(CsvCells.currency(cell));
				}
			}
		}
		cells.add(this.about);
		return cells;
	}

}
