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

/** What begins, ends, was opened or agreed in the months of a year. */
@Kept
@Controller
class RegisterCalendarController {

	private final RegisterPages pages;

	private final RegisterCalendars calendars;

	private final NamedCalendars named;

	RegisterCalendarController(RegisterPages pages, RegisterCalendars calendars, NamedCalendars named) {
		this.pages = pages;
		this.calendars = calendars;
		this.named = named;
	}

	@GetMapping({ "/projects/calendar", "/sites/calendar", "/contributions/calendar" })
	String calendar(Scope scope, @RequestParam MultiValueMap<String, String> params, HttpServletRequest request,
			Model model) {
		RegisterPage<String> page = this.pages.page(RegisterCall.of(scope, request, params));
		model.addAttribute("page", page).addAttribute("calendar", this.calendars.calendar(scope, page));
		return "shared/view/calendar";
	}

	/** Agencies and donors by the months of the activities that name them. */
	@GetMapping({ "/agencies/calendar", "/donors/calendar" })
	String months(Scope scope, @RequestParam MultiValueMap<String, String> params, HttpServletRequest request,
			Model model) {
		RegisterPage<NamedRow> page = this.named.page(RegisterCall.of(scope, request, params));
		model.addAttribute("page", page).addAttribute("calendar", this.named.calendar(scope, page));
		return "shared/view/months";
	}

}
