package org.roca.portfolio.activity.edit;

import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.roca.portfolio.activity.review.ActivityReview;
import org.roca.portfolio.activity.review.ReviewOutcome;
import org.roca.portfolio.activity.review.Step;
import org.roca.portfolio.shared.Editor;

/**
 * Where a person goes on from a form that was saved, and what the next page says of it.
 */
@Component
class AfterSaving {

	/** The button that saves and opens a form for the next activity. */
	private static final String ANOTHER = "save-another";

	/** The button that saves and hands the record to another person. */
	private static final String SUBMIT = "submit";

	private final ActivityReview review;

	AfterSaving(ActivityReview review) {
		this.review = review;
	}

	/** The next page; on the way to it the record is submitted, where that was asked. */
	String next(Outcome.Saved saved, PageFields own, Editor editor, RedirectAttributes flash) {
		flash.addFlashAttribute("saved",
				new Done(saved.reference(), saved.changed(), saved.mergedWith(), own.key(), editor.username()));
		if (SUBMIT.equals(own.action())) {
			flash.addFlashAttribute(ReviewOutcome.ATTRIBUTE,
					new ReviewOutcome(SUBMIT, submit(saved, own, editor), "", own.version()));
		}
		return ANOTHER.equals(own.action()) ? "redirect:/activities/new?like=" + saved.reference()
				: "redirect:/activities/" + saved.reference();
	}

	/** What nobody changed is submitted as this person saw it. */
	private Step submit(Outcome.Saved saved, PageFields own, Editor editor) {
		boolean asSeen = !saved.changed() && saved.mergedWith().isEmpty();
		return asSeen ? this.review.submit(editor, saved.reference(), own.version())
				: this.review.submitSaved(editor, saved.reference());
	}

	/**
	 * What was done with a form, for the page after it.
	 *
	 * @param changed whether anything was written
	 * @param mergedWith who saved meanwhile; empty when nobody did
	 * @param key the key of the form, which the device need not keep any more
	 * @param owner the user name of the person whose form it was
	 */
	record Done(String reference, boolean changed, String mergedWith, UUID key, String owner) {
	}

}
