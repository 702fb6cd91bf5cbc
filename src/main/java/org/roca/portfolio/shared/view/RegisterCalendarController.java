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

	RegisterCalendarController(RegisterPages pages, RegisterCalendars calendars) {
		this.pages = pages;
		this.calendars = calendars;
	}

	@GetMapping({ "/projects/calendar", "/sites/calendar", "/contributions/calendar" })
	String calendar(Scope scope, @RequestParam MultiValueMap<String, String> params, HttpServletRequest request,
			Model model) {
		RegisterPage<String> page = this.pages.page(RegisterCall.of(scope, request, params));
		model.addAttribute("page", page).addAttribute("calendar", this.calendars.calendar(scope, page));
		return "shared/view/calendar";
	}

}
