package org.roca.portfolio.activity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.web.SelectionLine;
import org.roca.portfolio.shared.Text;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.filter.Vocabulary;
import org.roca.portfolio.shared.measure.Facets;

/**
 * What the filters of the list offer, each choice with the rows that it would leave. Of a
 * long list those that leave most are offered, those that are chosen, and those that were
 * looked for.
 *
 * @param filter what is chosen
 * @param facets what choices would leave
 * @param vocabulary the names of choices
 * @param looked what was looked for in long lists, by filter
 * @param found the codes that fit it, best first
 */
public record ListChoices(ActivityFilter filter, Facets facets, Vocabulary vocabulary, Map<FilterName, String> looked,
		Map<FilterName, List<String>> found) {

	/** How many choices of a long list are offered. */
	static final int MOST = 15;

	/** The filters whose lists grow with the portfolio. */
	public static final List<FilterName> LONG = List.of(FilterName.PROJECT, FilterName.COUNTRY, FilterName.PILLAR,
			FilterName.BENEFITS, FilterName.AGENCY, FilterName.DONOR, FilterName.SITE, FilterName.PLACE);

	/**
	 * A choice: named by a text of the record, or by the key of a message.
	 *
	 * @param value the code in the address
	 * @param count how many rows it would leave
	 * @param selected whether it alone is chosen
	 */
	public record Option(String value, @Nullable Text label, @Nullable String key, long count, boolean selected) {
	}

	/** The name of a filter in the address. */
	public String param(String name) {
		return FilterName.valueOf(name).param();
	}

	/** What the form offers for a filter. */
	public List<Option> options(String name) {
		FilterName filterName = FilterName.valueOf(name);
		List<Option> options = new ArrayList<>();
		for (String code : codes(filterName)) {
			Vocabulary.Entry entry = this.vocabulary.entry(filterName, code);
			if (entry != null) {
				options.add(option(filterName, code, entry.label(), null));
			}
		}
		filterName.words()
			.forEach((word) -> options.add(option(filterName, word, null, SelectionLine.key(filterName, word))));
		if (filterName.canBeUnknown()) {
			options
				.add(option(filterName, FilterName.UNKNOWN, null, SelectionLine.key(filterName, FilterName.UNKNOWN)));
		}
		return options;
	}

	private Set<String> codes(FilterName name) {
		Map<String, Vocabulary.Entry> known = this.vocabulary.of(name);
		if (!isLong(name.name())) {
			return known.keySet();
		}
		Set<String> codes = new LinkedHashSet<>(this.filter.chosen(name));
		codes.addAll(this.found.getOrDefault(name, List.copyOf(this.facets.of(name).keySet())));
		return codes;
	}

	/** Whether a filter has more choices than it offers at once. */
	public boolean isLong(String name) {
		FilterName filterName = FilterName.valueOf(name);
		return LONG.contains(filterName);
	}

	/** Whether choices of a filter are left out that would leave some rows. */
	public boolean isCut(String name) {
		FilterName filterName = FilterName.valueOf(name);
		return this.found.containsKey(filterName) || this.facets.choices(filterName) > MOST;
	}

	public int most() {
		return MOST;
	}

	/** The values that are chosen. */
	public List<String> chosen(String name) {
		return this.filter.chosen(FilterName.valueOf(name));
	}

	/** How many choices of a filter would leave some rows. */
	public long all(String name) {
		return this.facets.choices(FilterName.valueOf(name));
	}

	/** What was looked for in a filter, or null for nothing. */
	public @Nullable String typed(String name) {
		return this.looked.get(FilterName.valueOf(name));
	}

	/** Whether choices of a filter were looked for, and how many fit. */
	public @Nullable Integer fitting(String name) {
		List<String> fitting = this.found.get(FilterName.valueOf(name));
		return (fitting != null) ? (Integer) fitting.size() : null;
	}

	private Option option(FilterName name, String value, @Nullable Text label, @Nullable String key) {
		return new Option(value, label, key, this.facets.count(name, value),
				this.filter.chosen(name).equals(List.of(value)));
	}

}
