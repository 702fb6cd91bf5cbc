package org.roca.portfolio.report.list;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

import org.roca.portfolio.report.access.LogReaders;
import org.roca.portfolio.report.edition.Edition;
import org.roca.portfolio.report.edition.EditionQueries;
import org.roca.portfolio.report.list.ReportListQueries.Choice;
import org.roca.portfolio.shared.Scope;

/**
 * The list of reports. The office sees every report and how far it is; a donor sees the
 * editions that were issued for it.
 */
@Controller
class ReportListController {

	private static final int ROWS = 50;

	private final ReportListQueries reports;

	private final EditionQueries editions;

	ReportListController(ReportListQueries reports, EditionQueries editions) {
		this.reports = reports;
		this.editions = editions;
	}

	@GetMapping("/reports")
	String list(Scope scope, HttpServletRequest request, @RequestParam MultiValueMap<String, String> params,
			Model model) {
		List<Choice> donors = this.reports.donors(scope, ReportFilter.given(params, "donor"));
		List<Choice> projects = this.reports.projects(scope, ReportFilter.given(params, "project"));
		ReportFilter filter = ReportFilter.read(params, codes(donors), codes(projects));
		model.addAttribute("filter", filter)
			.addAttribute("states", ReportFilter.STATES)
			.addAttribute("donors", donors)
			.addAttribute("projects", projects)
			.addAttribute("logReader", LogReaders.may(scope, request));
		Long last = scope.isOffice() ? office(scope, filter, model) : donor(scope, filter, model);
		model.addAttribute("next", (last != null) ? page(filter, last) : null)
			.addAttribute("first", (filter.after() != null) ? page(filter, null) : null);
		return "report/list";
	}

	/** The number of the last report of the page, if more follow. */
	private @Nullable Long office(Scope scope, ReportFilter filter, Model model) {
		List<ReportRow> rows = this.reports.rows(scope, filter, ROWS + 1);
		model.addAttribute("rows", shown(rows)).addAttribute("count", this.reports.count(scope, filter));
		return (rows.size() > ROWS) ? rows.get(ROWS - 1).id() : null;
	}

	private @Nullable Long donor(Scope scope, ReportFilter filter, Model model) {
		List<Edition> rows = this.editions.newest(scope, filter.after(), ROWS + 1);
		model.addAttribute("editions", shown(rows));
		return (rows.size() > ROWS) ? rows.get(ROWS - 1).id() : null;
	}

	private static <T> List<T> shown(List<T> rows) {
		return rows.subList(0, Math.min(ROWS, rows.size()));
	}

	private static Set<String> codes(List<Choice> choices) {
		return choices.stream().map(Choice::code).collect(Collectors.toSet());
	}

	private static String page(ReportFilter filter, @Nullable Long after) {
		UriComponentsBuilder page = UriComponentsBuilder.fromPath("/reports");
		page.queryParamIfPresent("state", Optional.ofNullable(filter.state()));
		page.queryParamIfPresent("donor", Optional.ofNullable(filter.donor()));
		page.queryParamIfPresent("project", Optional.ofNullable(filter.project()));
		page.queryParamIfPresent("after", Optional.ofNullable(after));
		return page.encode().toUriString();
	}

}
