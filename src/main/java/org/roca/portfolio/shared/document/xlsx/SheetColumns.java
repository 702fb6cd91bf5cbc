package org.roca.portfolio.shared.document.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Worksheet;

import org.roca.portfolio.shared.document.Cell;
import org.roca.portfolio.shared.document.Plain;
import org.roca.portfolio.shared.document.Table;
import org.roca.portfolio.shared.document.Table.Column;
import org.roca.portfolio.shared.document.Table.Kind;

/**
 * The columns of a table on a sheet. The currency of an amount has a column of its own,
 * so that a filter takes one currency and nobody adds unlike ones unawares.
 */
class SheetColumns {

	private static final int NARROWEST = 10;

	private static final int WIDEST = 60;

	/** Of a date or a number, with its separators. */
	private static final int VALUE = 14;

	private static final int CENTS = 2;

	private static final String SUNK = "F2F5F9";

	private final Table table;

	private final List<Integer> shown;

	private final List<String> heads = new ArrayList<>();

	private final int[] widths;

	SheetColumns(Table table, String currency) {
		this.table = table;
		this.shown = IntStream.range(0, table.columns().size())
			.filter((i) -> table.columns().get(i).inSheet())
			.boxed()
			.toList();
		for (int i : this.shown) {
			Column column = table.columns().get(i);
			this.heads.add(column.head());
			if (isMoney(i)) {
				this.heads.add(column.head() + ", " + currency);
			}
		}
		this.widths = this.heads.stream().mapToInt(SheetColumns::narrowest).toArray();
	}

	List<Integer> shown() {
		return this.shown;
	}

	int count() {
		return this.heads.size();
	}

	boolean isMoney(int index) {
		return this.table.columns().get(index).kind() == Kind.MONEY;
	}

	int decimals(int index) {
		return decimals(this.table.columns().get(index).code());
	}

	/** The decimals that numbers of this name show at least: US dollars have cents. */
	static int decimals(String name) {
		return name.endsWith("usd") ? CENTS : 0;
	}

	void head(Worksheet sheet, CellWriter cells) {
		for (int i = 0; i < this.heads.size(); i++) {
			cells.text(sheet, 0, i, this.heads.get(i));
			sheet.style(0, i)
				.bold()
				.wrapText(true)
				.verticalAlignment("bottom")
				.fillColor(SUNK)
				.borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
				.set();
		}
		sheet.freezePane(0, 1);
		sheet.repeatRows(0);
		sheet.pageOrientation("landscape");
		sheet.setFitToPage(true);
		sheet.fitToWidth((short) 1);
		sheet.fitToHeight((short) 0);
	}

	void measure(int column, Cell cell) {
		int width = (cell instanceof Cell.Words words)
				? Plain.whole(words).lines().mapToInt(String::length).max().orElse(0) : VALUE;
		this.widths[column] = Math.max(this.widths[column], Math.min(width + 2, WIDEST));
	}

	void widths(Worksheet sheet) {
		for (int i = 0; i < this.widths.length; i++) {
			sheet.width(i, this.widths[i]);
		}
	}

	/** So that the longest word of the head and the button of the filter have room. */
	private static int narrowest(String head) {
		int longest = head.lines()
			.flatMap((line) -> List.of(line.split(" ")).stream())
			.mapToInt(String::length)
			.max()
			.orElse(0);
		return Math.min(Math.max(NARROWEST, longest + 4), WIDEST);
	}

}
