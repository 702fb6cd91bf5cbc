package org.roca.portfolio.activity.history;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.kept.Kept;

/** The history of an activity, for the office alone. */
@Kept
@Controller
class HistoryController {

	private static final String PAGE = "page";

	private final Histories histories;

	HistoryController(Histories histories) {
		this.histories = histories;
	}

	@GetMapping("/activities/{reference}/history")
	String history(Scope scope, Editor editor, Locale reader, @PathVariable String reference,
			@RequestParam(defaultValue = "2147483647") int below, Model model) {
		model.addAttribute(PAGE, this.histories.history(scope, editor, reference, below, reader));
		return "activity/history";
	}

	@GetMapping("/activities/{reference}/compare")
	String compare(Scope scope, Locale reader, @PathVariable String reference,
			@RequestParam(required = false) @Nullable Integer from,
			@RequestParam(required = false) @Nullable Integer to, Model model) {
		model.addAttribute(PAGE, this.histories.compare(scope, reference, from, to, reader));
		return "activity/compare";
	}

}
