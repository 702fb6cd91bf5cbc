package org.roca.portfolio.dashboard;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import org.roca.portfolio.shared.Scope;

/** Every dashboard as a file, in the period that the address asks for. */
@Controller
class DashboardExportController {

	private final DashboardExports exports;

	private final AreaSubjects areas;

	private final ProjectSubjects projects;

	private final OrganisationSubjects organisations;

	DashboardExportController(DashboardExports exports, AreaSubjects areas, ProjectSubjects projects,
			OrganisationSubjects organisations) {
		this.exports = exports;
		this.areas = areas;
		this.projects = projects;
		this.organisations = organisations;
	}

	@GetMapping({ "/dashboard.{format}", "/dashboard/{chart}.{format}" })
	void portfolio(Scope scope, @RequestParam MultiValueMap<String, String> params, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		this.exports.answer(scope, this.areas.portfolio(), params, request, response);
	}

	@GetMapping({ "/countries/{code}/dashboard.{format}", "/countries/{code}/dashboard/{chart}.{format}" })
	void country(Scope scope, @PathVariable String code, @RequestParam MultiValueMap<String, String> params,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		this.exports.answer(scope, this.areas.country(scope, code), params, request, response);
	}

	@GetMapping({ "/themes/{slug}/dashboard.{format}", "/themes/{slug}/dashboard/{chart}.{format}" })
	void theme(Scope scope, @PathVariable String slug, @RequestParam MultiValueMap<String, String> params,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		this.exports.answer(scope, this.areas.theme(scope, slug), params, request, response);
	}

	@GetMapping({ "/fields/{code}/dashboard.{format}", "/fields/{code}/dashboard/{chart}.{format}" })
	void field(Scope scope, @PathVariable String code, @RequestParam MultiValueMap<String, String> params,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		this.exports.answer(scope, this.areas.field(code), params, request, response);
	}

	@GetMapping({ "/projects/{code}/dashboard.{format}", "/projects/{code}/dashboard/{chart}.{format}" })
	void project(Scope scope, @PathVariable String code, @RequestParam MultiValueMap<String, String> params,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		this.exports.answer(scope, this.projects.project(scope, code), params, request, response);
	}

	@GetMapping({ "/projects/{code}/pillars/{number}/dashboard.{format}",
			"/projects/{code}/pillars/{number}/dashboard/{chart}.{format}" })
	void pillar(Scope scope, @PathVariable String code, @PathVariable String number,
			@RequestParam MultiValueMap<String, String> params, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		this.exports.answer(scope, this.projects.pillar(scope, code, number), params, request, response);
	}

	@GetMapping({ "/agencies/{slug}/dashboard.{format}", "/agencies/{slug}/dashboard/{chart}.{format}" })
	void agency(Scope scope, @PathVariable String slug, @RequestParam MultiValueMap<String, String> params,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		this.exports.answer(scope, this.organisations.agency(scope, slug), params, request, response);
	}

	@GetMapping({ "/donors/{slug}/dashboard.{format}", "/donors/{slug}/dashboard/{chart}.{format}" })
	void donor(Scope scope, @PathVariable String slug, @RequestParam MultiValueMap<String, String> params,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		this.exports.answer(scope, this.organisations.donor(scope, slug), params, request, response);
	}

}
