package org.roca.portfolio.account;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

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

	private final GrantChoices grants;

	AccountController(AccountQueries queries, AccountChanges changes, GrantChoices grants) {
		this.queries = queries;
		this.changes = changes;
		this.grants = grants;
	}

	@ModelAttribute("donors")
	List<Choice> donors() {
		return this.queries.donors();
	}

	@ModelAttribute("roles")
	Role[] roles() {
		return Role.values();
	}

	@GetMapping("/accounts/new")
	String blank(Locale reader, Model model) {
		return show(new AccountForm(), reader, model);
	}

	@PostMapping("/accounts")
	String create(@ModelAttribute AccountForm accountForm, BindingResult errors, Locale reader, Model model,
			RedirectAttributes flash) {
		if (accountForm.finds()) {
			return show(accountForm, reader, model);
		}
		Username username = AccountFormReading.username(accountForm, errors);
		AccountFormReading.password(accountForm.getPassword(), accountForm.getUsername(), errors);
		AccountDetails details = details(accountForm, errors);
		if (username == null || details == null) {
			return show(accountForm, reader, model);
		}
		try {
			this.changes.create(username, accountForm.getPassword(), details);
			return saved("account.saved.created", username.value(), flash);
		}
		catch (AccountRefusedException ex) {
			errors.rejectValue("username", "account.error.taken");
			return show(accountForm, reader, model);
		}
	}

	@GetMapping("/accounts/{username}")
	String edit(@PathVariable String username, Locale reader, Model model) {
		Stored stored = stored(username, model);
		model.addAttribute("passwordForm", new PasswordForm());
		return show(AccountForm.of(stored), reader, model);
	}

	@PostMapping("/accounts/{username}")
	String change(@PathVariable String username, @ModelAttribute AccountForm accountForm, BindingResult errors,
			Locale reader, Model model, RedirectAttributes flash) {
		Stored stored = stored(username, model);
		model.addAttribute("passwordForm", new PasswordForm());
		AccountDetails details = accountForm.finds() ? null : details(accountForm, errors);
		if (details == null) {
			return show(accountForm, reader, model);
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
			return show(accountForm, reader, model);
		}
	}

	@PostMapping("/accounts/{username}/password")
	String password(@PathVariable String username, @ModelAttribute PasswordForm passwordForm, BindingResult errors,
			Locale reader, Model model, RedirectAttributes flash) {
		Stored stored = stored(username, model);
		AccountFormReading.password(passwordForm.getPassword(), username, errors);
		if (errors.hasErrors()) {
			return show(AccountForm.of(stored), reader, model);
		}
		this.changes.changePassword(username, passwordForm.getPassword());
		return saved("account.saved.password", username, flash);
	}

	private @Nullable AccountDetails details(AccountForm form, BindingResult errors) {
		return new AccountFormReading(donors(), this.queries.projects()).details(form, errors);
	}

	private String show(AccountForm form, Locale reader, Model model) {
		model.addAttribute("accountForm", form);
		model.addAttribute("grants", this.grants.shown(form, reader));
		return PAGE;
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
