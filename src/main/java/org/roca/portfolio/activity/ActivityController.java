package org.roca.portfolio.activity;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.web.NotFoundException;

/**
 * The page of one activity.
 */
@Controller
class ActivityController {

	private final ActivityPageQueries activities;

	private final List<RecordPart> parts;

	ActivityController(ActivityPageQueries activities, List<RecordPart> parts) {
		this.activities = activities;
		this.parts = parts;
	}

	@GetMapping("/activities/{reference}")
	String show(Scope scope, Editor editor, @PathVariable String reference, Model model) {
		// First, so that the version in a form is never newer than what the page shows.
		this.parts.forEach((part) -> part.addTo(model, scope, editor, reference));
		model.addAttribute("page",
				this.activities.find(scope, reference).orElseThrow(() -> new NotFoundException("activity", reference)));
		return "activity/show";
	}

}
