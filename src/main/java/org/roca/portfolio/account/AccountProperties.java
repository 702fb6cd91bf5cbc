package org.roca.portfolio.account;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of accounts.
 *
 * @param adminPassword {@code portfolio.admin-password}: the password of the first
 * administrator, read only while there is no account at all
 */
@ConfigurationProperties("portfolio")
record AccountProperties(@Nullable String adminPassword) {

	/** Never the password. */
	@Override
	public String toString() {
		return "AccountProperties";
	}

}
