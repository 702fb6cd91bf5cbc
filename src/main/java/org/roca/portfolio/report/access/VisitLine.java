package org.roca.portfolio.report.access;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.Text;

/**
 * A line of the access log.
 *
 * @param username of the account, null for who came by a link
 * @param person the name of the person, null for who came by a link
 * @param link for whom the link was made, null for who signed in
 * @param action {@code opened} or {@code downloaded}
 * @param address what was asked for, without the token of a link
 * @param format the ending of the file, {@code html} for a page
 * @param report the number of the report, null for what is no report
 * @param edition the number of its edition, else null
 * @param title of the edition, else null
 * @param viewAs the donor as whom the office looked, else null
 */
public record VisitLine(long id, Instant at, @Nullable String username, @Nullable String person, @Nullable String link,
		String action, String address, String format, @Nullable Long report, @Nullable Integer edition,
		@Nullable Text title, @Nullable Text viewAs) {

	/** Whether it is about an edition of a report. */
	public boolean isEdition() {
		return this.edition != null;
	}

	/** Whether it was no page but a file. */
	public boolean isFile() {
		return this.action.equals("downloaded");
	}

}
