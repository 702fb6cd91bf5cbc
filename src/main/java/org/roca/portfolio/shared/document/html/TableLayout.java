package org.roca.portfolio.shared.document.html;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.roca.portfolio.shared.document.Cell;
import org.roca.portfolio.shared.document.Table;
import org.roca.portfolio.shared.document.Table.Column;
import org.roca.portfolio.shared.document.Table.Row;
import org.roca.portfolio.shared.document.Wording;
import org.roca.portfolio.shared.document.chart.Typeface;

/**
 * Shares out the width of a sheet of paper. Each column is at least as wide as its
 * longest number, date or word, so that nothing is cut off or breaks within; what is left
 * goes to those with most to say. Where that does not fit, the paper lies, and at last
 * the print is small.
 */
class TableLayout {

	/** With so many columns, no table is pleasant to read on paper that stands. */
	private static final int MANY = 9;

	private static final double SIZE = 8.5;

	private static final double SMALL = 7;

	/** What stands beside a word, and a point more, since paper rounds widths down. */
	private static final double PADDING = 10;

	/** A longer word is broken, as many sizes of a letter as that is. */
	private static final double LONGEST_WORD = 15;

	/** And where there are so many columns that it would not fit. */
	private static final double LONGEST_IF_MANY = 6.5;

	/** No column wants more than this for words, so many sizes of a letter. */
	private static final double LONGEST_LINE = 40;

	/** The hatched mark before what is not known. */
	private static final double MARK = 9;

	private final TableWords words;

	private final Table table;

	private final List<Row> rows;

	private final Room room;

	private final boolean wide;

	private final boolean small;

	private final int[] widths;

	TableLayout(Table table, List<Row> rows, Wording wording, Room room) {
		this.words = new TableWords(table, rows, wording);
		this.table = table;
		this.rows = rows;
		this.room = room;
		double[] normal = least(SIZE, LONGEST_WORD);
		this.wide = !ColumnWidths.fit(normal, room.standing())
				|| table.columns().stream().filter(Column::onPage).count() >= MANY;
		this.small = !ColumnWidths.fit(normal, room.lying());
		double size = this.small ? SMALL : SIZE;
		double[] least = this.small ? least(SMALL, LONGEST_WORD) : normal;
		if (!ColumnWidths.fit(least, room.lying())) {
			least = least(SMALL, LONGEST_IF_MANY);
		}
		int[] weights = table.columns().stream().mapToInt(Column::weight).toArray();
		this.widths = new ColumnWidths(least, wanted(size, least), weights)
			.perCent(this.wide ? room.lying() : room.standing());
	}

	TableWords words() {
		return this.words;
	}

	List<Row> rows() {
		return this.rows;
	}

	boolean isWide() {
		return this.wide;
	}

	boolean isSmall() {
		return this.small;
	}

	/** The part of the width that a column has, such as {@code 12%}. */
	String width(int column) {
		return this.widths[column] + "%";
	}

	private double[] least(double size, double longest) {
		return measure((said) -> said.whole() ? width(said, said.words(), size) : Math.min(longest * size,
				Stream.of(said.words().split("\\s+")).mapToDouble((word) -> width(said, word, size)).max().orElse(0)));
	}

	/** Words in one line each, if they are not too long. */
	private double[] wanted(double size, double[] least) {
		double[] lines = measure((said) -> Math.min(LONGEST_LINE * size, width(said, said.words(), size)));
		return IntStream.range(0, least.length).mapToDouble((i) -> Math.max(least[i], lines[i])).toArray();
	}

	private double[] measure(ToDoubleFunction<Said> width) {
		return IntStream.range(0, this.table.columns().size())
			.mapToDouble((i) -> this.table.columns().get(i).onPage()
					? said(i).mapToDouble(width).max().orElse(0) + PADDING : 0)
			.toArray();
	}

	private double width(Said said, String words, double size) {
		return said.face().width(words, size) * this.room.wider() + (said.marked() ? MARK : 0);
	}

	/** Everything that stands in a column. */
	private Stream<Said> said(int column) {
		Stream<Said> head = Stream
			.of(new Said(this.table.columns().get(column).head(), Typeface.SEMIBOLD, false, false));
		Stream<Said> cells = this.rows.stream().flatMap((row) -> said(column, row, Typeface.REGULAR));
		Stream<Said> total = Stream.ofNullable(this.table.total())
			.flatMap((row) -> said(column, row, Typeface.SEMIBOLD));
		return Stream.of(head, cells, total).flatMap((each) -> each);
	}

	private Stream<Said> said(int column, Row row, Typeface face) {
		Cell cell = row.cells().get(column);
		String said = this.words.of(column, cell);
		if (cell instanceof Cell.Words words) {
			return Stream.concat(Stream.of(said), Stream.ofNullable(words.under()))
				.map((line) -> new Said(line, face, false, false));
		}
		return Stream.of(new Said(said, face, true, cell instanceof Cell.NotKnown));
	}

	/**
	 * What stands in a cell.
	 *
	 * @param whole whether it may not break between words
	 * @param marked whether a hatched mark stands before it
	 */
	private record Said(String words, Typeface face, boolean whole, boolean marked) {
	}

}
