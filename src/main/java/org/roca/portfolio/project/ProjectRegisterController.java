package org.roca.portfolio.project;

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

	ProjectRegisterController(RegisterPages pages, ProjectRegisterQueries projects) {
		this.pages = pages;
		this.projects = projects;
	}

	@GetMapping("/projects")
	String list(Scope scope, @RequestParam MultiValueMap<String, String> params, Model model) {
		RegisterPage<ProjectEntry> page = this.pages.page(scope, Register.PROJECTS, params, this.projects.rows(scope));
		model.addAttribute("page", page);
		model.addAttribute("areas", ProjectArea.byTheme(page));
		model.addAttribute("all", ProjectArea.all(page));
		return "project/list";
	}

}
