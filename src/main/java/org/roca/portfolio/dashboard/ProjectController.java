package org.roca.portfolio.dashboard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import org.roca.portfolio.shared.Foremost;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.Criterion;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.filter.Register;
import org.roca.portfolio.shared.filter.RegisterFilter;
import org.roca.portfolio.shared.kept.Kept;
import org.roca.portfolio.shared.measure.Dimension;
import org.roca.portfolio.shared.measure.MeasureQueries;
import org.roca.portfolio.shared.web.Canonical;
import org.roca.portfolio.shared.web.NotFoundException;

/**
 * The page of one project: what is known of it, and what its activities add up to.
 */
@Kept
@Controller
class ProjectController {

	/** So many contributions, and sites, are listed on the page; files have all. */
	private static final int LINES = 60;

	/** Shown on every project's page, known or not. */
	private static final List<String> ROLES = List.of("executing", "implementing", "beneficiary", "partner", "donor");

	private static final List<String> KINDS = List.of("aim", "beneficiary", "support", "threat", "place", "ambiguity");

	private final ProjectRecordQueries projects;

	private final ProjectDetailQueries details;

	private final RoleQueries roles;

	private final ContributionRowQueries contributions;

	private final SiteRowQueries sites;

	private final MeasureQueries measures;

	private final AskedReader reader;

	private final Dashboards dashboards;

	ProjectController(ProjectRecordQueries projects, ProjectDetailQueries details, RoleQueries roles,
			ContributionRowQueries contributions, SiteRowQueries sites, MeasureQueries measures, AskedReader reader,
			Dashboards dashboards) {
		this.projects = projects;
		this.details = details;
		this.roles = roles;
		this.contributions = contributions;
		this.sites = sites;
		this.measures = measures;
		this.reader = reader;
		this.dashboards = dashboards;
	}

	@GetMapping("/projects/{code}")
	ModelAndView show(Scope scope, @PathVariable String code, @RequestParam MultiValueMap<String, String> params,
			HttpServletRequest request) {
		ProjectRecord project = find(scope, code);
		return project.slug().equals(code) ? page(scope, project, params)
				: Canonical.redirect("/projects/" + project.slug(), request.getQueryString());
	}

	/** A code written with slashes, as documents do: XAC/K22. */
	@GetMapping("/projects/{*code}")
	ModelAndView slashed(Scope scope, @PathVariable String code, HttpServletRequest request) {
		return Canonical.redirect("/projects/" + find(scope, code.substring(1)).slug(), request.getQueryString());
	}

	private ProjectRecord find(Scope scope, String code) {
		return this.projects.find(scope, code).orElseThrow(() -> new NotFoundException("project", code));
	}

	private ModelAndView page(Scope scope, ProjectRecord project, MultiValueMap<String, String> params) {
		long id = project.id();
		List<Pillar> pillars = this.details.pillars(scope, id);
		Asked asked = this.reader.read(scope, params);
		View view = asked.about(ActivityFilter.NONE.with(FilterName.PROJECT, project.slug()));
		Dashboard dashboard = this.dashboards.of(view, asked.vocabulary(), Dimension.LEAD);
		return new ModelAndView("dashboard/project").addObject("asked", asked)
			.addObject("d", dashboard)
			.addObject("led", led(dashboard, project))
			.addObject("project", project)
			.addObject("facts", new KeyFacts(this.details.facts(scope, id)))
			.addObject("statements", by(KINDS, this.details.statements(scope, id), Statement::kind))
			.addObject("coverage", this.details.coverage(scope, id))
			.addObject("fields", this.details.fields(scope, id))
			.addObject("pillars", pillars)
			.addObject("split",
					PillarSplit.of(pillars, this.measures.by(scope, view.selection(), Dimension.PILLAR),
							view.selection()))
			.addObject("roles", by(ROLES, this.roles.ofProject(scope, id), ProjectRole::role))
			.addObject("contributions",
					Foremost.first(this.contributions.rows(scope, of(Register.CONTRIBUTIONS, project)), LINES))
			.addObject("siteRows", Foremost.first(this.sites.rows(scope, of(Register.SITES, project)), LINES))
			.addObject("ownOnly", !scope.isOffice());
	}

	private static long led(Dashboard dashboard, ProjectRecord project) {
		return dashboard.by("LEAD")
			.rows()
			.stream()
			.filter((row) -> row.key().equals(project.slug()))
			.mapToLong(Breakdown.Row::activities)
			.sum();
	}

	private static RegisterFilter of(Register register, ProjectRecord project) {
		return RegisterFilter.of(register).with(Criterion.PROJECT, project.slug());
	}

	private static <T> Map<String, List<T>> by(List<String> keys, List<T> all, Function<T, String> key) {
		Map<String, List<T>> groups = new LinkedHashMap<>();
		keys.forEach((each) -> groups.put(each, all.stream().filter((one) -> key.apply(one).equals(each)).toList()));
		return groups;
	}

}
