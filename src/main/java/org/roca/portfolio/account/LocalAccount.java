package org.roca.portfolio.account;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An account to try the application with.
 *
 * @param donor slug of the organisation it sees as, {@code null} for the office
 * @param projects slugs of the projects it keeps
 */
record LocalAccount(String username, String displayName, Role role, @Nullable String donor, List<String> projects) {

	static final List<LocalAccount> ALL = List.of(
			new LocalAccount("admin", "Local administrator", Role.ADMINISTRATOR, null, List.of()),
			new LocalAccount("officer", "Local officer", Role.OFFICER, null, List.of()),
			new LocalAccount("manager", "Local manager", Role.MANAGER, null, List.of("XAC-K22", "E24")),
			new LocalAccount("donor", "Local donor, Japan", Role.DONOR, "japan", List.of()),
			new LocalAccount("donor2", "Local donor, Norway", Role.DONOR, "norway", List.of()));

}
