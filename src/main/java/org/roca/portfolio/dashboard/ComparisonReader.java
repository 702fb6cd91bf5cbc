package org.roca.portfolio.dashboard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.filter.FilterProblem;
import org.roca.portfolio.shared.filter.FilterReader;
import org.roca.portfolio.shared.filter.FilterReading;
import org.roca.portfolio.shared.filter.Vocabulary;
import org.roca.portfolio.shared.web.Words;

/**
 * Reads what the address of a comparison asks for: {@code by}, {@code left} and
 * {@code right}, a period, and filters that hold on both sides.
 */
@Component
class ComparisonReader {

	private static final List<String> OWN = List.of("by", "left", "right", "period", "lang", "page");

	private static final int LONGEST = 40;

	private final AskedReader asked;

	private final Words words;

	private final Periods periods;

	ComparisonReader(AskedReader asked, Words words, Periods periods) {
		this.asked = asked;
		this.words = words;
		this.periods = periods;
	}

	Comparing read(Scope scope, MultiValueMap<String, String> params) {
		ComparedBy by = ComparedBy.of(first(params, "by")).orElse(ComparedBy.COUNTRY);
		Asked time = this.asked.read(scope, edges(params));
		Vocabulary vocabulary = time.vocabulary();
		FilterReading reading = FilterReader.read(params, vocabulary, Set.copyOf(OWN));
		List<FilterProblem> problems = new ArrayList<>(reading.problems());
		problems.addAll(time.problems());
		Map<FilterName, List<String>> values = new HashMap<>(reading.filter().values());
		values.keySet().removeAll(List.of(FilterName.FROM, FilterName.TO));
		if (by.filter() != null) {
			values.remove(by.filter());
		}
		ActivityFilter common = new ActivityFilter(values);
		Period period = (by == ComparedBy.PERIOD) ? Period.ALL : time.period();
		View base = new View(scope, common, period);
		return new Comparing(by, side(by, base, vocabulary, "left", params, problems),
				side(by, base, vocabulary, "right", params, problems), common, period, vocabulary, problems);
	}

	private static MultiValueMap<String, String> edges(MultiValueMap<String, String> params) {
		MultiValueMap<String, String> edges = new LinkedMultiValueMap<>();
		for (String name : List.of("period", "from", "to")) {
			List<String> values = params.get(name);
			if (values != null) {
				edges.put(name, values);
			}
		}
		return edges;
	}

	private @Nullable Side side(ComparedBy by, View base, Vocabulary vocabulary, String name,
			MultiValueMap<String, String> params, List<FilterProblem> problems) {
		String typed = first(params, name);
		if (typed.isEmpty()) {
			return null;
		}
		Optional<Side> side = (by.filter() == null) ? period(base, typed)
				: subject(by.filter(), base, vocabulary, typed);
		if (side.isEmpty()) {
			problems.add(new FilterProblem(name, (typed.length() > LONGEST) ? typed.substring(0, LONGEST) + "…" : typed,
					FilterProblem.Reason.NOT_UNDERSTOOD));
		}
		return side.orElse(null);
	}

	private Optional<Side> period(View base, String typed) {
		return Period.parse(typed)
			.filter((period) -> !period.isAll())
			.map((period) -> new Side(period.code(), this.periods.said(period),
					new View(base.scope(), base.subject(), period), null));
	}

	private Optional<Side> subject(FilterName filter, View base, Vocabulary vocabulary, String typed) {
		MultiValueMap<String, String> one = new LinkedMultiValueMap<>();
		one.add(filter.param(), typed);
		return FilterReader.read(one, vocabulary, Set.of())
			.filter()
			.chosen(filter)
			.stream()
			.findFirst()
			.map((code) -> side(filter, base, vocabulary, code));
	}

	private Side side(FilterName filter, View base, Vocabulary vocabulary, String code) {
		Vocabulary.Entry entry = vocabulary.entry(filter, code);
		boolean named = entry != null;
		String page = (filter == FilterName.PROJECT) ? "/projects/" : "/countries/";
		return new Side(code, named ? this.words.of(entry.label()) : this.words.say("shared.notKnown"),
				base.with(filter, code), named ? page + code : null);
	}

	private static String first(MultiValueMap<String, String> params, String name) {
		String value = params.getFirst(name);
		return (value != null) ? value.strip().replace('\0', ' ') : "";
	}

}
