package org.roca.portfolio.account;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.roca.portfolio.account.AccountQueries.Choice;

import org.springframework.validation.Errors;

/**
 * Turns what was typed into what is decided, and says at each field what is wrong. A
 * donor is read for donors only and projects for managers only: the form shows both to
 * all.
 *
 * @param donors organisations to choose from
 * @param projects projects to choose from
 */
record AccountFormReading(List<Choice> donors, List<Choice> projects) {

	/** The decision, or {@code null} when the errors say what is wrong with it. */
	@Nullable AccountDetails details(AccountForm form, Errors errors) {
		String name = form.getDisplayName().strip();
		if (name.isEmpty() || name.length() > 120 || name.chars().anyMatch(Character::isISOControl)) {
			errors.rejectValue("displayName", "account.error.displayName");
		}
		Optional<Role> role = Arrays.stream(Role.values())
			.filter((each) -> each.code().equals(form.getRole()))
			.findFirst();
		if (role.isEmpty()) {
			errors.rejectValue("role", "account.error.role");
		}
		Long donor = null;
		if (role.filter(Role.DONOR::equals).isPresent()) {
			donor = ids(this.donors, List.of(form.getDonor())).stream().findFirst().orElse(null);
			if (donor == null) {
				errors.rejectValue("donor", "account.error.donor");
			}
		}
		boolean manager = role.filter(Role.MANAGER::equals).isPresent();
		Set<Long> grants = manager ? ids(this.projects, form.getProjects()) : Set.of();
		return errors.hasErrors() ? null
				: new AccountDetails(name, role.orElseThrow(), donor, grants, form.isEnabled());
	}

	/** The user name for a new account, or {@code null} when it can't be one. */
	static @Nullable Username username(AccountForm form, Errors errors) {
		// "/accounts/new" is the form itself.
		Optional<Username> username = Username.typed(form.getUsername()).filter((name) -> !name.value().equals("new"));
		if (username.isEmpty()) {
			errors.rejectValue("username", "account.error.username");
		}
		return username.orElse(null);
	}

	/** Refuses a bad password; what was typed never comes back. */
	static void password(String password, String username, Errors errors) {
		PasswordRule.fault(password, username)
			.ifPresent((fault) -> errors.rejectValue("password", "account.error.password." + fault,
					new Object[] { PasswordRule.SHORTEST, PasswordRule.LONGEST }, null));
	}

	private static Set<Long> ids(List<Choice> choices, List<String> codes) {
		return choices.stream()
			.filter((choice) -> codes.contains(choice.code()))
			.map(Choice::id)
			.collect(Collectors.toUnmodifiableSet());
	}

}
