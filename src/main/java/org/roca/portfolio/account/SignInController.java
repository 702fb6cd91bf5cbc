package org.roca.portfolio.account;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.roca.portfolio.shared.web.PostedForm;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The door: forms to sign in and out. Spring Security takes what they send. The first may
 * carry another form, of somebody whose session expired while they filled it in.
 */
@Controller
class SignInController {

	private final ObjectProvider<LocalAccounts> localAccounts;

	SignInController(ObjectProvider<LocalAccounts> localAccounts) {
		this.localAccounts = localAccounts;
	}

	@GetMapping("/sign-in")
	String signIn(@AuthenticationPrincipal @Nullable AccountUser user, @RequestParam Map<String, String> asked,
			@RequestAttribute(name = PostedForm.ATTRIBUTE, required = false) @Nullable PostedForm carried,
			Model model) {
		if (user != null && carried == null) {
			return "redirect:/";
		}
		if (asked.containsKey(SignInFailure.WAIT)) {
			model.addAttribute("wait", Wait.of(asked.get(SignInFailure.WAIT)));
		}
		boolean away = carried != null && asked.containsKey(SignInFailure.AWAY);
		model.addAttribute("carried", carried);
		model.addAttribute("away", away);
		model.addAttribute("wrong", asked.containsKey(SignInFailure.WRONG));
		model.addAttribute("signedOut", asked.containsKey("signed-out"));
		LocalAccounts local = this.localAccounts.getIfAvailable();
		model.addAttribute("localAccounts", (local != null && !away) ? local.present() : List.of());
		model.addAttribute("localPassword", PasswordRule.LOCAL);
		return "account/sign-in";
	}

	@GetMapping("/sign-out")
	String signOut() {
		return "account/sign-out";
	}

	/**
	 * How long to wait, in the unit a person thinks in.
	 *
	 * @param key the message's key without its plural category
	 */
	record Wait(String key, long number) {

		/** Reads the seconds in the address, which anyone can write: never a day. */
		static Wait of(String seconds) {
			long left = seconds.matches("[0-9]{1,4}") ? Long.parseLong(seconds) : 0;
			long shown = Math.max(1, Math.min(left, Duration.ofHours(1).toSeconds()));
			return (shown <= 90) ? new Wait("account.signIn.wait.seconds", shown)
					: new Wait("account.signIn.wait.minutes", (shown + 59) / 60);
		}

	}

}
