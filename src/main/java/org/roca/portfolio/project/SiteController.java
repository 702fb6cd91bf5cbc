package org.roca.portfolio.project;

import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import org.roca.portfolio.shared.Figure;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.filter.Register;
import org.roca.portfolio.shared.kept.Kept;
import org.roca.portfolio.shared.measure.Dimension;
import org.roca.portfolio.shared.measure.Group;
import org.roca.portfolio.shared.measure.MeasureQueries;
import org.roca.portfolio.shared.measure.Measures;
import org.roca.portfolio.shared.measure.RegisterQueries;
import org.roca.portfolio.shared.web.NotFoundException;
import org.roca.portfolio.shared.web.RegisterPage;
import org.roca.portfolio.shared.web.RegisterPages;

/**
 * The register of sites, and the page of one.
 */
@Kept
@Controller
class SiteController {

	private final RegisterPages pages;

	private final SiteRegisterQueries register;

	private final SiteQueries sites;

	private final RegisterQueries totals;

	private final MeasureQueries measures;

	SiteController(RegisterPages pages, SiteRegisterQueries register, SiteQueries sites, RegisterQueries totals,
			MeasureQueries measures) {
		this.pages = pages;
		this.register = register;
		this.sites = sites;
		this.totals = totals;
		this.measures = measures;
	}

	@GetMapping("/sites")
	String list(Scope scope, @RequestParam MultiValueMap<String, String> params, Model model) {
		RegisterPage<SiteEntry> page = this.pages.page(scope, Register.SITES, params, this.register.rows(scope));
		model.addAttribute("page", page);
		model.addAttribute("opened",
				Figure.of("sites-opened", this.totals.sites(scope, page.filter()).opened(), page.filter().href()));
		return "project/sites";
	}

	@GetMapping("/sites/{slug}")
	String show(Scope scope, @PathVariable String slug, Model model) {
		SitePage site = this.sites.site(scope, slug).orElseThrow(() -> new NotFoundException("site", slug));
		Measures measures = this.measures.totals(scope, ActivityFilter.NONE.with(FilterName.SITE, slug)).measures();
		model.addAttribute("site", site);
		model.addAttribute("activities",
				measures.figure("activities", ActivityFilter.NONE.with(FilterName.SITE, slug).href("/activities")));
		model.addAttribute("latest", this.sites.latest(scope, slug));
		model.addAttribute("border", this.sites.sameBorder(scope, slug));
		return "project/site";
	}

}
