package org.roca.portfolio.dashboard;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.kept.Kept;
import org.roca.portfolio.shared.measure.Dimension;
import org.roca.portfolio.shared.measure.MeasureQueries;
import org.roca.portfolio.shared.web.Canonical;
import org.roca.portfolio.shared.web.NotFoundException;

/**
 * The page of one pillar of a project.
 */
@Kept
@Controller
class PillarController {

	private final ProjectRecordQueries projects;

	private final ProjectDetailQueries details;

	private final MeasureQueries measures;

	private final AskedReader reader;

	private final Dashboards dashboards;

	PillarController(ProjectRecordQueries projects, ProjectDetailQueries details, MeasureQueries measures,
			AskedReader reader, Dashboards dashboards) {
		this.projects = projects;
		this.details = details;
		this.measures = measures;
		this.reader = reader;
		this.dashboards = dashboards;
	}

	@GetMapping("/projects/{code}/pillars/{number}")
	ModelAndView show(Scope scope, @PathVariable String code, @PathVariable String number,
			@RequestParam MultiValueMap<String, String> params, HttpServletRequest request) {
		ProjectRecord project = this.projects.find(scope, code)
			.orElseThrow(() -> new NotFoundException("project", code));
		List<Pillar> pillars = this.details.pillars(scope, project.id());
		Pillar pillar = pillars.stream()
			.filter((each) -> Integer.toString(each.number()).equals(number))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("pillar", project.slug() + "-P" + number));
		return project.slug().equals(code) ? page(scope, project, pillars, pillar, params)
				: Canonical.redirect(pillar.href(project.slug()), request.getQueryString());
	}

	private ModelAndView page(Scope scope, ProjectRecord project, List<Pillar> pillars, Pillar pillar,
			MultiValueMap<String, String> params) {
		Asked asked = this.reader.read(scope, params);
		View whole = asked.about(ActivityFilter.NONE.with(FilterName.PROJECT, project.slug()));
		return new ModelAndView("dashboard/pillar").addObject("asked", asked)
			.addObject("d",
					this.dashboards.of(asked.about(ActivityFilter.NONE.with(FilterName.PILLAR, pillar.code())),
							asked.vocabulary()))
			.addObject("project", project)
			.addObject("pillars", pillars)
			.addObject("pillar", pillar)
			.addObject("split", PillarSplit.of(pillars, this.measures.by(scope, whole.selection(), Dimension.PILLAR),
					whole.selection()));
	}

}
