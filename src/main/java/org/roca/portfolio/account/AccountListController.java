package org.roca.portfolio.account;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Who may sign in. */
@Controller
class AccountListController {

	private final AccountQueries queries;

	AccountListController(AccountQueries queries) {
		this.queries = queries;
	}

	@GetMapping("/accounts")
	String list(Model model) {
		model.addAttribute("accounts", this.queries.all());
		return "account/list";
	}

}
