package org.roca.portfolio.shared.document.html;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.DoubleStream;
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
 * goes by weight. Where that does not fit, the paper lies, and at last the print is
 * small.
 */
class TableLayout {

	/** Points of text beside each other on A4 that stands. */
	private static final double PORTRAIT = 510;

	/** And on A4 that lies. */
	private static final double LANDSCAPE = 757;

	/** With so many columns, no table is pleasant to read on paper that stands. */
	private static final int MANY = 9;

	private static final double SIZE = 8.5;

	private static final double SMALL = 7;

	/** What stands beside a word, and a point more, since paper rounds widths down. */
	private static final double PADDING = 10;

	/** A longer word is broken, as many sizes of a letter as that is. */
	private static final double LONGEST_WORD = 11;

	/** And in small print. */
	private static final double LONGEST_SMALL_WORD = 6.5;

	/** The hatched mark before what is not known. */
	private static final double MARK = 9;

	private final Wording wording;

	private final List<Row> rows;

	private final boolean wide;

	private final boolean small;

	private final double[] widths;

	TableLayout(Table table, List<Row> rows, Wording wording) {
		this.wording = wording;
		this.rows = rows;
		List<Row> all = (table.total() != null) ? Stream.concat(rows.stream(), Stream.of(table.total())).toList()
				: rows;
		double[] normal = least(table.columns(), all, SIZE, LONGEST_WORD);
		double sum = DoubleStream.of(normal).sum();
		long shown = table.columns().stream().filter(Column::onPage).count();
		this.wide = sum > PORTRAIT || shown >= MANY;
		this.small = sum > LANDSCAPE;
		double[] least = this.small ? least(table.columns(), all, SMALL, LONGEST_SMALL_WORD) : normal;
		this.widths = share(least, table.columns(), this.wide ? LANDSCAPE : PORTRAIT);
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

	/** The part of the width that a column has, such as {@code 12.5%}. */
	String width(int column) {
		double sum = IntStream.range(0, this.widths.length).mapToDouble((i) -> this.widths[i]).sum();
		return BigDecimal.valueOf(100 * this.widths[column] / sum).setScale(2, RoundingMode.HALF_UP) + "%";
	}

	private double[] least(List<Column> columns, List<Row> all, double size, double longest) {
		return IntStream.range(0, columns.size())
			.mapToDouble((i) -> columns.get(i).onPage() ? Math.max(word(columns.get(i).head(), size, longest),
					all.stream().mapToDouble((row) -> least(row.cells().get(i), size, longest)).max().orElse(0))
					+ PADDING : 0)
			.toArray();
	}

	private double least(Cell cell, double size, double longest) {
		String said = this.wording.of(cell);
		if (cell instanceof Cell.Words words) {
			return Math.max(word(said, size, longest),
					(words.under() != null) ? word(words.under(), size, longest) : 0);
		}
		return Typeface.SEMIBOLD.width(said, size) + (cell instanceof Cell.NotKnown ? MARK : 0);
	}

	private static double word(String words, double size, double longest) {
		return Math.min(longest * size,
				Stream.of(words.split("\\s+"))
					.mapToDouble((word) -> Typeface.SEMIBOLD.width(word, size))
					.max()
					.orElse(0));
	}

	/** Shares by weight; whoever would get less than it needs gets that first. */
	private static double[] share(double[] least, List<Column> columns, double width) {
		double[] shares = new double[least.length];
		boolean[] settled = new boolean[least.length];
		boolean again = true;
		while (again) {
			again = false;
			double left = width;
			double weights = 0;
			for (int i = 0; i < least.length; i++) {
				left -= settled[i] ? least[i] : 0;
				weights += (settled[i] || least[i] == 0) ? 0 : Math.max(1, columns.get(i).weight());
			}
			for (int i = 0; i < least.length; i++) {
				shares[i] = settled[i] ? least[i] : left * Math.max(1, columns.get(i).weight()) / weights;
				if (!settled[i] && (shares[i] < least[i] || least[i] == 0)) {
					settled[i] = true;
					again = true;
				}
			}
		}
		return shares;
	}

}
