package org.roca.portfolio.report.edition;

/**
 * A file of an edition, as it was issued.
 *
 * @param language {@code en} or {@code ru}
 * @param format its ending
 * @param mediaType with the character set of text
 * @param size in bytes
 * @param digest SHA-256 of its bytes
 */
public record EditionFile(String language, String format, String mediaType, long size, String digest) {

	private static final long KILO = 1024;

	/** Whole kilobytes, at least one. */
	public long kilobytes() {
		return Math.max(1, Math.round((double) this.size / KILO));
	}

}
