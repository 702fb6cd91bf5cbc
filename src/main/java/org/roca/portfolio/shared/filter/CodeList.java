package org.roca.portfolio.shared.filter;

/**
 * Fixed lists of codes that registers are filtered by, and activities are not.
 */
public enum CodeList {

	/** Kinds of organisations: customs, border service, government. */
	ORGANISATION_KIND,

	/** Kinds of sites: border liaison office, port control unit. */
	SITE_KIND,

	/** Currencies of contributions, ISO 4217. */
	CURRENCY

}
