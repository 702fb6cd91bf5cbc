package org.roca.portfolio.shared.web;

/**
 * No record of this code, or none that the signed-in person may see: the two are answered
 * alike, with 404 and the nearest codes in view.
 */
public class NotFoundException extends RuntimeException {

	private final String kind;

	private final String code;

	/**
	 * A record that was asked for and is not there.
	 * @param kind what was asked for: project, country, theme, field, pillar, agency,
	 * donor, site or activity
	 * @param code the code as the address wrote it
	 */
	public NotFoundException(String kind, String code) {
		super("No " + kind + " " + code);
		this.kind = kind;
		this.code = code;
	}

	/**
	 * What was asked for: project, country, theme, field, pillar, agency, donor, site or
	 * activity.
	 */
	public String kind() {
		return this.kind;
	}

	/**
	 * The code as the address wrote it, of any length and content.
	 */
	public String code() {
		return this.code;
	}

}
