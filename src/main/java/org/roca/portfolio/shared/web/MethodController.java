package org.roca.portfolio.shared.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.roca.portfolio.shared.kept.Kept;

/** The page that says how figures are counted. */
@Kept
@Controller
class MethodController {

	private final Formats formats;

	MethodController(Formats formats) {
		this.formats = formats;
	}

	@GetMapping("/method")
	String show(Model model) {
		model.addAttribute("zone", this.formats.zone().getId());
		return "shared/method";
	}

}
