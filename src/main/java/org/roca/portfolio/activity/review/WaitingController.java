package org.roca.portfolio.activity.review;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.kept.Kept;
import org.roca.portfolio.shared.web.NotFoundException;

/** The page of what waits for the person who opens it. */
@Kept
@Controller
class WaitingController {

	private final Waiting waiting;

	WaitingController(Waiting waiting) {
		this.waiting = waiting;
	}

	/**
	 * All lists, or one.
	 * @param only the code of one list
	 * @param after the reference after which its page begins
	 */
	@GetMapping("/waiting")
	String show(Scope scope, Editor editor, @RequestParam(name = "list", defaultValue = "") String only,
			@RequestParam(required = false) @Nullable String after, Model model) {
		if (!scope.isOffice()) {
			throw new NotFoundException("", "waiting");
		}
		Optional<WaitingList> one = WaitingList.of(only);
		model.addAttribute("only", one.orElse(null));
		model.addAttribute("unsaved", one.isPresent() ? null : this.waiting.unsaved(editor));
		model.addAttribute("lists", one.map((list) -> List.of(this.waiting.page(scope, editor, list, plain(after))))
			.orElseGet(() -> this.waiting.all(scope, editor)));
		return "activity/waiting";
	}

	private static @Nullable String plain(@Nullable String reference) {
		return (reference != null) ? reference.replace('\0', ' ') : null;
	}

}
