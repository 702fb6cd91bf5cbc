package org.roca.portfolio.activity.review;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.roca.portfolio.shared.Editor;

/**
 * The buttons of the review. Each leads back to the page of the record, which says what
 * became of it and what there is to read now.
 */
@Controller
class ReviewController {

	private static final String RECORD = "redirect:/activities/{reference}";

	private final ActivityReview review;

	ReviewController(ActivityReview review) {
		this.review = review;
	}

	@PostMapping("/activities/{reference}/submit")
	String submit(Editor editor, @PathVariable String reference, @RequestParam(defaultValue = "-1") int version,
			RedirectAttributes flash) {
		return tell("submit", this.review.submit(editor, reference, version), "", version, flash);
	}

	@PostMapping("/activities/{reference}/approve")
	String approve(Editor editor, @PathVariable String reference, @RequestParam(defaultValue = "-1") int version,
			RedirectAttributes flash) {
		return tell("approve", this.review.approve(editor, reference, version), "", version, flash);
	}

	@PostMapping("/activities/{reference}/return")
	String giveBack(Editor editor, @PathVariable String reference, @RequestParam(defaultValue = "-1") int version,
			@RequestParam(defaultValue = "") String reason, RedirectAttributes flash) {
		String typed = reason.replace("\0", "").strip();
		return tell("return", this.review.giveBack(editor, reference, version, typed), typed, version, flash);
	}

	private static String tell(String action, Step step, String reason, int version, RedirectAttributes flash) {
		ReviewOutcome.tell(action, step, reason, version, flash);
		return RECORD;
	}

}
