package org.roca.portfolio.search;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.search.Findings.Group;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.ActivityFilter;

/**
 * Finds records of every kind: what has the code, name or words; and only where nothing
 * has them, what resembles them.
 */
@Repository
@Transactional(readOnly = true)
class SearchQueries {

	private final NamedQueries names;

	private final WordedQueries activities;

	SearchQueries(NamedQueries names, WordedQueries activities) {
		this.names = names;
		this.activities = activities;
	}

	/**
	 * What a person may see of what they ask for.
	 * @param scope what the person may see
	 * @param question what they typed
	 * @param slice which of the hits of each kind are shown
	 */
	Findings find(Scope scope, Question question, Slice slice) {
		if (question.asksNothing()) {
			return Findings.NOTHING;
		}
		Findings having = having(scope, question, slice);
		return having.isWorded() ? having : orAlike(scope, question, slice, having);
	}

	/** What has the code, name or words that were asked for, or sounds like them. */
	Findings having(Scope scope, Question question, Slice slice) {
		List<Group> groups = new ArrayList<>(this.names.having(scope, question, slice));
		if (slice.has(Kind.ACTIVITY)) {
			this.activities.having(scope, question, slice).ifPresent(groups::add);
		}
		return Findings.of(groups, groups.stream().allMatch(Group::similar));
	}

	/**
	 * The same with what resembles it.
	 * @param having what has them
	 */
	Findings orAlike(Scope scope, Question question, Slice slice, Findings having) {
		List<Group> groups = new ArrayList<>(having.groups());
		if (groups.stream().allMatch((group) -> group.kind() == Kind.ACTIVITY)) {
			groups.addAll(this.names.alike(scope, question, slice));
		}
		if (slice.has(Kind.ACTIVITY)) {
			this.activities.alike(scope, question, slice).ifPresent(groups::add);
		}
		return Findings.of(groups, true);
	}

	/** The newest activities of a selection, as many as are shown of one kind. */
	List<Hit> newest(Scope scope, ActivityFilter filter) {
		return this.activities.newest(scope, filter, SearchController.FIRST);
	}

}
