package org.roca.portfolio.activity;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.filter.FilterProblem;
import org.roca.portfolio.shared.filter.FilterReader;
import org.roca.portfolio.shared.filter.FilterReading;
import org.roca.portfolio.shared.filter.Vocabulary;
import org.roca.portfolio.shared.filter.VocabularyQueries;
import org.roca.portfolio.shared.lens.Lens;
import org.roca.portfolio.shared.measure.CountryPart;
import org.roca.portfolio.shared.measure.MeasureQueries;

/**
 * The list of activities, as a page and as comma-separated values of the same rows.
 */
@Controller
class ActivityListController {

	private static final int PAGE = 25;

	private static final Set<String> OTHERS = Set.of("sort", "after", "lang");

	private final VocabularyQueries vocabularies;

	private final MeasureQueries measures;

	private final ActivityListQueries activities;

	private final ActivityCsv csv;

	private final Clock clock;

	ActivityListController(VocabularyQueries vocabularies, MeasureQueries measures, ActivityListQueries activities,
			ActivityCsv csv, Clock clock) {
		this.vocabularies = vocabularies;
		this.measures = measures;
		this.activities = activities;
		this.csv = csv;
		this.clock = clock;
	}

	@GetMapping("/activities")
	String list(Scope scope, Locale locale, @RequestParam MultiValueMap<String, String> params, Model model) {
		Vocabulary vocabulary = this.vocabularies.vocabulary(scope);
		FilterReading reading = FilterReader.read(params, vocabulary, OTHERS);
		List<FilterProblem> problems = new ArrayList<>(reading.problems());
		ActivityFilter filter = reading.filter();
		ActivitySort sort = sort(params, problems);
		String after = params.getFirst("after");
		Long before = (after != null)
				? this.activities.before(scope, filter, sort, locale.getLanguage(), after.replace('\0', ' ')) : null;
		if (after != null && before == null) {
			problems.add(new FilterProblem("after", after, FilterProblem.Reason.NOT_UNDERSTOOD));
		}
		List<ActivityRow> rows = this.activities.page(scope, filter, sort, locale.getLanguage(),
				(before != null) ? after : null, PAGE + 1);
		model.addAttribute("list",
				new ActivityList(filter, problems, sort, this.measures.totals(scope, filter), part(scope, filter),
						rows.subList(0, Math.min(PAGE, rows.size())), (before != null) ? before : 0, rows.size() > PAGE,
						vocabulary));
		return "activity/list";
	}

	@GetMapping("/activities.csv")
	void csv(Scope scope, Locale locale, @RequestParam MultiValueMap<String, String> params, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		FilterReading reading = FilterReader.read(params, this.vocabularies.vocabulary(scope), OTHERS);
		List<FilterProblem> problems = new ArrayList<>(reading.problems());
		ActivitySort sort = sort(params, problems);
		if (!problems.isEmpty()) {
			response.sendRedirect("/activities?" + query(params));
			return;
		}
		response.setContentType("text/csv");
		response.setCharacterEncoding(StandardCharsets.UTF_8.name());
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				"attachment; filename=\"activities-" + LocalDate.now(this.clock) + ".csv\"");
		response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
		Writer out = response.getWriter();
		this.csv.write(scope, reading.filter(), Lens.of(request), sort, locale.getLanguage(), out);
		out.flush();
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

	private static ActivitySort sort(MultiValueMap<String, String> params, List<FilterProblem> problems) {
		String code = params.getFirst("sort");
		if (code == null || code.isEmpty()) {
			return ActivitySort.LATEST;
		}
		Optional<ActivitySort> sort = ActivitySort.of(code);
		if (sort.isEmpty()) {
			problems.add(new FilterProblem("sort", code, FilterProblem.Reason.NOT_UNDERSTOOD));
		}
		return sort.orElse(ActivitySort.LATEST);
	}

	private static String query(MultiValueMap<String, String> params) {
		return UriComponentsBuilder.newInstance().queryParams(params).encode().build().getQuery();
	}

}
