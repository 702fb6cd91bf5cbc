package org.roca.portfolio.shared.export;

/**
 * What a file is called and what it is.
 *
 * @param name with its ending: {@code activities-2026-11-25.xlsx}
 * @param mediaType its media type, with the character set of text
 */
public record ExportFile(String name, String mediaType) {

	/** Its ending: {@code xlsx}. */
	public String format() {
		return this.name.substring(this.name.lastIndexOf('.') + 1);
	}

}
