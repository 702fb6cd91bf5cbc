package org.roca.portfolio.activity.view;

import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.kept.Kept;

/** A selection in the days of a month or year. */
@Kept
@Controller
class CalendarController {

	private final ViewPages pages;

	private final Calendars calendars;

	CalendarController(ViewPages pages, Calendars calendars) {
		this.pages = pages;
		this.calendars = calendars;
	}

	@GetMapping("/activities/calendar")
	String calendar(Scope scope, Locale locale, @RequestParam MultiValueMap<String, String> params, Model model) {
		ViewPage page = this.pages.read(View.CALENDAR, scope, locale, params, 0, Calendars::understood);
		model.addAttribute("page", page).addAttribute("calendar", this.calendars.calendar(scope, page));
		return "activity/view/calendar";
	}

}
