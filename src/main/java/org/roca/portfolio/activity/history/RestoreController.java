package org.roca.portfolio.activity.history;

import java.util.Locale;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.roca.portfolio.activity.edit.FormAnswers;
import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.web.NotFoundException;
import org.roca.portfolio.shared.web.Words;

/**
 * Restoring an earlier version of an activity, after a page that says what will change.
 * Who keeps the project may do so, as long as the record is not in the bin.
 */
@Controller
class RestoreController {

	/** The longest reason, in characters; the history says the version before it. */
	private static final int REASON = 250;

	private final Histories histories;

	private final FormAnswers answers;

	private final Words words;

	RestoreController(Histories histories, FormAnswers answers, Words words) {
		this.histories = histories;
		this.answers = answers;
		this.words = words;
	}

	@GetMapping("/activities/{reference}/restore-version")
	String ask(Scope scope, Editor editor, Locale reader, @PathVariable String reference,
			@RequestParam(defaultValue = "1") int number, Model model) {
		Recorded record = restorable(scope, editor, reference);
		return ask(scope, reader, record, this.histories.version(record, number), "", false, model);
	}

	/**
	 * Restores a version.
	 * @param number the version to restore
	 * @param version the version of the record that the person has seen
	 * @param reason why
	 */
	@PostMapping("/activities/{reference}/restore-version")
	String restore(Scope scope, Editor editor, Locale reader, @PathVariable String reference,
			@RequestParam(defaultValue = "1") int number, @RequestParam(defaultValue = "-1") int version,
			@RequestParam(name = "change-reason", defaultValue = "") String reason, Model model,
			RedirectAttributes flash) {
		Recorded record = restorable(scope, editor, reference);
		Version wanted = this.histories.version(record, number);
		String why = reason.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
		if (why.isEmpty() || why.length() > REASON || version < 0) {
			return ask(scope, reader, record, wanted, why, true, model);
		}
		return this.answers.restore(scope, editor, reader, record.reference(), version,
				this.histories.form(record, wanted, reader), this.words.say("history.restored.remark", number, why),
				model, flash);
	}

	private Recorded restorable(Scope scope, Editor editor, String reference) {
		Recorded record = this.histories.record(scope, reference);
		if (record.binned()) {
			throw new NotFoundException("activity", reference);
		}
		if (!Histories.mayRestore(editor, record)) {
			throw new AccessDeniedException("Not a project of this account");
		}
		return record;
	}

	private String ask(Scope scope, Locale reader, Recorded record, Version wanted, String why, boolean again,
			Model model) {
		model.addAttribute("page", this.histories.restoring(scope, record, wanted, reader));
		model.addAttribute("why", why);
		model.addAttribute("again", again);
		return "activity/restore-version";
	}

}
