package org.roca.portfolio.activity.grid;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.activity.ActivityList;
import org.roca.portfolio.activity.draft.DraftLine;
import org.roca.portfolio.activity.draft.TypedForm;

/**
 * The grid as the page shows it.
 *
 * @param list the rows of the list that the address asks for, with filters and order
 * @param rows the rows of the page: those, or the ones that were sent
 * @param form the form that the page is: its key, and how far its draft has come
 * @param drafts what the person typed in other grids and has not saved
 * @param owner the user name of the person for whom the page is made
 * @param state what the page shows
 */
record GridPage(ActivityList list, List<GridRow> rows, SentGrid form, List<DraftLine> drafts, String owner,
		State state) {

	static final String PATH = TypedForm.GRID;

	/** What the page shows. */
	enum State {

		/** The rows of the list, as they are. */
		FRESH,

		/** What became of the rows that were sent. */
		SENT,

		/** What was typed and not sent. */
		DRAFT,

		/** What was sent and not taken, since its person had signed in again. */
		AGAIN

	}

	/** Whether this is what the page shows. */
	public boolean is(String name) {
		return this.state.name().equals(name);
	}

	/** Which rows of the list the page shows, as the query of its address. */
	public String query() {
		return this.list.address().at("", this.list.after());
	}

	/** The address of the same rows as they are now. */
	public String anew() {
		return this.list.address().at(PATH, this.list.after());
	}

	/** The address of the list of these rows. */
	public String back() {
		return this.list.address().at("/activities", this.list.after());
	}

	/** The address of the first page. */
	public String first() {
		return this.list.address().at(PATH, null);
	}

	/**
	 * The address of the next rows, or null when these are the last. A row that was saved
	 * may stand elsewhere now, so the next page starts after the last one that was not:
	 * it shows some rows again rather than leave some out.
	 */
	public @Nullable String next() {
		List<String> shown = this.rows.stream().map(GridRow::reference).toList();
		if (!this.list.more() && shown.containsAll(this.list.references())) {
			return null;
		}
		return this.rows.stream()
			.filter((row) -> row.record() != null && !row.is("Saved"))
			.reduce((earlier, later) -> later)
			.map((row) -> this.list.address().at(PATH, row.reference()))
			.orElse(anew());
	}

	/** The rows that were saved just now. */
	public List<GridRow> saved() {
		return this.rows.stream().filter((row) -> row.is("Saved")).toList();
	}

	/** How many of the rows saved were approved, and go back for review. */
	public long reviewed() {
		return this.rows.stream()
			.filter((row) -> row.outcome() instanceof RowOutcome.Saved saved && saved.reviewed())
			.count();
	}

	/** The rows that were sent and not saved. */
	public List<GridRow> open() {
		return this.rows.stream().filter((row) -> row.outcome() != null && !row.is("Saved")).toList();
	}

	/** Whether somebody else keeps all of the rows. */
	public boolean isClosed() {
		return this.rows.stream().noneMatch(GridRow::isOpen);
	}

	/** The columns. */
	public GridColumn[] columns() {
		return GridColumn.values();
	}

}
