package org.roca.portfolio.account;

import java.util.List;
import java.util.Objects;

import org.roca.portfolio.account.AccountQueries.Choice;
import org.roca.portfolio.account.AccountQueries.Stored;
import org.roca.portfolio.shared.web.NotFoundException;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The administrator's pages about one account. */
@Controller
class AccountController {

	private static final String PAGE = "account/edit";

	private final AccountQueries queries;

	private final AccountChanges changes;

	AccountController(AccountQueries queries, AccountChanges changes) {
		this.queries = queries;
		this.changes = changes;
	}

	@ModelAttribute("donors")
	List<Choice> donors() {
		return this.queries.donors();
	}

	@ModelAttribute("projects")
	List<Choice> projects() {
		return this.queries.projects();
	}

	@ModelAttribute("roles")
	Role[] roles() {
		return Role.values();
	}

	@GetMapping("/accounts/new")
	String blank(Model model) {
		model.addAttribute("accountForm", new AccountForm());
		return PAGE;
	}

	@PostMapping("/accounts")
	String create(@ModelAttribute AccountForm accountForm, BindingResult errors, RedirectAttributes flash) {
		Username username = AccountFormReading.username(accountForm, errors);
		AccountFormReading.password(accountForm.getPassword(), accountForm.getUsername(), errors);
		AccountDetails details = new AccountFormReading(donors(), projects()).details(accountForm, errors);
		if (username == null || details == null) {
			return PAGE;
		}
		try {
			this.changes.create(username, accountForm.getPassword(), details);
			return saved("account.saved.created", username.value(), flash);
		}
		catch (AccountRefusedException ex) {
			errors.rejectValue("username", "account.error.taken");
			return PAGE;
		}
	}

	@GetMapping("/accounts/{username}")
	String edit(@PathVariable String username, Model model) {
		Stored stored = stored(username, model);
		model.addAttribute("accountForm", AccountForm.of(stored));
		model.addAttribute("passwordForm", new PasswordForm());
		return PAGE;
	}

	@PostMapping("/accounts/{username}")
	String change(@PathVariable String username, @ModelAttribute AccountForm accountForm, BindingResult errors,
			Model model, RedirectAttributes flash) {
		Stored stored = stored(username, model);
		model.addAttribute("passwordForm", new PasswordForm());
		AccountDetails details = new AccountFormReading(donors(), projects()).details(accountForm, errors);
		if (details == null) {
			return PAGE;
		}
		try {
			this.changes.change(username, Objects.requireNonNullElse(accountForm.getVersion(), -1), details);
			return saved("account.saved.changed", username, flash);
		}
		catch (AccountRefusedException ex) {
			if (ex.reason() == AccountRefusedException.Reason.CHANGED) {
				accountForm.setVersion(stored.version());
				model.addAttribute("conflict", true);
			}
			else {
				errors.rejectValue("role", "account.error.last");
			}
			return PAGE;
		}
	}

	@PostMapping("/accounts/{username}/password")
	String password(@PathVariable String username, @ModelAttribute PasswordForm passwordForm, BindingResult errors,
			Model model, RedirectAttributes flash) {
		Stored stored = stored(username, model);
		AccountFormReading.password(passwordForm.getPassword(), username, errors);
		if (errors.hasErrors()) {
			model.addAttribute("accountForm", AccountForm.of(stored));
			return PAGE;
		}
		this.changes.changePassword(username, passwordForm.getPassword());
		return saved("account.saved.password", username, flash);
	}

	private Stored stored(String username, Model model) {
		Stored stored = this.queries.stored(username).orElseThrow(() -> new NotFoundException("account", username));
		model.addAttribute("stored", stored);
		return stored;
	}

	private static String saved(String message, String username, RedirectAttributes flash) {
		flash.addFlashAttribute("saved", message);
		flash.addFlashAttribute("savedName", username);
		return "redirect:/accounts";
	}

}
