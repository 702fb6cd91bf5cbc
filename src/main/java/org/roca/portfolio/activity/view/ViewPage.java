package org.roca.portfolio.activity.view;

import java.util.List;
import java.util.stream.Stream;

import org.roca.portfolio.activity.ActivityList;
import org.roca.portfolio.activity.ListChoices;
import org.roca.portfolio.shared.Figure;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.filter.FilterProblem;

/**
 * A selection of activities in one of its views. Whatever the address of the list says of
 * the selection, its order and its looks stays in the address of the view, so that no way
 * from one view to another loses any of it.
 *
 * @param view how it is shown
 * @param list the selection, as the list reads it
 * @param choices what each choice of its filters would leave
 * @param said the selection in words; empty for every activity
 * @param asked what the address says of this view alone, as it was understood; empty for
 * what is shown unasked
 * @param refused what was not understood of that
 */
record ViewPage(View view, ActivityList list, ListChoices choices, String said, String asked,
		List<FilterProblem> refused) {

	/** Where the rows are. */
	static final String LIST = "/activities";

	/** What every figure of a view counts. */
	static final String FIGURE = "activities";

	public String code() {
		return this.view.code();
	}

	public String path() {
		return this.view.path();
	}

	/** The name of what the address says of this view alone. */
	public String own() {
		return this.view.own();
	}

	public List<FilterProblem> problems() {
		return Stream.concat(this.list.problems().stream(), this.refused.stream()).toList();
	}

	public ActivityFilter filter() {
		return this.list.filter();
	}

	/** How many activities are selected. */
	public long total() {
		return this.list.totals().measures().activities();
	}

	/** This view of the selection that an address of the list has. */
	public String of(String list) {
		return own(list.replaceFirst("^" + LIST, path()), this.asked);
	}

	/** The same selection with something else asked of this view. */
	public String asking(String asked) {
		return own(this.list.address().at(path()), asked);
	}

	/** This view as a file. */
	public String file(String format) {
		String path = path() + "." + format;
		return own(this.list.address().at(path, this.view == View.TIMELINE ? this.list.after() : null), this.asked);
	}

	/** Those of the selection that have one value. */
	Figure figure(long count, FilterName name, String value) {
		return figure(count, name, List.of(value));
	}

	/** Those of the selection that have any of these values. */
	Figure figure(long count, FilterName name, List<String> values) {
		return Figure.of(FIGURE, count, filter().with(name, values).href(LIST));
	}

	/** All of the selection. */
	public Figure all() {
		return Figure.of(FIGURE, total(), filter().href(LIST));
	}

	private String own(String address, String asked) {
		return asked.isEmpty() ? address : address + (address.contains("?") ? "&" : "?") + own() + "=" + asked;
	}

}
