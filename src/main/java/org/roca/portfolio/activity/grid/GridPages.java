package org.roca.portfolio.activity.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

import org.roca.portfolio.activity.ActivityList;
import org.roca.portfolio.activity.ActivityListing;
import org.roca.portfolio.activity.draft.DraftQueries;
import org.roca.portfolio.activity.grid.GridPage.State;
import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.Scope;

/** Makes the page of the grid. */
@Component
class GridPages {

	private final ActivityListing listing;

	private final GridQueries queries;

	private final DraftQueries drafts;

	GridPages(ActivityListing listing, GridQueries queries, DraftQueries drafts) {
		this.listing = listing;
		this.queries = queries;
		this.drafts = drafts;
	}

	/** The rows that the list shows for the same address. */
	GridPage fresh(Asker asker, MultiValueMap<String, String> asked) {
		ActivityList list = list(asker, asked);
		List<GridRow> rows = new ArrayList<>();
		for (GridRecord record : this.queries.records(asker.scope(), list.references())) {
			rows.add(new GridRow(rows.size(), record.reference(), record, null, null,
					asker.editor().keeps(record.projectId())));
		}
		return new GridPage(list, rows, fresh(), this.drafts.ofGrids(asker.editor()), asker.editor().username(),
				State.FRESH);
	}

	/**
	 * The rows that were sent, whatever the filters say of them now: those that were
	 * saved as they are, the others as they were typed.
	 * @param state how they came to be shown again
	 */
	GridPage sent(Asker asker, SavedGrid saved, State state) {
		Map<String, GridRecord> records = this.queries.records(asker.scope(), saved.sent().references())
			.stream()
			.collect(Collectors.toMap(GridRecord::reference, Function.identity()));
		List<GridRow> rows = new ArrayList<>();
		for (SentRow row : saved.sent().rows()) {
			GridRecord record = records.get(row.reference());
			RowOutcome outcome = saved.of(row.reference());
			if (record != null || row.isChanged()) {
				rows.add(new GridRow(rows.size(), row.reference(), record, unsaved(row, record, outcome), outcome,
						record != null && asker.editor().keeps(record.projectId())));
			}
		}
		boolean over = !saved.outcomes().isEmpty() && !saved.isOpen();
		return new GridPage(list(asker, saved.sent().asked()), rows, over ? fresh() : saved.sent(), List.of(),
				asker.editor().username(), state);
	}

	/** A form that nothing was typed in. */
	private static SentGrid fresh() {
		return new SentGrid(UUID.randomUUID(), 0, "", List.of());
	}

	private ActivityList list(Asker asker, MultiValueMap<String, String> asked) {
		return this.listing.list(asker.scope(), asker.reader(), asked, SentGrid.MOST);
	}

	/** What was typed in a row, or null when the record says the same. */
	private static @Nullable SentRow unsaved(SentRow row, @Nullable GridRecord record, @Nullable RowOutcome outcome) {
		if (outcome != null && outcome.isSaved() || row.version() == SentRow.LOCKED) {
			return null;
		}
		boolean saved = record != null
				&& row.changed().stream().allMatch((column) -> row.typed(column).equals(record.value(column)));
		return (outcome == null && saved && row.reason().isEmpty()) ? null : row;
	}

	/**
	 * Who asks for the page.
	 *
	 * @param reader the language of the page
	 */
	record Asker(Scope scope, Editor editor, Locale reader) {
	}

}
