package org.roca.portfolio.account;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.lens.Lens;
import org.roca.portfolio.shared.web.NotFoundException;
import org.roca.portfolio.shared.web.PageFrame;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the office chooses the donor as whom to look at a page. */
@Controller
class ViewAsController {

	private static final String PAGE = "page";

	private static final List<String> OWN = List.of(PAGE, Lens.VIEW_AS, "lang");

	private final AccountQueries accounts;

	ViewAsController(AccountQueries accounts) {
		this.accounts = accounts;
	}

	@GetMapping("/view-as")
	String choose(Scope scope, @RequestParam MultiValueMap<String, String> params, Model model) {
		if (!scope.isOffice()) {
			throw new NotFoundException("", "view-as");
		}
		model.addAttribute(PAGE, page(params.getFirst(PAGE)));
		model.addAttribute("fields", params.entrySet()
			.stream()
			.filter((each) -> !OWN.contains(each.getKey()))
			.flatMap((each) -> each.getValue().stream().map((value) -> new PageFrame.Field(each.getKey(), value)))
			.toList());
		model.addAttribute("donors", this.accounts.donors());
		return "account/view-as";
	}

	/** A path of this application; anything else leads to the overview. */
	private static String page(@Nullable String asked) {
		return (asked != null && asked.matches("(/[A-Za-z0-9][A-Za-z0-9._-]*)+")) ? asked : "/";
	}

}
