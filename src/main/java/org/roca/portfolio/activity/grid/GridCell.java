package org.roca.portfolio.activity.grid;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.activity.Status;
import org.roca.portfolio.activity.edit.FormProblem;

/**
 * A cell as the page shows it.
 *
 * @param row the number of its row on the page
 * @param value what it says
 * @param was what it said when the row was opened
 * @param sum the sum of people counted apart, where nobody stated the whole; else null
 * @param problems what is wrong with it
 * @param theirs what somebody else saved here meanwhile, or null
 */
record GridCell(int row, GridColumn column, String value, String was, @Nullable Integer sum, List<FormProblem> problems,
		@Nullable String theirs) {

	/** What it is called by in the page. */
	public String id() {
		return "row-" + this.row + "-" + code();
	}

	/** The name of its field. */
	public String name() {
		return "rows[" + this.row + "]." + code();
	}

	/** The name of its column. */
	public String code() {
		return this.column.code();
	}

	/** What it holds: {@code status}, {@code date} or {@code people}. */
	public String kind() {
		return this.column.kind().name().toLowerCase(Locale.ROOT);
	}

	/**
	 * The key of the words that stand for a value of this column, or null where the value
	 * speaks for itself.
	 */
	public @Nullable String key(String said) {
		if (said.isEmpty()) {
			return "grid.row.nothing";
		}
		boolean status = this.column == GridColumn.STATUS && Status.of(said).isPresent();
		return status ? "shared.status." + said : null;
	}

	/** Whether somebody typed something else. */
	public boolean isChanged() {
		return !this.value.equals(this.was);
	}

	/** Whether something is said about it below the row. */
	public boolean isBad() {
		return !this.problems.isEmpty() || this.theirs != null;
	}

}
