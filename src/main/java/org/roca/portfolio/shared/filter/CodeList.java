package org.roca.portfolio.shared.filter;

/**
 * Fixed lists of codes that registers are filtered by; activities by the first alone, for
 * the agencies that took part.
 */
public enum CodeList {

	/** Kinds of organisations: customs, border service, government. */
	ORGANISATION_KIND,

	/** Kinds of sites: border liaison office, port control unit. */
	SITE_KIND,

	/** Currencies of contributions, ISO 4217. */
	CURRENCY

}
