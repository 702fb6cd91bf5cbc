package org.roca.portfolio.shared.access;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * What somebody gets to see or takes away.
 *
 * @param action whether it is read here or taken away
 * @param format the ending of the file, {@code html} for a page
 * @param edition the key of the edition of a report, null for anything else
 * @param link the key of the link by which a stranger came, null for who signed in
 */
public record Visit(Action action, String format, @Nullable Long edition, @Nullable Long link) {

	private static final String PAGE = "html";

	/** A page that is read. */
	public static Visit page() {
		return new Visit(Action.OPENED, PAGE, null, null);
	}

	/** A file that is taken away. */
	public static Visit file(String format) {
		return new Visit(Action.DOWNLOADED, format, null, null);
	}

	/** The same, of an edition of a report. */
	public Visit of(long edition) {
		return new Visit(this.action, this.format, edition, this.link);
	}

	/** The same, by a link and without signing in. */
	public Visit by(long link) {
		return new Visit(this.action, this.format, this.edition, link);
	}

	/** What was done. */
	public enum Action {

		/** Read as a page. */
		OPENED,

		/** Taken away as a file. */
		DOWNLOADED;

		/** The word of the database and of messages. */
		public String code() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
