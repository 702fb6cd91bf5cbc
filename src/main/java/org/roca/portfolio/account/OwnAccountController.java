package org.roca.portfolio.account;

import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own account: who one is here, and another password. */
@Controller
class OwnAccountController {

	private static final String PAGE = "account/own";

	private final OwnPassword own;

	OwnAccountController(OwnPassword own) {
		this.own = own;
	}

	@GetMapping("/account")
	String show(Model model) {
		model.addAttribute("passwordForm", new PasswordForm());
		return PAGE;
	}

	@PostMapping("/account")
	String change(@AuthenticationPrincipal AccountUser user, @ModelAttribute PasswordForm passwordForm,
			BindingResult errors, RedirectAttributes flash, HttpServletRequest request, HttpServletResponse response) {
		AccountFormReading.password(passwordForm.getPassword(), user.getUsername(), errors);
		if (!passwordForm.getPassword().equals(passwordForm.getRepeated())) {
			errors.rejectValue("repeated", "account.error.repeated");
		}
		if (!errors.hasErrors()) {
			Duration pause = this.own.pause(user, request);
			if (!pause.isZero()) {
				errors.rejectValue("current", "account.error.wait", new Object[] { 1 + pause.toMinutes() }, null);
			}
			else if (!this.own.proves(user, passwordForm.getCurrent(), request)) {
				errors.rejectValue("current", "account.error.current");
			}
		}
		if (errors.hasErrors()) {
			return PAGE;
		}
		this.own.change(user, passwordForm.getPassword(), request, response);
		flash.addFlashAttribute("saved", "account.own.saved");
		return "redirect:/account";
	}

}
