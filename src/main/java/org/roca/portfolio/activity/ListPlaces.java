package org.roca.portfolio.activity;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.PartialDate;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.FilterReader;

/**
 * Finds the place in a list at which an address asks a page to start: after or before a
 * record, at a record, or at a value of the column that the list is sorted by.
 */
@Component
class ListPlaces {

	private static final String AFTER = "after";

	private static final String BEFORE = "before";

	private static final String GO = "go";

	private final ActivityListQueries queries;

	ListPlaces(ActivityListQueries queries) {
		this.queries = queries;
	}

	/**
	 * The place that is asked for, null for the first page. What is asked for and is not
	 * there is said.
	 * @param order the whole order of the list
	 */
	@Nullable ListStart start(Scope scope, ActivityFilter filter, ListOrder order, ListReader asked) {
		for (String name : List.of(GO, AFTER, BEFORE)) {
			String value = asked.value(name);
			if (value != null) {
				Optional<ListStart> start = GO.equals(name) ? go(scope, filter, order, value)
						: beside(scope, order, value, BEFORE.equals(name));
				if (start.isEmpty()) {
					asked.lacks(name, value);
				}
				return start.orElse(null);
			}
		}
		return null;
	}

	private Optional<ListStart> beside(Scope scope, ListOrder order, String value, boolean backwards) {
		int colon = value.indexOf(':');
		String group = (colon >= 0) ? value.substring(0, colon) : null;
		boolean grouped = order.dimension() != null;
		if (grouped != (group != null) || (grouped && !order.groups().contains(group))) {
			return Optional.empty();
		}
		return this.queries.place(scope, order, group, value.substring(colon + 1))
			.map((place) -> new ListStart(place.id(), place.group(), place.key(), place.reference(), false, backwards));
	}

	private Optional<ListStart> go(Scope scope, ActivityFilter filter, ListOrder order, String value) {
		Optional<ListStart> record = this.queries.find(scope, filter, order, value);
		if (record.isPresent() || order.dimension() != null) {
			return record;
		}
		return key(order.sort(), value).map((key) -> new ListStart(null, null, key, null, true, false));
	}

	/** The value as the column has it; of a period the day that the order meets first. */
	private static Optional<String> key(ActivitySort sort, String value) {
		return switch (sort.column().kind()) {
			case DAY -> day(sort, value);
			case INSTANT -> day(sort, value).map((day) -> sort.down() ? day + " 23:59:59.999999" : day);
			case NUMBER ->
				Optional.of(value).filter((number) -> number.matches("[0-9]{1,9}") && sort.column().isNumeric());
			case WORDS, TEXT ->
				Optional.of(sort.down() ? value + '\uffff' : value).map((words) -> sort.column().cased(words));
			case MONEY -> Optional.empty();
		};
	}

	private static Optional<String> day(ActivitySort sort, String value) {
		return FilterReader.date(value)
			.map(PartialDate::parse)
			.map((date) -> (sort.down() ? date.last() : date.first()).toString());
	}

}
