package org.roca.portfolio.activity;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.web.NotFoundException;

/**
 * The page of one activity.
 */
@Controller
class ActivityController {

	private final ActivityPageQueries activities;

	ActivityController(ActivityPageQueries activities) {
		this.activities = activities;
	}

	@GetMapping("/activities/{reference}")
	String show(Scope scope, @PathVariable String reference, Model model) {
		model.addAttribute("page",
				this.activities.find(scope, reference).orElseThrow(() -> new NotFoundException("activity", reference)));
		return "activity/show";
	}

}
