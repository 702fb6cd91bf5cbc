package org.roca.portfolio.activity.edit;

import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.roca.portfolio.shared.Editor;

/**
 * The pillars that a script puts into the form when a project is chosen there. Without it
 * a button of the form asks for the same.
 */
@Controller
class PillarListController {

	private final OfferedQueries offered;

	PillarListController(OfferedQueries offered) {
		this.offered = offered;
	}

	@GetMapping("/activities/new/pillars")
	String options(Editor editor, Locale reader, @RequestParam(defaultValue = "") String project, Model model) {
		model.addAttribute("pillars",
				this.offered.pillars(editor, project).stream().map((pillar) -> Option.of(pillar, reader)).toList());
		return "activity/fields :: pillars";
	}

}
