package org.roca.portfolio.activity.grid;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

import org.roca.portfolio.activity.edit.ActivityEditing;
import org.roca.portfolio.activity.edit.FormQueries;
import org.roca.portfolio.activity.edit.FormRecord;
import org.roca.portfolio.activity.edit.Merge;
import org.roca.portfolio.activity.edit.MergeChoices;
import org.roca.portfolio.activity.edit.Outcome;
import org.roca.portfolio.activity.grid.RowOutcome.Conflict;
import org.roca.portfolio.activity.grid.RowOutcome.Left;
import org.roca.portfolio.activity.grid.RowOutcome.Refused;
import org.roca.portfolio.activity.grid.RowOutcome.Saved;
import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.web.NotFoundException;

/**
 * Saves a page of rows, each by itself: what is wrong in one holds up no other. A row
 * that nobody changed costs nothing.
 */
@Component
class GridSaving {

	private static final Logger LOGGER = LoggerFactory.getLogger(GridSaving.class);

	/** Only codes, dates and numbers are changed here. */
	private static final Locale LOCALE = Locale.ENGLISH;

	private static final String APPROVED = "approved";

	private final FormQueries forms;

	private final ActivityEditing editing;

	GridSaving(FormQueries forms, ActivityEditing editing) {
		this.forms = forms;
		this.editing = editing;
	}

	/** Saves every row that was changed. */
	SavedGrid save(Scope scope, Editor editor, SentGrid sent) {
		Map<String, RowOutcome> outcomes = new LinkedHashMap<>();
		List<SentRow> rows = new ArrayList<>();
		for (SentRow row : sent.rows()) {
			SentRow shown = row;
			if (row.isChanged()) {
				Result result = save(scope, editor, row);
				outcomes.put(row.reference(), result.outcome());
				shown = result.row();
			}
			rows.add(shown);
		}
		return new SavedGrid(new SentGrid(sent.key(), sent.seq(), sent.query(), rows), outcomes);
	}

	private Result save(Scope scope, Editor editor, SentRow row) {
		try {
			Optional<FormRecord> found = this.forms.find(scope, row.reference(), LOCALE);
			return found.map((now) -> change(editor, row, now)).orElseGet(() -> new Result(row, Left.GONE));
		}
		catch (NotFoundException ex) {
			return new Result(row, Left.GONE);
		}
		catch (AccessDeniedException ex) {
			return new Result(row, Left.NOT_YOURS);
		}
		catch (DataAccessException | TransactionException ex) {
			LOGGER.error("The row of {} could not be saved", row.reference(), ex);
			return new Result(row, Left.FAILED);
		}
	}

	/**
	 * The record as it is now with the changed cells over it: whatever else somebody
	 * changed since the row was opened is theirs, and stays.
	 */
	private Result change(Editor editor, SentRow row, FormRecord now) {
		Map<GridColumn, String> before = values(now);
		row.changed().forEach((column) -> now.form().set(column.code(), row.typed(column)));
		Outcome outcome = this.editing.change(editor, row.reference(), row.version(), now.form(), row.reason(),
				MergeChoices.NONE);
		if (outcome instanceof Outcome.Refused refused) {
			return new Result(row.over(now.version(), before), new Refused(refused.problems().list()));
		}
		if (outcome instanceof Outcome.Conflict conflict) {
			return conflict(row, conflict);
		}
		Outcome.Saved saved = (Outcome.Saved) outcome;
		return new Result(row, new Saved(saved.changed() && now.reviewState().equals(APPROVED),
				saved.changed() ? saved.mergedWith() : ""));
	}

	/**
	 * What was typed stands from now on over what the other person saved: sent again, it
	 * is a choice.
	 */
	private static Result conflict(SentRow row, Outcome.Conflict conflict) {
		List<String> paths = conflict.merge().conflicts().stream().map(Merge.Field::path).toList();
		Map<GridColumn, String> now = values(conflict.theirs());
		Map<GridColumn, String> theirs = new EnumMap<>(now);
		theirs.keySet().removeIf((column) -> !paths.contains(column.code()));
		return new Result(row.over(conflict.theirs().version(), now), new Conflict(conflict.other().name(), theirs));
	}

	private static Map<GridColumn, String> values(FormRecord record) {
		Map<GridColumn, String> values = new EnumMap<>(GridColumn.class);
		for (GridColumn column : GridColumn.values()) {
			values.put(column, record.form().get(column.code()));
		}
		return values;
	}

	/**
	 * A row after it was sent.
	 *
	 * @param row what to show of it
	 */
	private record Result(SentRow row, RowOutcome outcome) {
	}

}
