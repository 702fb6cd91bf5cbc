package org.roca.portfolio.shared.view;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.Criterion;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.filter.Register;
import org.roca.portfolio.shared.kept.Kept;
import org.roca.portfolio.shared.web.RegisterCall;
import org.roca.portfolio.shared.web.RegisterPage;

/** A selection of a register on an axis of time, page by page. */
@Kept
@Controller
class RegisterTimelineController {

	/** What says of rows that they have no date of their own. */
	private static final Map<Register, Criterion> DATED = Map.of(Register.PROJECTS, Criterion.DATES,
			Register.CONTRIBUTIONS, Criterion.AGREED);

	private final Timelines timelines;

	RegisterTimelineController(Timelines timelines) {
		this.timelines = timelines;
	}

	@GetMapping({ "/projects/timeline", "/agencies/timeline", "/sites/timeline", "/donors/timeline",
			"/contributions/timeline" })
	String timeline(Scope scope, @RequestParam MultiValueMap<String, String> params, HttpServletRequest request,
			Model model) {
		RegisterPage<Period> page = this.timelines.page(RegisterCall.of(scope, request, params));
		Criterion dated = DATED.get(page.register());
		model.addAttribute("page", page)
			.addAttribute("undated", (dated != null) ? page.figure(dated, FilterName.UNKNOWN) : null)
			.addAttribute("timeline", Timelines.timeline(page));
		return "shared/view/timeline";
	}

}
