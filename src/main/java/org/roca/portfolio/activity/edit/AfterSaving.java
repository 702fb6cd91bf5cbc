package org.roca.portfolio.activity.edit;

import java.util.UUID;

import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.roca.portfolio.shared.Editor;

/**
 * Where a person goes on from a form that was saved, and what the next page says of it.
 */
final class AfterSaving {

	/** The button that saves and opens a form for the next activity. */
	private static final String ANOTHER = "save-another";

	private AfterSaving() {
	}

	/** The next page. */
	static String next(Outcome.Saved saved, PageFields own, Editor editor, RedirectAttributes flash) {
		flash.addFlashAttribute("saved",
				new Done(saved.reference(), saved.changed(), saved.mergedWith(), own.key(), editor.username()));
		return ANOTHER.equals(own.action()) ? "redirect:/activities/new?like=" + saved.reference()
				: "redirect:/activities/" + saved.reference();
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
