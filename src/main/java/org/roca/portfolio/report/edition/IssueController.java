package org.roca.portfolio.report.edition;

import java.time.Clock;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.roca.portfolio.shared.Editor;

/** The buttons by which an officer issues an edition and withdraws it. */
@Controller
class IssueController {

	/** What is longer is a report of its own. */
	static final int LONGEST = 2_000;

	private static final Logger logger = LoggerFactory.getLogger(IssueController.class);

	private final Issuing issuing;

	private final EditionDesk desk;

	private final Editions editions;

	private final Clock clock;

	IssueController(Issuing issuing, EditionDesk desk, Editions editions, Clock clock) {
		this.issuing = issuing;
		this.desk = desk;
		this.editions = editions;
		this.clock = clock;
	}

	@PostMapping("/reports/{id}/issue")
	String issue(Editor editor, @PathVariable String id, @RequestParam(defaultValue = "-1") int version,
			@RequestParam(defaultValue = "0") int number, @RequestParam(defaultValue = "") String note,
			RedirectAttributes flash) {
		String words = typed(note);
		try {
			Outcome outcome = (words.length() > LONGEST) ? Outcome.LONG
					: this.issuing.issue(editor, EditionDesk.number(id), version, number, words);
			flash.addFlashAttribute("issue", outcome.code());
			if (outcome == Outcome.DONE || outcome == Outcome.THERE) {
				return "redirect:/reports/{id}/editions/" + number;
			}
		}
		catch (IssueFailedException ex) {
			logger.error("Edition {} of report {} is not issued", number, id, ex);
			flash.addFlashAttribute("issue", "failed").addFlashAttribute("issueFile", ex.file());
		}
		flash.addFlashAttribute("issueNote", words);
		return "redirect:/reports/{id}";
	}

	@PostMapping("/reports/{id}/editions/{number}/withdraw")
	String withdraw(Editor editor, @PathVariable String id, @PathVariable String number,
			@RequestParam(defaultValue = "") String reason, RedirectAttributes flash) {
		Edition edition = this.desk.find(editor, id, number);
		String words = typed(reason);
		if (words.isEmpty() || words.length() > LONGEST) {
			flash.addFlashAttribute("withdraw", "reason").addFlashAttribute("withdrawReason", words);
		}
		else {
			this.editions.withdraw(editor, edition.id(), words, this.clock.instant());
		}
		return "redirect:/reports/{id}/editions/{number}";
	}

	private static String typed(String text) {
		return text.replace("\0", "").strip();
	}

}
