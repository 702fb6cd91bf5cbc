package org.roca.portfolio.activity.view;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import org.roca.portfolio.activity.ActivityList;
import org.roca.portfolio.activity.ActivityListing;
import org.roca.portfolio.activity.ChoiceQueries;
import org.roca.portfolio.shared.web.SelectionLine;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.FilterProblem;

/**
 * Reads from an address which activities a view shows, exactly as the list reads them.
 */
@Component
class ViewPages {

	private static final int LONGEST = 200;

	private final ActivityListing listing;

	private final ChoiceQueries choices;

	private final SelectionLine selection;

	ViewPages(ActivityListing listing, ChoiceQueries choices, SelectionLine selection) {
		this.listing = listing;
		this.choices = choices;
		this.selection = selection;
	}

	/**
	 * The selection of a view.
	 * @param params the query of the address
	 * @param rows how many rows of the list the view shows
	 * @param understood reads what the address says of this view alone, and says it in
	 * its own writing
	 */
	ViewPage read(View view, Scope scope, Locale locale, MultiValueMap<String, String> params, int rows,
			Function<String, Optional<String>> understood) {
		MultiValueMap<String, String> selected = new LinkedMultiValueMap<>(params);
		String asked = Optional.ofNullable(selected.remove(view.own()))
			.map((values) -> values.get(0).strip())
			.orElse("");
		Optional<String> own = asked.isEmpty() ? Optional.of("") : understood.apply(asked);
		List<FilterProblem> refused = own.isPresent() ? List.of() : List.of(problem(view, asked));
		ActivityList list = this.listing.list(scope, locale, selected, rows);
		return new ViewPage(view, list, this.choices.choices(scope, list.filter(), selected, list.vocabulary()),
				this.selection.of(list.filter(), list.vocabulary()), own.orElse(""), refused);
	}

	private static FilterProblem problem(View view, String asked) {
		return new FilterProblem(view.own(), asked.substring(0, Math.min(LONGEST, asked.length())).replace('\0', ' '),
				FilterProblem.Reason.NOT_UNDERSTOOD);
	}

}
