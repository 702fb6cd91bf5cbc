package org.roca.portfolio.account;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What an administrator decides about an account.
 *
 * @param displayName the name the person is called by
 * @param role what they are to the office
 * @param organisationId the donor they see as; for donors and only for them
 * @param grants keys of the projects that a manager keeps; empty for all others
 * @param enabled whether they may sign in
 */
record AccountDetails(String displayName, Role role, @Nullable Long organisationId, Set<Long> grants, boolean enabled) {

	AccountDetails {
		if ((role == Role.DONOR) != (organisationId != null)) {
			throw new IllegalArgumentException("A donor's account names its organisation, any other names none");
		}
		if (role != Role.MANAGER && !grants.isEmpty()) {
			throw new IllegalArgumentException("Only managers keep projects");
		}
		grants = Set.copyOf(grants);
	}

	static AccountDetails office(String displayName, Role role) {
		return new AccountDetails(displayName, role, null, Set.of(), true);
	}

	boolean isEnabledAdministrator() {
		return this.enabled && this.role == Role.ADMINISTRATOR;
	}

}
