package org.roca.portfolio.activity.view;

import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.document.chart.ChartSvg;
import org.roca.portfolio.shared.kept.Kept;

/** A selection counted by year and by one thing more. */
@Kept
@Controller
class ChartController {

	private final ViewPages pages;

	private final YearCharts charts;

	private final YearDrawings drawings;

	private final ChartSvg svg;

	ChartController(ViewPages pages, YearCharts charts, YearDrawings drawings, ChartSvg svg) {
		this.pages = pages;
		this.charts = charts;
		this.drawings = drawings;
		this.svg = svg;
	}

	@GetMapping("/activities/chart")
	String chart(Scope scope, Locale locale, @RequestParam MultiValueMap<String, String> params, Model model) {
		ViewPage page = this.pages.read(View.CHART, scope, locale, params, 0, YearCharts::understood);
		YearChart chart = this.charts.chart(scope, page);
		model.addAttribute("page", page)
			.addAttribute("chart", chart)
			.addAttribute("names", chart.groups().stream().map((group) -> this.drawings.name(chart, group)).toList())
			.addAttribute("drawing", this.svg.inPage(this.drawings.chart(chart)));
		return "activity/view/chart";
	}

}
