package org.roca.portfolio.shared.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page that says how figures are counted. */
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
