package org.roca.portfolio.activity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.filter.FilterProblem;
import org.roca.portfolio.shared.filter.FilterReader;
import org.roca.portfolio.shared.filter.FilterReading;
import org.roca.portfolio.shared.filter.Vocabulary;
import org.roca.portfolio.shared.filter.VocabularyQueries;
import org.roca.portfolio.shared.measure.CountryPart;
import org.roca.portfolio.shared.measure.MeasureQueries;
import org.roca.portfolio.shared.measure.Totals;

/**
 * Reads from an address which activities to list, how, and from where on. Every page that
 * shows the rows of the list reads them here, so that all show the same.
 */
@Component
public class ActivityListing {

	private final VocabularyQueries vocabularies;

	private final MeasureQueries measures;

	private final GroupQueries groups;

	private final GroupNames names;

	private final ListPlaces places;

	private final ActivityListQueries activities;

	ActivityListing(VocabularyQueries vocabularies, MeasureQueries measures, GroupQueries groups, GroupNames names,
			ListPlaces places, ActivityListQueries activities) {
		this.vocabularies = vocabularies;
		this.measures = measures;
		this.groups = groups;
		this.names = names;
		this.places = places;
		this.activities = activities;
	}

	/**
	 * One page of the list, in a fixed number of queries.
	 * @param locale the reader's language, for orders by name
	 * @param asked the query of the address: filters, and how to show what they select
	 */
	ActivityList list(Scope scope, Locale locale, MultiValueMap<String, String> asked) {
		List<FilterProblem> problems = new ArrayList<>();
		return list(scope, locale, asked, problems, new ListReader(asked, problems).view());
	}

	/**
	 * One page of the rows of the list, each row once with the usual columns, in a fixed
	 * number of queries.
	 * @param locale the reader's language, for orders by name
	 * @param asked the query of the address: filters, {@code sort}, {@code after}
	 * @param size how many rows a page has
	 */
	public ActivityList list(Scope scope, Locale locale, MultiValueMap<String, String> asked, int size) {
		List<FilterProblem> problems = new ArrayList<>();
		ListView view = new ListReader(asked, problems).view().rows();
		return list(scope, locale, asked, problems, view.sized(size)).showing(view);
	}

	private ActivityList list(Scope scope, Locale locale, MultiValueMap<String, String> asked,
			List<FilterProblem> problems, ListView view) {
		ListSelection selection = selection(scope, asked);
		problems.addAll(0, selection.problems());
		ActivityFilter filter = selection.filter();
		Vocabulary vocabulary = selection.vocabulary();
		Totals totals = this.measures.totals(scope, filter);
		Grouping grouping = grouping(scope, filter, view, totals, vocabulary);
		ListOrder order = order(view, grouping, locale);
		ListStart start = this.places.start(scope, filter, order, new ListReader(asked, problems));
		int limit = view.size() + 1;
		List<ActivityRow> rows = rows(scope, filter, view, reach(order, grouping, start, limit), start);
		if (rows.isEmpty() && start != null) {
			start = null;
			rows = rows(scope, filter, view, reach(order, grouping, start, limit), start);
		}
		return new ActivityList(filter, problems, view, totals, grouping, part(scope, filter),
				ListPage.of(start, rows, view.size()), vocabulary);
	}

	private List<ActivityRow> rows(Scope scope, ActivityFilter filter, ListView view, ListOrder order,
			@Nullable ListStart start) {
		return this.activities.page(scope, filter, order, start, view.shown(), view.size() + 1);
	}

	/** Which activities an address selects. */
	public ListSelection selection(Scope scope, MultiValueMap<String, String> asked) {
		List<String> values = asked.values()
			.stream()
			.flatMap(Collection::stream)
			.map((value) -> value.replace('\0', ' ').strip())
			.toList();
		Vocabulary vocabulary = this.vocabularies.vocabulary(scope, values);
		FilterReading reading = FilterReader.read(asked, vocabulary, ListReader.NAMES);
		return new ListSelection(reading.filter(), reading.problems(), vocabulary);
	}

	/**
	 * The groups of a selection, in their order.
	 * @param vocabulary takes their names
	 * @return the groups, or null where there are none
	 */
	@Nullable Grouping grouping(Scope scope, ActivityFilter filter, ListView view, Totals totals, Vocabulary vocabulary) {
		return (view.group() == null) ? null : this.names.ordered(scope,
				this.groups.groups(scope, filter, view.group(), totals.measures()), vocabulary);
	}

	/** The order of all rows. */
	static ListOrder order(ListView view, @Nullable Grouping grouping, Locale locale) {
		return (grouping == null) ? ListOrder.of(view.sort(), locale.getLanguage())
				: new ListOrder(view.sort(), locale.getLanguage(), grouping.by().dimension(), grouping.codes());
	}

	/** The same order, over the groups alone that the page can have rows of. */
	private static ListOrder reach(ListOrder order, @Nullable Grouping grouping, @Nullable ListStart start, int limit) {
		ListStart from = (start != null) ? start : new ListStart(null, null, null, null, true, false);
		return (grouping == null || grouping.groups().isEmpty()) ? order
				: new ListOrder(order.sort(), order.language(), order.dimension(), grouping.reach(from, limit));
	}

	private @Nullable CountryPart part(Scope scope, ActivityFilter filter) {
		List<String> benefits = filter.chosen(FilterName.BENEFITS);
		boolean one = benefits.size() == 1 && !FilterName.UNKNOWN.equals(benefits.get(0));
		return one ? this.measures.parts(scope, filter)
			.stream()
			.filter((part) -> part.country().equals(benefits.get(0)))
			.findFirst()
			.orElse(CountryPart.none(benefits.get(0))) : null;
	}

}
