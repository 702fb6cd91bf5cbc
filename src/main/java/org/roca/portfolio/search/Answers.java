package org.roca.portfolio.search;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.Scope;

/** Answers questions, by records and by the selection of activities that they ask for. */
@Component
class Answers {

	private final SearchQueries queries;

	private final AskedSelections selections;

	Answers(SearchQueries queries, AskedSelections selections) {
		this.queries = queries;
		this.selections = selections;
	}

	/**
	 * What a question is answered with. One that is understood needs nothing that only
	 * resembles it; the code of a record is no question; and that no activity is all of
	 * it is worth saying where nothing has its words.
	 * @param scope what the person may see
	 * @param slice which of the hits of each kind are shown
	 */
	@Transactional(readOnly = true)
	Answer answer(Scope scope, Question question, Slice slice) {
		if (slice.only() != null || question.asksNothing()) {
			return new Answer(this.queries.find(scope, question, slice), null);
		}
		Findings having = this.queries.having(scope, question, slice);
		AskedSelection asked = having.direct().isPresent() ? null : this.selections.of(scope, question).orElse(null);
		if (asked != null && asked.activities() > 0) {
			return new Answer(having.similar() ? Findings.NOTHING : having, asked);
		}
		return having.isWorded() ? new Answer(having, null)
				: new Answer(this.queries.orAlike(scope, question, slice, having), asked);
	}

}
