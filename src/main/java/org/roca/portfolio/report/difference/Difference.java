package org.roca.portfolio.report.difference;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.WordDiff;
import org.roca.portfolio.shared.document.Cell;
import org.roca.portfolio.shared.document.Measure;

/**
 * What differs between two states of a report, in the order of the later one.
 *
 * @param figures figures that changed, came or went
 * @param tables tables with rows that changed, came or went
 * @param texts what people wrote, and the remarks beside figures
 */
public record Difference(List<FigureChange> figures, List<TableChange> tables, List<TextChange> texts) {

	/** As many rows of a table as a page shows unless it is asked for all. */
	private static final int MOST = 200;

	public Difference {
		figures = List.copyOf(figures);
		tables = List.copyOf(tables);
		texts = List.copyOf(texts);
	}

	/** Whether both states say the same. */
	public boolean isEmpty() {
		return this.figures.isEmpty() && this.tables.isEmpty() && this.texts.isEmpty();
	}

	/** Only what was counted: words that nobody has approved yet are for the office. */
	public Difference withoutTexts() {
		return new Difference(this.figures, this.tables, List.of());
	}

	/** How many rows of tables differ. */
	public long rows() {
		return this.tables.stream().mapToLong((table) -> table.rows().size()).sum();
	}

	/**
	 * A figure in both states.
	 *
	 * @param section the heading it stands under
	 * @param before as it was, null where it was not there
	 * @param after as it is, null where it is not there any more
	 */
	public record FigureChange(String section, @Nullable Measure before, @Nullable Measure after) {

		/** What a person calls it. */
		public String label() {
			return Objects.requireNonNull((this.after != null) ? this.after : this.before).label();
		}

		/** By how much it changed; null where one of both is not known or not there. */
		public @Nullable BigDecimal by() {
			BigDecimal was = (this.before != null) ? this.before.value() : null;
			BigDecimal is = (this.after != null) ? this.after.value() : null;
			return (was != null && is != null) ? is.subtract(was) : null;
		}

	}

	/**
	 * A table in both states.
	 *
	 * @param section the heading it stands under
	 * @param caption what it lists
	 * @param rows the rows that differ
	 */
	public record TableChange(String section, String caption, List<RowChange> rows) {

		public TableChange {
			rows = List.copyOf(rows);
		}

		/** Whether a page shows it whole only to who asks for it. */
		public boolean isLong() {
			return this.rows.size() > MOST;
		}

		/**
		 * The rows that a page shows: the first, and the total in any case.
		 * @param all whether somebody asked for every one
		 */
		public List<RowChange> shown(boolean all) {
			if (all || !isLong()) {
				return this.rows;
			}
			return Stream.concat(this.rows.stream().limit(MOST), this.rows.stream().skip(MOST).filter(RowChange::total))
				.toList();
		}

		/** How many rows came, went or changed. */
		public long count(Kind kind) {
			return this.rows.stream().filter((row) -> row.kind() == kind).count();
		}

	}

	/**
	 * A row in both states.
	 *
	 * @param name the cell that names it; blank for the total
	 * @param cells the cells that differ; all of them for a row that came or went
	 */
	public record RowChange(Kind kind, boolean total, Cell name, List<CellChange> cells) {

		public RowChange {
			cells = List.copyOf(cells);
		}

	}

	/**
	 * A cell in both states.
	 *
	 * @param head the head of its column
	 * @param before as it was, null where it was not there
	 * @param after as it is, null where it is not there any more
	 */
	public record CellChange(String head, @Nullable Cell before, @Nullable Cell after) {
	}

	/**
	 * Words in both states.
	 *
	 * @param label the heading they stand under, or what they say on the cover
	 * @param words what was taken out and put in
	 */
	public record TextChange(String label, WordDiff words) {
	}

	/** What became of a row. */
	public enum Kind {

		/** It is new. */
		ADDED,

		/** It is not there any more. */
		REMOVED,

		/** It says something else. */
		CHANGED

	}

}
