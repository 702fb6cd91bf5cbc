package org.roca.portfolio.activity.edit;

import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where a person goes on from a form that was saved, and what the next page says of it.
 */
final class AfterSaving {

	/** The button that saves and opens a form for the next activity. */
	private static final String ANOTHER = "save-another";

	private AfterSaving() {
	}

	/**
	 * The next page.
	 * @param action the button that was pressed
	 */
	static String next(Outcome.Saved saved, String action, RedirectAttributes flash) {
		flash.addFlashAttribute("saved", saved);
		return ANOTHER.equals(action) ? "redirect:/activities/new?like=" + saved.reference()
				: "redirect:/activities/" + saved.reference();
	}

}
