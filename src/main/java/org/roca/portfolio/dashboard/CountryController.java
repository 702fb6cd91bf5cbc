package org.roca.portfolio.dashboard;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.Text;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.kept.Kept;
import org.roca.portfolio.shared.web.Canonical;
import org.roca.portfolio.shared.web.NotFoundException;

/**
 * The countries, and the dashboard of each that has a page.
 */
@Kept
@Controller
class CountryController {

	private final AskedReader reader;

	private final Dashboards dashboards;

	private final CountryPages pages;

	private final CountryQueries countries;

	CountryController(AskedReader reader, Dashboards dashboards, CountryPages pages, CountryQueries countries) {
		this.reader = reader;
		this.dashboards = dashboards;
		this.pages = pages;
		this.countries = countries;
	}

	@GetMapping("/countries")
	ModelAndView list(Scope scope, @RequestParam MultiValueMap<String, String> params) {
		Asked asked = this.reader.read(scope, params);
		return new ModelAndView("dashboard/countries").addObject("asked", asked)
			.addObject("countries", this.pages.all(asked))
			.addObject("sites", this.pages.sites(scope));
	}

	@GetMapping("/countries/{code}")
	ModelAndView show(Scope scope, @PathVariable String code, @RequestParam MultiValueMap<String, String> params,
			HttpServletRequest request) {
		String iso = code.toUpperCase(Locale.ROOT);
		Text name = this.countries.name(scope, iso.replace('\0', ' '))
			.orElseThrow(() -> new NotFoundException("country", code));
		if (!iso.equals(code)) {
			return Canonical.redirect("/countries/" + iso, request.getQueryString());
		}
		Asked asked = this.reader.read(scope, params);
		return new ModelAndView("dashboard/country").addObject("asked", asked)
			.addObject("country", this.pages.country(asked, iso, name))
			.addObject("d", this.dashboards.of(asked.about(ActivityFilter.NONE.with(FilterName.COUNTRY, iso)),
					asked.vocabulary()));
	}

}
