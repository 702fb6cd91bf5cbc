package org.roca.portfolio.shared.view;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.Criterion;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.kept.Kept;
import org.roca.portfolio.shared.web.RegisterCall;
import org.roca.portfolio.shared.web.RegisterPage;
import org.roca.portfolio.shared.web.RegisterPages;
import org.roca.portfolio.shared.web.RegisterRows;
import org.roca.portfolio.shared.web.Timeline;

/** The projects of a selection on an axis of time, page by page. */
@Kept
@Controller
class RegisterTimelineController {

	/** Rows of one page. */
	static final int ROWS = 25;

	private final RegisterPages pages;

	private final PeriodQueries periods;

	RegisterTimelineController(RegisterPages pages, PeriodQueries periods) {
		this.pages = pages;
		this.periods = periods;
	}

	@GetMapping("/projects/timeline")
	String timeline(Scope scope, @RequestParam MultiValueMap<String, String> params, HttpServletRequest request,
			Model model) {
		RegisterPage<Period> page = this.pages.page(RegisterCall.of(scope, request, params), ROWS,
				new RegisterRows<>((slice) -> this.periods.page(scope, slice), Period::slug));
		model.addAttribute("page", page)
			.addAttribute("undated", page.figure(Criterion.DATES, FilterName.UNKNOWN))
			.addAttribute("timeline", Timeline.ofPeriods(page.rows().stream().map(Period::row).toList()));
		return "shared/view/timeline";
	}

}
