package org.roca.portfolio.shared.document;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Rows under heads. Its first column that every medium shows names the row.
 *
 * @param code its name within the document: {@code activities}
 * @param caption what a person who only hears it must know of it
 * @param columns the heads
 * @param rows the rows, each with a cell for every column
 * @param total the last row, under the double rule; null for none
 */
public record Table(String code, String caption, List<Column> columns, Rows rows,
		@Nullable Row total) implements Block {

	public Table {
		columns = List.copyOf(columns);
	}

	/**
	 * A column.
	 *
	 * @param code its name in files that are read by programs
	 * @param head its name for people, with the unit
	 * @param kind what its cells are
	 * @param medium where it is shown
	 * @param weight how wide it is on paper, as against the others
	 */
	public record Column(String code, String head, Kind kind, Medium medium, int weight) {

		/** Whether a page shows it. */
		public boolean onPage() {
			return this.medium != Medium.SHEET;
		}

		/** Whether a spreadsheet has it. */
		public boolean inSheet() {
			return this.medium != Medium.PAGE;
		}

		/** Whether its cells are numbers, which stand to the right. */
		public boolean isNumeric() {
			return this.kind == Kind.NUMBER || this.kind == Kind.MONEY;
		}

	}

	/** What the cells of a column are. */
	public enum Kind {

		/** Words. */
		TEXT,

		/** Numbers. */
		NUMBER,

		/** Amounts in a currency. */
		MONEY,

		/** Dates. */
		DATE

	}

	/** Where a column is shown. */
	public enum Medium {

		/** On pages and in spreadsheets. */
		ALL,

		/** On pages: the web, PDF, a text document. */
		PAGE,

		/** In spreadsheets and comma-separated values. */
		SHEET

	}

	/**
	 * A row.
	 *
	 * @param key what it is about, by which two versions of the table are compared:
	 * {@code XAC-K22-0042}
	 * @param cells one for each column, in their order
	 */
	public record Row(String key, List<Cell> cells) {

		public Row {
			cells = List.copyOf(cells);
		}

	}

}
