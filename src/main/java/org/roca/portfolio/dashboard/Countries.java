package org.roca.portfolio.dashboard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.roca.portfolio.shared.Figure;
import org.roca.portfolio.shared.Text;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.filter.Vocabulary;
import org.roca.portfolio.shared.measure.CountryPart;
import org.roca.portfolio.shared.measure.Group;
import org.roca.portfolio.shared.measure.Measures;

/**
 * A selection by country, twice. By where it was held: each activity in one country, or
 * in none that is stated. By whom it benefits: what is for a country alone is its own,
 * what has shares is divided by them, regional work without shares stays whole on a line
 * of its own; countries and rest make the total.
 *
 * @param rows the countries, those with most activities held there first
 * @param heldUnknown activities that state no country where they were held
 * @param regional activities for several countries, not split
 * @param unstated activities that state no country that benefits
 * @param total the whole selection
 */
record Countries(List<Row> rows, Part heldUnknown, Part regional, Part unstated, Part total) {

	/**
	 * Activities and their participants.
	 *
	 * @param activities how many
	 * @param participants the sum of stated totals, not known when none is stated
	 */
	record Part(Figure activities, Figure participants) {

		static Part of(Measures measures, ActivityFilter selection) {
			String href = selection.href(View.ACTIVITIES);
			return new Part(measures.figure("activities", href), measures.figure("participants", href));
		}

	}

	/**
	 * One country.
	 *
	 * @param iso ISO alpha-2
	 * @param held activities held there, and who took part in them
	 * @param alone activities that benefit it alone
	 * @param shared activities that benefit it with a stated share
	 * @param regional activities that benefit it and others, not split
	 * @param benefit what is its own: those alone, and its shares of the others
	 */
	record Row(String iso, Text name, Part held, Figure alone, Figure shared, Figure regional, Part benefit) {

		public boolean isEmpty() {
			return zero(this.held.activities()) && zero(this.alone) && zero(this.shared) && zero(this.regional);
		}

		private static boolean zero(Figure figure) {
			return "0".equals(figure.plain());
		}

	}

	static Countries of(View view, List<Group> held, List<CountryPart> parts, List<Group> splits, Measures whole,
			Vocabulary vocabulary, Set<String> always) {
		ActivityFilter selection = view.selection();
		Map<String, Measures> heldIn = measures(held);
		Map<String, Measures> split = measures(splits);
		Map<String, CountryPart> partOf = parts.stream()
			.collect(Collectors.toMap(CountryPart::country, Function.identity()));
		Set<String> countries = new TreeSet<>(always);
		countries.addAll(heldIn.keySet());
		countries.addAll(partOf.keySet());
		countries.remove(FilterName.UNKNOWN);
		List<Row> rows = new ArrayList<>();
		for (String iso : countries) {
			Vocabulary.Entry entry = Objects.requireNonNull(vocabulary.entry(FilterName.COUNTRY, iso));
			rows.add(row(selection, iso, entry.label(), heldIn.getOrDefault(iso, Measures.NONE),
					partOf.getOrDefault(iso, new CountryPart(iso, BigDecimal.ZERO, null, 0, 0, 0))));
		}
		rows.sort(Comparator.comparing((Row row) -> Objects.requireNonNull(row.held().activities().value()))
			.thenComparing((row) -> Objects.requireNonNull(row.benefit().activities().value()))
			.reversed()
			.thenComparing(Row::iso));
		return new Countries(List.copyOf(rows), part(selection, FilterName.COUNTRY, FilterName.UNKNOWN, heldIn),
				part(selection, FilterName.SPLIT, "regional", split),
				part(selection, FilterName.SPLIT, FilterName.UNKNOWN, split), Part.of(whole, selection));
	}

	private static Row row(ActivityFilter selection, String iso, Text name, Measures held, CountryPart part) {
		ActivityFilter benefits = selection.with(FilterName.BENEFITS, iso);
		String href = benefits.href(View.ACTIVITIES);
		return new Row(iso, name, Part.of(held, selection.with(FilterName.COUNTRY, iso)),
				split(benefits, "alone", part.alone()), split(benefits, "shared", part.shared()),
				split(benefits, "regional", part.regional()),
				new Part(new Figure("activities-by-share", part.activities(), href),
						new Figure("participants-by-share", part.participants(), href)));
	}

	private static Figure split(ActivityFilter benefits, String how, long count) {
		return Figure.of("activities", count, benefits.with(FilterName.SPLIT, how).href(View.ACTIVITIES));
	}

	private static Part part(ActivityFilter selection, FilterName name, String value, Map<String, Measures> by) {
		return Part.of(by.getOrDefault(value, Measures.NONE), selection.with(name, value));
	}

	private static Map<String, Measures> measures(List<Group> groups) {
		return groups.stream().collect(Collectors.toMap(Group::key, Group::measures));
	}

	/** What all countries have of their own, in activities. */
	public BigDecimal ofCountries() {
		return this.rows.stream()
			.map((row) -> Objects.requireNonNull(row.benefit().activities().value()))
			.reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/** The row of a country, empty when the selection has nothing of it. */
	public Optional<Row> country(String iso) {
		return this.rows.stream().filter((row) -> row.iso().equals(iso)).findFirst();
	}

	/** Whether there is anything to show. */
	public boolean isEmpty() {
		return this.rows.stream().allMatch(Row::isEmpty);
	}

}
