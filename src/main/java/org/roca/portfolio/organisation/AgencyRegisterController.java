package org.roca.portfolio.organisation;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.Register;
import org.roca.portfolio.shared.kept.Kept;
import org.roca.portfolio.shared.web.RegisterPages;

/**
 * The register of beneficiary agencies.
 */
@Kept
@Controller
class AgencyRegisterController {

	private final RegisterPages pages;

	private final OrganisationRegisterQueries organisations;

	AgencyRegisterController(RegisterPages pages, OrganisationRegisterQueries organisations) {
		this.pages = pages;
		this.organisations = organisations;
	}

	@GetMapping("/agencies")
	String list(Scope scope, @RequestParam MultiValueMap<String, String> params, Model model) {
		model.addAttribute("page", this.pages.page(scope, Register.AGENCIES, params, this.organisations.rows(scope)));
		return "organisation/agencies";
	}

}
