package org.roca.portfolio.activity;

import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.kept.Kept;
import org.roca.portfolio.shared.web.Canonical;
import org.roca.portfolio.shared.web.NotFoundException;

/**
 * The page of one activity.
 */
@Kept
@Controller
class ActivityController {

	private final ActivityPageQueries activities;

	private final List<RecordPart> parts;

	ActivityController(ActivityPageQueries activities, List<RecordPart> parts) {
		this.activities = activities;
		this.parts = parts;
	}

	@GetMapping("/activities/{reference}")
	ModelAndView show(Scope scope, Editor editor, @PathVariable String reference, HttpServletRequest request,
			Model model) {
		// First, so that the version in a form is never newer than what the page shows.
		this.parts.forEach((part) -> part.addTo(model, scope, editor, reference));
		return this.activities.find(scope, reference)
			.map((page) -> new ModelAndView("activity/show", model.addAttribute("page", page).asMap()))
			.orElseGet(() -> inSmallLetters(scope, reference, request));
	}

	/** Spoken and typed, a reference is often in small letters. */
	private ModelAndView inSmallLetters(Scope scope, String reference, HttpServletRequest request) {
		String written = reference.strip().toUpperCase(Locale.ROOT);
		if (written.equals(reference) || this.activities.find(scope, written).isEmpty()) {
			throw new NotFoundException("activity", reference);
		}
		return Canonical.redirect("/activities/" + written, request.getQueryString());
	}

}
