package org.roca.portfolio.shared.measure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.roaringbitmap.RoaringBitmap;

import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.tally.Selector;

/** Counts the choices of filters, each over the activities that meet all others. */
class FacetCount {

	private final Selector selector;

	private final LocalDate today;

	/** What meets all filters without choices. */
	private final RoaringBitmap others;

	/** Of these, what meets each of the filters with choices that are in use. */
	private final Map<FilterName, RoaringBitmap> meeting = new EnumMap<>(FilterName.class);

	FacetCount(Selector selector, ActivityFilter filter, LocalDate today) {
		this.selector = selector;
		this.today = today;
		ActivityFilter rest = filter;
		List<FilterName> used = filter.values().keySet().stream().filter(FacetQueries.FILTERS::contains).toList();
		for (FilterName name : used) {
			rest = rest.with(name, List.of());
		}
		this.others = selector.select(rest, today);
		used.forEach((name) -> this.meeting.put(name, selector.select(name, filter.chosen(name), this.others, today)));
	}

	/** The choices of some filters that would leave anything, most first. */
	Map<FilterName, List<Choice>> of(Collection<FilterName> filters) {
		RoaringBitmap meetingAll = meeting(this.meeting.keySet());
		Map<FilterName, List<Choice>> choices = new EnumMap<>(FilterName.class);
		for (FilterName name : filters) {
			choices.put(name, choices(name, this.meeting.containsKey(name)
					? meeting(this.meeting.keySet().stream().filter((used) -> used != name).toList()) : meetingAll));
		}
		return choices;
	}

	private RoaringBitmap meeting(Collection<FilterName> names) {
		RoaringBitmap rows = this.others;
		for (FilterName name : names) {
			rows = RoaringBitmap.and(rows, this.meeting.getOrDefault(name, rows));
		}
		return rows;
	}

	private List<Choice> choices(FilterName name, RoaringBitmap rows) {
		return switch (name) {
			case KNOWN, MISSING,
					WHEN ->
				name.words()
					.stream()
					.map((word) -> new Choice(word,
							this.selector.select(name, List.of(word), rows, this.today).getLongCardinality()))
					.filter((choice) -> choice.activities() > 0)
					.sorted(Choice.ORDER)
					.toList();
			default -> Choice.of(this.selector.tally().column(name), rows);
		};
	}

}
