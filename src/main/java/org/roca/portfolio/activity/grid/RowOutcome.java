package org.roca.portfolio.activity.grid;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.activity.edit.FormProblem;

/** What became of a row that was sent with changes. */
sealed interface RowOutcome {

	/** Whether the record is now as the row says. */
	default boolean isSaved() {
		return this instanceof Saved;
	}

	/**
	 * The record is as the row says.
	 *
	 * @param reviewed whether it was approved and goes back for review
	 * @param mergedWith who else changed it meanwhile, in other places; empty when nobody
	 * did
	 */
	record Saved(boolean reviewed, String mergedWith) implements RowOutcome {
	}

	/**
	 * Something must be corrected first.
	 *
	 * @param problems what, at the fields of the form of an activity
	 */
	record Refused(List<FormProblem> problems) implements RowOutcome {
	}

	/**
	 * Somebody else changed the same cells meanwhile.
	 *
	 * @param other who, or {@code null} when not known
	 * @param theirs what the cells say now, by column
	 */
	record Conflict(@Nullable String other, Map<GridColumn, String> theirs) implements RowOutcome {
	}

	/** The row was left as it was, and nothing in it can be corrected. */
	enum Left implements RowOutcome {

		/** The project is kept by others. */
		NOT_YOURS,

		/** The record is in the bin, or never was. */
		GONE,

		/** The database refused it, or could not be reached. */
		FAILED;

		/** The name in messages. */
		public String code() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

}
