package org.roca.portfolio.activity.grid;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.activity.Status;
import org.roca.portfolio.activity.edit.FormProblem;
import org.roca.portfolio.activity.grid.RowOutcome.Conflict;
import org.roca.portfolio.activity.grid.RowOutcome.Left;
import org.roca.portfolio.activity.grid.RowOutcome.Refused;

/**
 * A row as the page shows it.
 *
 * @param number its number on the page
 * @param reference what its record is called by
 * @param record the record, or null when it is not in view any more
 * @param typed what was typed in the row and is not saved, or null
 * @param outcome what became of the row when it was sent, or null
 * @param kept whether the person keeps the record's project
 */
record GridRow(int number, String reference, @Nullable GridRecord record, @Nullable SentRow typed,
		@Nullable RowOutcome outcome, boolean kept) {

	private static final String REASON = "change-reason";

	/** Whether it can be typed in. */
	public boolean isOpen() {
		return this.record != null && this.kept;
	}

	/** Whether the outcome is of this kind: {@code Saved}, {@code Refused}. */
	public boolean is(String kind) {
		return this.outcome != null && this.outcome.getClass().getSimpleName().equals(kind);
	}

	/** Whether it holds changes that are not saved. */
	public boolean isUnsaved() {
		return this.typed != null && this.typed.isChanged();
	}

	/** What it is called by in the page. */
	public String id() {
		return "row-" + this.number;
	}

	/** The name of one of its fields. */
	public String field(String name) {
		return "rows[" + this.number + "]." + name;
	}

	/** The cells, in the order of the columns. */
	public List<GridCell> cells() {
		return Arrays.stream(GridColumn.values()).map(this::cell).toList();
	}

	/** The cells in which something was typed. */
	public List<GridCell> typedCells() {
		return cells().stream().filter(GridCell::isChanged).toList();
	}

	/** What the cells said when the row was opened. */
	public String was() {
		return (this.typed != null) ? SentRow.joined(this.typed.was())
				: SentRow.joined(Objects.requireNonNull(this.record).values());
	}

	/** The version that the row was opened on. */
	public int version() {
		return (this.typed != null) ? this.typed.version() : Objects.requireNonNull(this.record).version();
	}

	/** Why the plan changes, as typed. */
	public String reason() {
		return (this.typed != null) ? this.typed.reason() : "";
	}

	/** The problems with the reason. */
	public List<FormProblem> reasonProblems() {
		return problems(REASON);
	}

	/** The problems with what the grid does not show. */
	public List<FormProblem> otherProblems() {
		List<String> shown = Stream.concat(Stream.of(REASON), Arrays.stream(GridColumn.values()).map(GridColumn::code))
			.toList();
		return (this.outcome instanceof Refused refused)
				? refused.problems().stream().filter((problem) -> !shown.contains(problem.field())).toList()
				: List.of();
	}

	/** The states that can follow, by code; empty is not known. */
	public Set<String> statuses() {
		GridCell cell = cell(GridColumn.STATUS);
		Optional<Status> from = Status.of(cell.was());
		Set<String> codes = new LinkedHashSet<>();
		if (from.isEmpty()) {
			codes.add("");
		}
		Status.after(from.orElse(null)).forEach((status) -> codes.add(status.code()));
		codes.add(cell.value());
		return codes;
	}

	/** Where to go to put right what is wrong. */
	public String firstBad() {
		return cells().stream()
			.filter(GridCell::isBad)
			.findFirst()
			.map(GridCell::id)
			.orElse(reasonProblems().isEmpty() ? id() : id() + "-reason");
	}

	private GridCell cell(GridColumn column) {
		String now = (this.record != null) ? this.record.value(column) : "";
		String value = (this.typed != null) ? this.typed.typed(column) : now;
		String was = (this.typed != null) ? this.typed.was().getOrDefault(column, "") : now;
		return new GridCell(this.number, column, value, was,
				(this.record != null) ? this.record.sums().get(column) : null, problems(column.code()),
				(this.outcome instanceof Conflict conflict) ? conflict.theirs().get(column) : null);
	}

	private List<FormProblem> problems(String field) {
		return (this.outcome instanceof Refused refused)
				? refused.problems().stream().filter((problem) -> problem.field().equals(field)).toList() : List.of();
	}

	/** Why it was left as it was, or null. */
	public @Nullable String left() {
		return (this.outcome instanceof Left left) ? left.code() : null;
	}

}
