package org.roca.portfolio.view;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.filter.FilterProblem;
import org.roca.portfolio.shared.filter.FilterReader;
import org.roca.portfolio.shared.filter.FilterReading;
import org.roca.portfolio.shared.filter.Register;
import org.roca.portfolio.shared.filter.RegisterReader;
import org.roca.portfolio.shared.filter.RegisterReading;
import org.roca.portfolio.shared.filter.Vocabulary;
import org.roca.portfolio.shared.export.SelectionWords;
import org.roca.portfolio.shared.web.RegisterCall;

/** Reads what a kept page selects, as the page itself reads its address. */
@Component
class Selections {

	private static final String PERIOD = "period";

	private final SelectionWords words;

	Selections(SelectionWords words) {
		this.words = words;
	}

	/**
	 * The selection of a page.
	 * @param vocabulary the codes in the reader's view
	 */
	Selection of(PageAddress address, Vocabulary vocabulary) {
		Place place = address.place();
		MultiValueMap<String, String> params = address.params();
		Register register = place.register();
		if (register != null) {
			RegisterReading reading = RegisterReader.read(register, params, vocabulary, RegisterCall.ANY);
			return new Selection(place, null, reading.filter(), this.words.of(reading.filter(), vocabulary),
					reading.problems().size());
		}
		FilterReading reading = FilterReader.read(activities(address), vocabulary, Set.of());
		int problems = (int) reading.problems()
			.stream()
			.filter((problem) -> problem.reason() != FilterProblem.Reason.UNKNOWN_NAME)
			.count();
		ActivityFilter filter = reading.filter();
		return new Selection(place, (problems == 0 && place.hasActivities()) ? filter : null, null,
				this.words.of(filter, vocabulary), problems);
	}

	/** The filters of a page, with its subject and its period among them. */
	static MultiValueMap<String, String> activities(PageAddress address) {
		MultiValueMap<String, String> params = new LinkedMultiValueMap<>(address.params());
		FilterName subject = address.place().subject();
		String code = address.place().code(address.path());
		if (subject != null && code != null) {
			params.put(subject.param(), List.of(code));
		}
		List<String> period = params.remove(PERIOD);
		if (period != null
				&& Stream.of(FilterName.FROM, FilterName.TO).noneMatch((edge) -> params.containsKey(edge.param()))) {
			String[] edges = period.get(0).strip().split("\\.\\.", -1);
			edge(params, FilterName.FROM, edges[0]);
			edge(params, FilterName.TO, edges[edges.length - 1]);
		}
		return params;
	}

	private static void edge(MultiValueMap<String, String> params, FilterName name, @Nullable String date) {
		if (date != null && !date.isEmpty()) {
			params.put(name.param(), List.of(date));
		}
	}

}
