package org.roca.portfolio.activity.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.Scope;

/** What waits for a person: returned, to be reviewed, begun and not handed on. */
@Service
@Transactional(readOnly = true)
class Waiting {

	private static final int FIRST = 10;

	private static final int PAGE = 25;

	private final WaitingQueries queries;

	Waiting(WaitingQueries queries) {
		this.queries = queries;
	}

	/** The beginning of every list. */
	List<WaitingPage> all(Scope scope, Editor editor) {
		Map<WaitingList, Long> counts = this.queries.counts(scope, editor);
		List<WaitingPage> pages = new ArrayList<>();
		counts.forEach((list, count) -> pages
			.add(WaitingPage.of(list, this.queries.page(scope, editor, list, null, FIRST + 1), FIRST, count)));
		return pages;
	}

	/**
	 * A page of one list.
	 * @param after the reference of the record before the page, or null for the first
	 * page
	 */
	WaitingPage page(Scope scope, Editor editor, WaitingList list, @Nullable String after) {
		long count = this.queries.counts(scope, editor).getOrDefault(list, 0L);
		return WaitingPage.of(list, this.queries.page(scope, editor, list, after, PAGE + 1), PAGE, count);
	}

	/** How much waits in all. */
	long count(Editor editor) {
		return this.queries.counts(Scope.office(), editor).values().stream().mapToLong(Long::longValue).sum();
	}

}
