package org.roca.portfolio.activity;

import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.roca.portfolio.shared.Scope;

/**
 * The list of activities.
 */
@Controller
class ActivityListController {

	private static final int PAGE = 25;

	private final ActivityListing listing;

	ActivityListController(ActivityListing listing) {
		this.listing = listing;
	}

	@GetMapping("/activities")
	String list(Scope scope, Locale locale, @RequestParam MultiValueMap<String, String> params, Model model) {
		model.addAttribute("list", this.listing.list(scope, locale, params, PAGE));
		return "activity/list";
	}

}
