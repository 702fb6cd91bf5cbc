package org.roca.portfolio.report.review;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.web.NotFoundException;

/** The buttons of the review; each leads back to the report, which says what became. */
@Controller
class ReportReviewController {

	private static final String REPORT = "redirect:/reports/{id}";

	private final ReportReview review;

	ReportReviewController(ReportReview review) {
		this.review = review;
	}

	/**
	 * What the page says after a step.
	 *
	 * @param action submit, approve or return
	 * @param step the name in messages of what became of it
	 * @param reason as typed, so that it is not typed again
	 */
	public record Told(String action, String step, String reason) {

		public boolean isDone() {
			return this.step.equals("done");
		}

	}

	@PostMapping("/reports/{id}/submit")
	String submit(Editor editor, @PathVariable String id, @RequestParam(defaultValue = "-1") int version,
			RedirectAttributes flash) {
		return tell("submit", this.review.submit(editor, number(id), version), "", flash);
	}

	@PostMapping("/reports/{id}/approve")
	String approve(Editor editor, @PathVariable String id, @RequestParam(defaultValue = "-1") int version,
			RedirectAttributes flash) {
		return tell("approve", this.review.approve(editor, number(id), version), "", flash);
	}

	@PostMapping("/reports/{id}/return")
	String giveBack(Editor editor, @PathVariable String id, @RequestParam(defaultValue = "-1") int version,
			@RequestParam(defaultValue = "") String reason, RedirectAttributes flash) {
		String typed = reason.replace("\0", "").strip();
		return tell("return", this.review.giveBack(editor, number(id), version, typed), typed, flash);
	}

	private static long number(String id) {
		if (!id.matches("[0-9]{1,12}")) {
			throw new NotFoundException("report", id);
		}
		return Long.parseLong(id);
	}

	private static String tell(String action, ReportStep step, String reason, RedirectAttributes flash) {
		flash.addFlashAttribute("told", new Told(action, step.code(), (step == ReportStep.DONE) ? "" : reason));
		return REPORT;
	}

}
