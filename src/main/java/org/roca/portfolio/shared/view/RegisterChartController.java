package org.roca.portfolio.shared.view;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.kept.Kept;
import org.roca.portfolio.shared.web.RegisterCall;
import org.roca.portfolio.shared.web.RegisterPage;
import org.roca.portfolio.shared.web.RegisterPages;
import org.roca.portfolio.shared.web.RegisterView;

/** A selection of a register as bars, by what the reader chooses. */
@Kept
@Controller
class RegisterChartController {

	private final RegisterPages pages;

	private final RegisterCharts charts;

	RegisterChartController(RegisterPages pages, RegisterCharts charts) {
		this.pages = pages;
		this.charts = charts;
	}

	@GetMapping({ "/projects/chart", "/agencies/chart", "/sites/chart", "/donors/chart", "/contributions/chart" })
	String chart(Scope scope, @RequestParam MultiValueMap<String, String> params, HttpServletRequest request,
			Model model) {
		RegisterPage<String> page = this.pages.page(RegisterCall.of(scope, request, params));
		model.addAttribute("page", page)
			.addAttribute("offered", RegisterView.charted(page.register()))
			.addAttribute("chart", this.charts.chart(scope, page))
			.addAttribute("own", !scope.isOffice());
		return "shared/view/chart";
	}

}
