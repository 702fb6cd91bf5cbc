package org.roca.portfolio.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

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

/**
 * Reads from an address which activities to list, in which order and from where on. Every
 * page that shows the rows of the list reads them here, so that all show the same.
 */
@Component
public class ActivityListing {

	static final Set<String> OTHERS = Set.of("sort", "after", "lang");

	private final VocabularyQueries vocabularies;

	private final MeasureQueries measures;

	private final ActivityListQueries activities;

	ActivityListing(VocabularyQueries vocabularies, MeasureQueries measures, ActivityListQueries activities) {
		this.vocabularies = vocabularies;
		this.measures = measures;
		this.activities = activities;
	}

	/**
	 * One page of the list, in a fixed number of queries.
	 * @param locale the reader's language, for orders by name
	 * @param asked the query of the address: filters, {@code sort}, {@code after}
	 * @param size how many rows a page has
	 */
	public ActivityList list(Scope scope, Locale locale, MultiValueMap<String, String> asked, int size) {
		Vocabulary vocabulary = this.vocabularies.vocabulary(scope);
		FilterReading reading = FilterReader.read(asked, vocabulary, OTHERS);
		List<FilterProblem> problems = new ArrayList<>(reading.problems());
		ActivityFilter filter = reading.filter();
		ActivitySort sort = sort(asked, problems);
		String after = asked.getFirst("after");
		Long before = (after != null)
				? this.activities.before(scope, filter, sort, locale.getLanguage(), after.replace('\0', ' ')) : null;
		if (after != null && before == null) {
			problems.add(new FilterProblem("after", after, FilterProblem.Reason.NOT_UNDERSTOOD));
			after = null;
		}
		List<ActivityRow> rows = this.activities.page(scope, filter, sort, locale.getLanguage(), after, size + 1);
		return new ActivityList(filter, problems, sort, this.measures.totals(scope, filter), part(scope, filter),
				rows.subList(0, Math.min(size, rows.size())), after, (before != null) ? before : 0, rows.size() > size,
				vocabulary);
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

	static ActivitySort sort(MultiValueMap<String, String> asked, List<FilterProblem> problems) {
		String code = asked.getFirst("sort");
		if (code == null || code.isEmpty()) {
			return ActivitySort.LATEST;
		}
		Optional<ActivitySort> sort = ActivitySort.of(code);
		if (sort.isEmpty()) {
			problems.add(new FilterProblem("sort", code, FilterProblem.Reason.NOT_UNDERSTOOD));
		}
		return sort.orElse(ActivitySort.LATEST);
	}

}
