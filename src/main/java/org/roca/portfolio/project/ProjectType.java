package org.roca.portfolio.project;

import jakarta.persistence.EnumeratedValue;

/**
 * How far a project reaches.
 */
public enum ProjectType {

	/** One country. */
	NATIONAL("national"),

	/** Both sides of one border. */
	CROSS_BORDER("cross_border"),

	/** The region. */
	REGIONAL("regional"),

	/** The world. */
	GLOBAL("global");

	@EnumeratedValue
	private final String code;

	ProjectType(String code) {
		this.code = code;
	}

}
