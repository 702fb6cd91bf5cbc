package org.roca.portfolio.activity;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import org.roca.portfolio.shared.web.SelectionLine;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.kept.Kept;
import org.roca.portfolio.shared.web.NotFoundException;

/**
 * The list of activities. Each choice of its filters says how many rows it would leave.
 */
@Kept
@Controller
class ActivityListController {

	private final ActivityListing listing;

	private final ChoiceQueries choices;

	private final SelectionLine selection;

	ActivityListController(ActivityListing listing, ChoiceQueries choices, SelectionLine selection) {
		this.listing = listing;
		this.choices = choices;
		this.selection = selection;
	}

	@GetMapping("/activities")
	String list(Scope scope, Locale locale, @RequestParam MultiValueMap<String, String> params, Model model) {
		ActivityList list = this.listing.list(scope, locale, params);
		model.addAttribute("list", list)
			.addAttribute("go", ListReader.typed(params, "go"))
			.addAttribute("said", this.selection.of(list.filter(), list.vocabulary()))
			.addAttribute("choices", this.choices.choices(scope, list.filter(), params, list.vocabulary()));
		return "activity/list";
	}

	/** The part of the form that a script asks for while a person looks for a choice. */
	@GetMapping("/activities/choices/{name}")
	String choices(Scope scope, @PathVariable String name, @RequestParam MultiValueMap<String, String> params,
			Model model) {
		FilterName filterName = FilterName.of(name)
			.filter(ListChoices.LONG::contains)
			.orElseThrow(() -> new NotFoundException("choices", name));
		ListSelection selected = this.listing.selection(scope, params);
		model.addAttribute("choices", this.choices.choices(scope, selected.filter(), EnumSet.of(filterName),
				ChoiceQueries.looked(params, Set.of(filterName)), selected.vocabulary()));
		model.addAttribute("name", filterName.name());
		return "activity/filters :: offered";
	}

	/** What a person chooses from to see the list in another way. */
	@ModelAttribute
	void ways(Model model) {
		model.addAttribute("sizes", ListView.SIZES)
			.addAttribute("groupings", ListGroup.values())
			.addAttribute("columns", ListColumn.values());
	}

}
