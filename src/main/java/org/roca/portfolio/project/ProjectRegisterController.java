package org.roca.portfolio.project;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.Register;
import org.roca.portfolio.shared.kept.Kept;
import org.roca.portfolio.shared.web.RegisterPage;
import org.roca.portfolio.shared.web.RegisterPages;

/**
 * The register of projects.
 */
@Kept
@Controller
class ProjectRegisterController {

	private final RegisterPages pages;

	private final ProjectRegisterQueries projects;

	private final ProjectFigures figures;

	ProjectRegisterController(RegisterPages pages, ProjectRegisterQueries projects, ProjectFigures figures) {
		this.pages = pages;
		this.projects = projects;
		this.figures = figures;
	}

	@GetMapping("/projects")
	String list(Scope scope, @RequestParam MultiValueMap<String, String> params, Model model) {
		RegisterPage<ProjectEntry> page = this.pages.page(scope, Register.PROJECTS, params,
				(slice) -> this.projects.page(scope, slice), ProjectEntry::slug);
		List<ProjectLine> lines = this.figures.lines(scope, page.rows());
		model.addAttribute("page", page);
		model.addAttribute("groups", ProjectFigures.byTheme(lines));
		model.addAttribute("sum", ProjectFigures.sum(lines));
		return "project/list";
	}

}
