package org.roca.portfolio.organisation;

import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.roca.portfolio.shared.Figure;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.Register;
import org.roca.portfolio.shared.kept.Kept;
import org.roca.portfolio.shared.measure.RegisterQueries;
import org.roca.portfolio.shared.web.RegisterPages;

/**
 * The register of donors.
 */
@Kept
@Controller
class DonorRegisterController {

	private final RegisterPages pages;

	private final OrganisationRegisterQueries organisations;

	DonorRegisterController(RegisterPages pages, OrganisationRegisterQueries organisations) {
		this.pages = pages;
		this.organisations = organisations;
	}

	@GetMapping("/donors")
	String list(Scope scope, @RequestParam MultiValueMap<String, String> params, Model model) {
		model.addAttribute("page", this.pages.page(scope, Register.DONORS, params, this.organisations.rows(scope)));
		return "organisation/donors";
	}

}
