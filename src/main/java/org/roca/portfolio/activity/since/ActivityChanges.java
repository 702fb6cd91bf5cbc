package org.roca.portfolio.activity.since;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.ActivityFilter;

/**
 * Finds what changed in a selection of activities, under the reader's scope: a record
 * counts as it was seen then and is seen now, so that a donor learns of approved versions
 * alone.
 */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class ActivityChanges {

	/** Rows of each kind on a page of all kinds. */
	static final int FEW = 10;

	/** Rows on a page of one kind. */
	static final int MANY = 50;

	private static final Comparator<Change> LATEST = Comparator.comparingInt(Change::after)
		.reversed()
		.thenComparingLong(Change::record);

	private final StateQueries states;

	private final ChangeRowQueries rows;

	ActivityChanges(StateQueries states, ChangeRowQueries rows) {
		this.states = states;
		this.rows = rows;
	}

	/**
	 * The revisions from a moment on.
	 * @return empty while nothing is on record
	 */
	public Optional<Span> since(Instant moment) {
		return this.states.since(moment);
	}

	/**
	 * The revisions after one.
	 * @return empty while nothing is on record
	 */
	public Optional<Span> after(int revision) {
		return this.states.after(revision);
	}

	/**
	 * What changed, the latest of all kinds first.
	 * @param most how many at most
	 */
	public List<ChangeRow> latest(Scope scope, ActivityFilter filter, Span span, int most, Locale reader) {
		List<Change> latest = found(scope, filter, span).values()
			.stream()
			.flatMap(List::stream)
			.sorted(LATEST)
			.limit(most)
			.toList();
		return latest.isEmpty() ? List.of() : this.rows.rows(scope, latest, reader);
	}

	/**
	 * What changed, of each kind the latest.
	 * @param only the one kind looked at, null for all
	 * @param skip how many rows of that kind stand on the pages before
	 */
	public Changes find(Scope scope, ActivityFilter filter, Span span, @Nullable ChangeKind only, int skip,
			Locale reader) {
		Map<ChangeKind, List<Change>> found = found(scope, filter, span);
		List<Change> shown = new ArrayList<>();
		found.forEach((kind, changes) -> {
			if (only == null || only == kind) {
				changes.stream().skip((only != null) ? skip : 0).limit((only != null) ? MANY : FEW).forEach(shown::add);
			}
		});
		Map<ChangeKind, Long> counts = new EnumMap<>(ChangeKind.class);
		found.forEach((kind, changes) -> counts.put(kind, (long) changes.size()));
		return new Changes(span, counts, shown.isEmpty() ? List.of() : this.rows.rows(scope, shown, reader), only,
				skip);
	}

	private Map<ChangeKind, List<Change>> found(Scope scope, ActivityFilter filter, Span span) {
		Map<ChangeKind, List<Change>> found = new EnumMap<>(ChangeKind.class);
		Map<Long, Boolean> touched = this.states.touched(span);
		if (touched.isEmpty()) {
			return found;
		}
		Map<Long, State> then = this.states.states(scope, filter, span.from(), touched.keySet());
		Map<Long, State> now = this.states.states(scope, filter, span.until(), touched.keySet());
		touched.entrySet()
			.stream()
			.flatMap((each) -> Change
				.of(each.getKey(), then.get(each.getKey()), now.get(each.getKey()), scope.isOffice() && each.getValue())
				.stream())
			.sorted(LATEST)
			.forEach((change) -> found.computeIfAbsent(change.kind(), (kind) -> new ArrayList<>()).add(change));
		return found;
	}

}
