package org.roca.portfolio.shared.measure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Repository;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.tally.Question;
import org.roca.portfolio.shared.tally.Selector;
import org.roca.portfolio.shared.tally.Tallies;

/**
 * Counts what the choices of the activity list would leave: the choices of a filter are
 * counted over the activities that meet all others.
 */
@Repository
public class FacetQueries {

	/** The filters that offer choices one by one. */
	public static final Set<FilterName> FILTERS = EnumSet.of(FilterName.PROJECT, FilterName.COUNTRY, FilterName.THEME,
			FilterName.FIELD, FilterName.PILLAR, FilterName.TYPE, FilterName.STATUS, FilterName.BENEFITS,
			FilterName.SPLIT, FilterName.AGENCY, FilterName.AGENCY_KIND, FilterName.DONOR, FilterName.SITE,
			FilterName.PLACE, FilterName.KNOWN, FilterName.MISSING, FilterName.WHEN);

	private final Tallies tallies;

	private final Clock clock;

	FacetQueries(Tallies tallies, Clock clock) {
		this.tallies = tallies;
		this.clock = clock;
	}

	private record FacetsQuestion(ActivityFilter filter, LocalDate today,
			Set<FilterName> filters) implements Question<Map<FilterName, List<Choice>>> {

		@Override
		public Map<FilterName, List<Choice>> answer(Selector selector) {
			return new FacetCount(selector, this.filter, this.today).of(this.filters);
		}

	}

	/** What each choice would leave of a selection. */
	public Facets facets(Scope scope, ActivityFilter filter) {
		return facets(scope, filter, FILTERS, Integer.MAX_VALUE, Set.of());
	}

	/**
	 * What choices would leave of a selection.
	 * @param filters the filters whose choices are counted
	 * @param most how many choices of each beside that of not known: those that leave
	 * most
	 * @param besides choices to count in any case
	 */
	public Facets facets(Scope scope, ActivityFilter filter, Set<FilterName> filters, int most,
			Collection<String> besides) {
		Map<FilterName, Map<String, Long>> counts = new EnumMap<>(FilterName.class);
		Map<FilterName, Long> choices = new EnumMap<>(FilterName.class);
		Map<FilterName, List<Choice>> left = this.tallies.ask(scope,
				new FacetsQuestion(filter, LocalDate.now(this.clock), filters));
		left.forEach((name, each) -> {
			Map<String, Long> foremost = new LinkedHashMap<>();
			int place = 0;
			for (Choice choice : each) {
				if (choice.isUnknown() || place++ < most || besides.contains(choice.code())) {
					foremost.put(choice.code(), choice.activities());
				}
			}
			counts.put(name, foremost);
			choices.put(name, each.stream().filter((choice) -> !choice.isUnknown()).count());
		});
		return new Facets(counts, choices);
	}

}
