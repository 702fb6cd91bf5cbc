package org.roca.portfolio.finance;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.roca.portfolio.shared.Figure;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.Register;
import org.roca.portfolio.shared.filter.RegisterFilter;
import org.roca.portfolio.shared.kept.Kept;
import org.roca.portfolio.shared.measure.ContributionTotals;
import org.roca.portfolio.shared.measure.CurrencySum;
import org.roca.portfolio.shared.measure.RegisterQueries;
import org.roca.portfolio.shared.web.RegisterPage;
import org.roca.portfolio.shared.web.RegisterPages;

/**
 * The register of contributions, with a sum for each agreed currency.
 */
@Kept
@Controller
class ContributionRegisterController {

	private final RegisterPages pages;

	private final ContributionRegisterQueries contributions;

	private final RegisterQueries registers;

	ContributionRegisterController(RegisterPages pages, ContributionRegisterQueries contributions,
			RegisterQueries registers) {
		this.pages = pages;
		this.contributions = contributions;
		this.registers = registers;
	}

	@GetMapping("/contributions")
	String list(Scope scope, @RequestParam MultiValueMap<String, String> params, Model model) {
		RegisterPage<ContributionRow> page = this.pages.page(scope, Register.CONTRIBUTIONS, params,
				this.contributions.rows(scope));
		RegisterFilter filter = page.filter();
		ContributionTotals totals = this.registers.contributions(scope, filter);
		model.addAttribute("page", page);
		model.addAttribute("totals", totals);
		model.addAttribute("usd", new Figure("contributions-usd", totals.usd(), filter.href()));
		model.addAttribute("agreed",
				totals.agreed()
					.stream()
					.map((CurrencySum sum) -> new AgreedSum(sum, new Figure(sum.figure(), sum.amount(), filter.href())))
					.toList());
		return "finance/contributions";
	}

	/**
	 * A sum in one currency, and how the page states it.
	 *
	 * @param sum the sum
	 * @param figure as a figure
	 */
	record AgreedSum(CurrencySum sum, Figure figure) {
	}

}
