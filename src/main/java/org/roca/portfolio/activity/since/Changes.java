package org.roca.portfolio.activity.since;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What changed in a selection.
 *
 * @param span from when until when
 * @param counts how many activities are of each kind; kinds without any are not there
 * @param rows those shown, by kind, the latest first
 * @param only the one kind shown, null for all
 * @param skip how many of that kind stand on the pages before
 */
public record Changes(Span span, Map<ChangeKind, Long> counts, List<ChangeRow> rows, @Nullable ChangeKind only,
		int skip) {

	/** How many activities changed in all. */
	public long total() {
		return this.counts.values().stream().mapToLong(Long::longValue).sum();
	}

	/** How many are of a kind. */
	public long count(ChangeKind kind) {
		return this.counts.getOrDefault(kind, 0L);
	}

	/** The kinds of which rows are shown. */
	public List<ChangeKind> kinds() {
		return this.rows.stream().map(ChangeRow::kind).distinct().toList();
	}

	/** The rows shown of a kind. */
	public List<ChangeRow> of(ChangeKind kind) {
		return this.rows.stream().filter((row) -> row.kind() == kind).toList();
	}

	/** Whether more of a kind are on record than the page shows from its start. */
	public boolean hasMore(ChangeKind kind) {
		return this.skip + of(kind).size() < count(kind);
	}

	/** How many rows stand before the next page of one kind. */
	public int next() {
		return this.skip + this.rows.size();
	}

}
