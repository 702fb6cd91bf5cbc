package org.roca.portfolio.activity.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.activity.draft.DraftLine;
import org.roca.portfolio.activity.draft.DraftQueries;
import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.Scope;

/**
 * What waits for a person: returned, to be reviewed, begun and not handed on, typed and
 * not saved.
 */
@Service
@Transactional(readOnly = true)
class Waiting {

	private static final int FIRST = 10;

	private static final int PAGE = 25;

	private final WaitingQueries queries;

	private final DraftQueries drafts;

	Waiting(WaitingQueries queries, DraftQueries drafts) {
		this.queries = queries;
		this.drafts = drafts;
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

	/** What the person has typed and not saved, what was kept first coming first. */
	Unsaved unsaved(Editor editor) {
		List<DraftLine> oldestFirst = new ArrayList<>(this.drafts.list(editor));
		Collections.reverse(oldestFirst);
		return new Unsaved(oldestFirst.stream().limit(FIRST).toList(), oldestFirst.size());
	}

	/** How much waits in all. */
	long count(Editor editor) {
		return this.queries.total(Scope.office(), editor);
	}

	/**
	 * Forms that were filled in and not saved.
	 *
	 * @param first the first of them
	 * @param count how many there are
	 */
	record Unsaved(List<DraftLine> first, int count) {

		public int more() {
			return this.count - this.first.size();
		}

	}

}
