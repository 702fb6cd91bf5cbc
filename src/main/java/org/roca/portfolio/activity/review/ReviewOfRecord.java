package org.roca.portfolio.activity.review;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.roca.portfolio.activity.RecordPart;
import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.Scope;

/** The review on the page of a record, for the office only. */
@Component
class ReviewOfRecord implements RecordPart {

	private final ReviewQueries reviews;

	private final CheckQueries checks;

	ReviewOfRecord(ReviewQueries reviews, CheckQueries checks) {
		this.reviews = reviews;
		this.checks = checks;
	}

	@Override
	public void addTo(Model model, Scope scope, Editor editor, String reference) {
		if (scope.isOffice()) {
			this.reviews.find(scope, reference)
				.map((facts) -> new ReviewPanel(facts, editor, checks(scope, editor, facts), seen(model, facts)))
				.ifPresent((panel) -> model.addAttribute("review", panel));
		}
	}

	private @Nullable Checklist checks(Scope scope, Editor editor, ReviewFacts facts) {
		return ReviewPanel.asksForChecks(facts, editor) ? this.checks.find(scope, facts.reference()).orElse(null)
				: null;
	}

	private int seen(Model model, ReviewFacts facts) {
		return (model.getAttribute(ReviewOutcome.ATTRIBUTE) instanceof ReviewOutcome outcome
				&& outcome.step() == Step.CHANGED) ? this.reviews.number(facts.reference(), outcome.version()) : 0;
	}

}
