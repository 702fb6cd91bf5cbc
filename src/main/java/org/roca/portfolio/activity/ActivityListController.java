package org.roca.portfolio.activity;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.FilterProblem;
import org.roca.portfolio.shared.filter.FilterReader;
import org.roca.portfolio.shared.filter.FilterReading;
import org.roca.portfolio.shared.filter.VocabularyQueries;
import org.roca.portfolio.shared.lens.Lens;

/**
 * The list of activities, as a page and as comma-separated values of the same rows.
 */
@Controller
class ActivityListController {

	private static final int PAGE = 25;

	private final ActivityListing listing;

	private final VocabularyQueries vocabularies;

	private final ActivityCsv csv;

	private final Clock clock;

	ActivityListController(ActivityListing listing, VocabularyQueries vocabularies, ActivityCsv csv, Clock clock) {
		this.listing = listing;
		this.vocabularies = vocabularies;
		this.csv = csv;
		this.clock = clock;
	}

	@GetMapping("/activities")
	String list(Scope scope, Locale locale, @RequestParam MultiValueMap<String, String> params, Model model) {
		model.addAttribute("list", this.listing.list(scope, locale, params, PAGE));
		return "activity/list";
	}

	@GetMapping("/activities.csv")
	void csv(Scope scope, Locale locale, @RequestParam MultiValueMap<String, String> params, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		FilterReading reading = FilterReader.read(params, this.vocabularies.vocabulary(scope), ActivityListing.OTHERS);
		List<FilterProblem> problems = new ArrayList<>(reading.problems());
		ActivitySort sort = ActivityListing.sort(params, problems);
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

	private static String query(MultiValueMap<String, String> params) {
		return UriComponentsBuilder.newInstance().queryParams(params).encode().build().getQuery();
	}

}
