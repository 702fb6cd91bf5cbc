package org.roca.portfolio.activity.view;

import java.util.Locale;
import java.util.Optional;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.roca.portfolio.shared.measure.DayCountQueries;
import org.roca.portfolio.shared.Figure;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.kept.Kept;
import org.roca.portfolio.shared.web.Timeline;

/** The rows of the list on an axis of time, page by page. */
@Kept
@Controller
class TimelineController {

	/** Rows of one page. */
	static final int ROWS = 25;

	private final ViewPages pages;

	private final RowQueries rows;

	private final DayCountQueries days;

	TimelineController(ViewPages pages, RowQueries rows, DayCountQueries days) {
		this.pages = pages;
		this.rows = rows;
		this.days = days;
	}

	@GetMapping("/activities/timeline")
	String timeline(Scope scope, Locale locale, @RequestParam MultiValueMap<String, String> params, Model model) {
		ViewPage page = this.pages.read(View.TIMELINE, scope, locale, params, ROWS, Optional::of);
		long undated = this.days.undated(scope, page.filter());
		Figure without = (undated > 0) ? page.figure(undated, FilterName.YEAR, FilterName.UNKNOWN) : null;
		model.addAttribute("page", page)
			.addAttribute("undated", without)
			.addAttribute("timeline", Timeline.around(this.rows.rows(scope, page.list().references())));
		return "activity/view/timeline";
	}

}
