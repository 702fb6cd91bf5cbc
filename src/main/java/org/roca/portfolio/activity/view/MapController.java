package org.roca.portfolio.activity.view;

import java.util.Locale;
import java.util.Optional;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.kept.Kept;

/** A selection on the map, with the tables of all places. */
@Kept
@Controller
class MapController {

	private final ViewPages pages;

	private final PlaceQueries places;

	MapController(ViewPages pages, PlaceQueries places) {
		this.pages = pages;
		this.places = places;
	}

	@GetMapping("/activities/map")
	String map(Scope scope, Locale locale, @RequestParam MultiValueMap<String, String> params, Model model) {
		ViewPage page = this.pages.read(View.MAP, scope, locale, params, 0, Optional::of);
		Places found = this.places.places(scope, page);
		model.addAttribute("page", page).addAttribute("places", found).addAttribute("outside", found.outside(page));
		return "activity/view/map";
	}

}
