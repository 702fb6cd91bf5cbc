package org.roca.portfolio.organisation;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.Register;
import org.roca.portfolio.shared.kept.Kept;
import org.roca.portfolio.shared.measure.Dimension;
import org.roca.portfolio.shared.web.RegisterPage;
import org.roca.portfolio.shared.web.RegisterPages;

/**
 * The register of beneficiary agencies.
 */
@Kept
@Controller
class AgencyRegisterController {

	private final RegisterPages pages;

	private final OrganisationRegisterQueries organisations;

	private final NamedFigures named;

	AgencyRegisterController(RegisterPages pages, OrganisationRegisterQueries organisations, NamedFigures named) {
		this.pages = pages;
		this.organisations = organisations;
		this.named = named;
	}

	@GetMapping("/agencies")
	String list(Scope scope, @RequestParam MultiValueMap<String, String> params, Model model) {
		RegisterPage<OrganisationEntry> page = this.pages.page(scope, Register.AGENCIES, params,
				(slice) -> this.organisations.page(scope, slice), OrganisationEntry::slug);
		model.addAttribute("page", page);
		model.addAttribute("activities", this.named.activities(scope, page.rows(), Dimension.AGENCY));
		return "organisation/agencies";
	}

}
