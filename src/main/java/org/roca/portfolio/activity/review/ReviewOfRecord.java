package org.roca.portfolio.activity.review;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.roca.portfolio.activity.RecordPart;
import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.Scope;

/** The review on the page of a record and on that of its form, for the office only. */
@Component
public class ReviewOfRecord implements RecordPart {

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
				.ifPresent((facts) -> add(model, editor, facts,
						(editor.keeps(facts.projectId()) && !facts.is("approved")) ? checks(scope, facts) : null));
		}
	}

	/**
	 * Puts the review of a record and its checks into the page of its form, approved or
	 * not.
	 */
	public void addToForm(Model model, Scope scope, Editor editor, String reference) {
		this.reviews.find(scope, reference).ifPresent((facts) -> add(model, editor, facts, checks(scope, facts)));
	}

	private void add(Model model, Editor editor, ReviewFacts facts, @Nullable Checklist checks) {
		model.addAttribute("review", new ReviewPanel(facts, editor, checks, seen(model, facts)));
	}

	private @Nullable Checklist checks(Scope scope, ReviewFacts facts) {
		return this.checks.find(scope, facts.reference()).orElse(null);
	}

	private int seen(Model model, ReviewFacts facts) {
		return (model.getAttribute(ReviewOutcome.ATTRIBUTE) instanceof ReviewOutcome outcome
				&& outcome.step() == Step.CHANGED) ? this.reviews.number(facts.reference(), outcome.version()) : 0;
	}

}
