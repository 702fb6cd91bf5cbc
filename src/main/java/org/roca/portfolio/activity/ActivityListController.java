package org.roca.portfolio.activity;

import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.kept.Kept;
import org.roca.portfolio.shared.measure.FacetQueries;

/**
 * The list of activities. Each choice of its filters says how many rows it would leave.
 */
@Kept
@Controller
class ActivityListController {

	private static final int PAGE = 25;

	private final ActivityListing listing;

	private final FacetQueries facets;

	ActivityListController(ActivityListing listing, FacetQueries facets) {
		this.listing = listing;
		this.facets = facets;
	}

	@GetMapping("/activities")
	String list(Scope scope, Locale locale, @RequestParam MultiValueMap<String, String> params, Model model) {
		ActivityList list = this.listing.list(scope, locale, params, PAGE);
		model.addAttribute("list", list).addAttribute("facets", this.facets.facets(scope, list.filter()));
		return "activity/list";
	}

}
