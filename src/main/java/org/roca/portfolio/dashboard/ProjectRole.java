package org.roca.portfolio.dashboard;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.Text;

/**
 * What an organisation is in a project.
 *
 * @param role beneficiary, donor, partner, executing or implementing
 * @param party the organisation
 * @param project the project
 * @param projectTitle its official title
 * @param note what must be known to read it, null when nothing
 * @param origin where it is stated
 */
record ProjectRole(String role, Party party, ProjectKey project, Text projectTitle, @Nullable Text note,
		Origin origin) {
}
