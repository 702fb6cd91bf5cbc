package org.roca.portfolio.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.FilterName;

/**
 * The selections that a question can mean. Of names that lie within each other the widest
 * counts, of the same width one that has the words before one that sounds like them.
 * Words that name values of several filters, as a country and the donor of that name, can
 * mean any of these; values of the same filter are alternatives. What names nothing and
 * says something is looked for in the texts.
 */
class AskedReading {

	/** More alternatives than these are a coincidence and no meaning. */
	private static final int MOST_VALUES = 20;

	/** Readings that are weighed against each other. */
	private static final int MOST = 16;

	/** In the order in which a name is taken for one of them, all else being equal. */
	private static final List<FilterName> ORDER = List.of(FilterName.TYPE, FilterName.STATUS, FilterName.WHEN,
			FilterName.PROJECT, FilterName.COUNTRY, FilterName.DONOR, FilterName.AGENCY, FilterName.AGENCY_KIND,
			FilterName.PLACE, FilterName.SITE, FilterName.FIELD, FilterName.THEME);

	private static final Set<FilterName> WHERE = EnumSet.of(FilterName.COUNTRY, FilterName.PLACE, FilterName.SITE);

	private static final Set<String> IN = Set.of("in", "at", "near", "to", "в", "во", "на");

	private static final Set<String> OR = Set.of("and", "or", "и", "или");

	private final AskedWords words;

	private final BitSet taken;

	private final List<ActivityFilter> filters = new ArrayList<>();

	private final String rest;

	AskedReading(AskedWords words, AskedDates dates, AskedNameQueries.Named named) {
		this.words = words;
		this.taken = (BitSet) dates.taken().clone();
		this.filters.add(new ActivityFilter(dates.values()));
		listed(spans(named.names())).forEach(this::combine);
		BitSet said = (BitSet) this.taken.clone();
		said.or(named.saysNothing());
		this.rest = words.without(said);
		if (!this.rest.isEmpty()) {
			this.filters.replaceAll((filter) -> filter.with(FilterName.Q, this.rest));
		}
	}

	/**
	 * The selections, none where the question asks for nothing but a record that has a
	 * page of its own, or names no filter at all.
	 */
	List<ActivityFilter> filters() {
		return this.filters.stream().filter(AskedReading::selects).toList();
	}

	/** Whether some words are looked for in texts. */
	boolean hasWords() {
		return !this.rest.isEmpty();
	}

	private static boolean selects(ActivityFilter filter) {
		Set<FilterName> names = filter.values().keySet();
		return names.size() > 1 || (names.size() == 1 && Stream
			.of(FilterName.TYPE, FilterName.STATUS, FilterName.WHEN, FilterName.AGENCY_KIND, FilterName.YEAR,
					FilterName.FROM, FilterName.TO)
			.anyMatch(names::contains));
	}

	/** The widest names first, each with all that has its place. */
	private List<List<AskedName>> spans(List<AskedName> names) {
		List<List<AskedName>> spans = new ArrayList<>();
		List<AskedName> widest = names.stream()
			.sorted(Comparator.comparing(AskedName::width)
				.reversed()
				.thenComparing(AskedName::sound)
				.thenComparing(AskedName::place))
			.toList();
		for (AskedName name : widest) {
			if (this.taken.get(name.place(), name.end()).isEmpty()) {
				this.taken.set(name.place(), name.end());
				spans.add(widest.stream()
					.filter((other) -> other.place() == name.place() && other.width() == name.width()
							&& other.sound() == name.sound())
					.toList());
			}
		}
		return spans;
	}

	/** What is listed, as in "Kazakhstan and Tajikistan", is of one kind if it can be. */
	private List<List<AskedName>> listed(List<List<AskedName>> spans) {
		List<List<AskedName>> lists = new ArrayList<>();
		spans.sort(Comparator.comparing((span) -> span.get(0).place()));
		for (List<AskedName> span : spans) {
			List<AskedName> before = lists.isEmpty() ? List.of() : lists.get(lists.size() - 1);
			List<AskedName> list = Stream.concat(before.stream(), span.stream())
				.filter((name) -> names(before, name.filter()) && names(span, name.filter()))
				.toList();
			if (!list.isEmpty() && areListed(before, span)) {
				lists.set(lists.size() - 1, list);
			}
			else {
				lists.add(span);
			}
		}
		return lists;
	}

	private static boolean names(List<AskedName> span, FilterName filter) {
		return span.stream().anyMatch((name) -> name.filter() == filter);
	}

	private boolean areListed(List<AskedName> before, List<AskedName> span) {
		int end = before.get(before.size() - 1).end();
		int next = span.get(0).place();
		return (next == end && this.words.before().get(next).contains(","))
				|| (next == end + 1 && OR.contains(this.words.at(end)));
	}

	private void combine(List<AskedName> span) {
		List<Map.Entry<FilterName, List<String>>> meanings = meanings(span);
		if (meanings.isEmpty()) {
			span.forEach((name) -> this.taken.clear(name.place(), name.end()));
			return;
		}
		List<ActivityFilter> combined = this.filters.stream()
			.flatMap((filter) -> meanings.stream()
				.map((meaning) -> filter.with(meaning.getKey(),
						joined(filter.chosen(meaning.getKey()), meaning.getValue()))))
			.limit(MOST)
			.toList();
		this.filters.clear();
		this.filters.addAll(combined);
	}

	private List<Map.Entry<FilterName, List<String>>> meanings(List<AskedName> span) {
		Map<FilterName, List<String>> values = new EnumMap<>(FilterName.class);
		span.forEach((name) -> values.computeIfAbsent(name.filter(), (key) -> new ArrayList<>()).add(name.code()));
		boolean where = isWhere(span.get(0)) && values.keySet().stream().anyMatch(WHERE::contains);
		return ORDER.stream()
			.filter((name) -> values.containsKey(name) && (!where || WHERE.contains(name)))
			.map((name) -> Map.entry(name, Objects.requireNonNull(values.get(name)).stream().distinct().toList()))
			.filter((meaning) -> meaning.getValue().size() <= MOST_VALUES)
			.toList();
	}

	/** Whether it says where, as in "meetings in Japan". */
	private boolean isWhere(AskedName name) {
		String before = this.words.at(name.place() - 1);
		return IN.contains("the".equals(before) ? this.words.at(name.place() - 2) : before);
	}

	private static List<String> joined(List<String> some, List<String> others) {
		Set<String> all = new LinkedHashSet<>(some);
		all.addAll(others);
		return List.copyOf(all);
	}

}
