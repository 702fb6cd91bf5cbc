package org.roca.portfolio.shared.filter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

import org.springframework.web.util.UriUtils;

import org.roca.portfolio.shared.PartialDate;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A selection of activities: for each filter the values of which any may hold; all
 * filters must hold. Two filters with the same values are the same selection, whatever
 * order their address had.
 *
 * @param values the chosen values by filter; a filter without values is not there
 */
public record ActivityFilter(Map<FilterName, List<String>> values) {

	/** Every activity. */
	public static final ActivityFilter NONE = new ActivityFilter(Map.of());

	public ActivityFilter {
		Map<FilterName, List<String>> sorted = new EnumMap<>(FilterName.class);
		values.forEach((name, chosen) -> {
			if (!chosen.isEmpty()) {
				sorted.put(name, List.copyOf(chosen));
			}
		});
		values = Collections.unmodifiableMap(sorted);
	}

	/**
	 * The selection with this filter set to one value, in place of what it had.
	 */
	public ActivityFilter with(FilterName name, String value) {
		return with(name, List.of(value));
	}

	/**
	 * The selection with this filter set to any of these values, in place of what it had.
	 */
	public ActivityFilter with(FilterName name, List<String> chosen) {
		Map<FilterName, List<String>> changed = new EnumMap<>(FilterName.class);
		changed.putAll(this.values);
		changed.put(name, chosen);
		return new ActivityFilter(changed);
	}

	/**
	 * The selection without one value of this filter.
	 */
	public ActivityFilter without(FilterName name, String value) {
		List<String> rest = new ArrayList<>(chosen(name));
		rest.remove(value);
		return with(name, rest);
	}

	/**
	 * The selection with every filter of another set in place of its own.
	 */
	public ActivityFilter with(ActivityFilter other) {
		Map<FilterName, List<String>> changed = new EnumMap<>(FilterName.class);
		changed.putAll(this.values);
		changed.putAll(other.values);
		return new ActivityFilter(changed);
	}

	/**
	 * The values chosen for this filter, empty when it is not used.
	 */
	public List<String> chosen(FilterName name) {
		return this.values.getOrDefault(name, List.of());
	}

	public boolean isEmpty() {
		return this.values.isEmpty();
	}

	/**
	 * The address of a page with this selection.
	 * @param path the page, such as {@code /activities}
	 */
	public String href(String path) {
		String query = query();
		return query.isEmpty() ? path : path + "?" + query;
	}

	/**
	 * The selection as the query of an address, without question mark; empty for every
	 * activity.
	 */
	public String query() {
		StringJoiner query = new StringJoiner("&");
		this.values.forEach((name, chosen) -> chosen.forEach((value) -> query
			.add(name.param() + "=" + UriUtils.encodeQueryParam(value, UTF_8).replace("+", "%2B"))));
		return query.toString();
	}

	/**
	 * The condition that the activities {@code a} of this selection meet.
	 * @param today today in the office's zone, for what is coming or overdue
	 */
	public Condition condition(LocalDate today) {
		return Condition.all(this.values.entrySet()
			.stream()
			.map((entry) -> condition(entry.getKey(), entry.getValue(), today))
			.toList());
	}

	private static Condition condition(FilterName name, List<String> chosen, LocalDate today) {
		String bound = "f_" + name.param().replace('-', '_');
		return switch (name.kind()) {
			case CODE, WORD, REFERENCE -> coded(name, bound, chosen);
			case YEAR -> coded(name, bound, chosen.stream().map((value) -> number(value)).toList());
			case DATE -> Condition.of(name.sql().replace(":f", ":" + bound), bound, edge(name, chosen.get(0)));
			case DATED -> Condition.any(chosen.stream()
				.map((value) -> Dated.parse(value).condition(bound + chosen.indexOf(value)))
				.toList());
			case TEXT ->
				new Condition(name.sql().replace(":f", ":" + bound), ActivityWords.params(bound, chosen.get(0)));
			case FACT -> Condition.any(chosen.stream().map((value) -> fact(name, value)).toList());
			case WHEN -> Condition.any(chosen.stream().map((value) -> When.of(value).condition(today)).toList());
		};
	}

	private static Condition coded(FilterName name, String bound, List<?> chosen) {
		List<Condition> any = new ArrayList<>();
		List<?> known = chosen.stream().filter((value) -> !FilterName.UNKNOWN.equals(value)).toList();
		if (!known.isEmpty()) {
			any.add(Condition.of(name.sql().replace(":f", ":" + bound), bound, known));
		}
		if (known.size() < chosen.size()) {
			any.add(Condition.of(name.unknownSql()));
		}
		return Condition.any(any);
	}

	private static Object number(String value) {
		return FilterName.UNKNOWN.equals(value) ? value : Integer.valueOf(value);
	}

	private static LocalDate edge(FilterName name, String value) {
		PartialDate date = PartialDate.parse(value);
		return (name == FilterName.TO) ? date.last() : date.first();
	}

	private static Condition fact(FilterName name, String value) {
		String sql = Fact.of(value).orElseThrow().sql();
		return Condition.of((name == FilterName.KNOWN) ? sql : "not coalesce(" + sql + ", false)");
	}

}
