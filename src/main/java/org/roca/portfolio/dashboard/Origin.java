package org.roca.portfolio.dashboard;

import java.sql.ResultSet;
import java.sql.SQLException;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.Columns;
import org.roca.portfolio.shared.PartialDate;

/**
 * Where a statement comes from. What the record does not say is null: then nobody outside
 * the office stated it.
 *
 * @param address the public page as published, without its scheme
 * @param title the document, where it has no address
 * @param date the date of the page or document
 * @param basis {@code stated} or {@code inferred}
 * @param quote the words of the source
 */
record Origin(@Nullable String address, @Nullable String title, @Nullable PartialDate date, @Nullable String basis,
		@Nullable String quote) {

	private static final String SCHEME = "://";

	/** The columns to select of a table that has a source, and of {@link #join}. */
	static String columns(String table) {
		return """
				%1$s.source_date, %1$s.source_date_precision, %1$s.source_quote, %1$s.basis,
				source.address source_address, source.title source_title""".formatted(table);
	}

	/** The join that {@link #columns} needs. */
	static String join(String table) {
		return "left join source on source.id = %s.source_id".formatted(table);
	}

	static Origin of(ResultSet row) throws SQLException {
		return new Origin(row.getString("source_address"), row.getString("source_title"),
				Columns.date(row, "source_date"), row.getString("basis"), row.getString("source_quote"));
	}

	/** Whether any source is on record. */
	public boolean known() {
		return this.address != null || this.title != null;
	}

	/** Whether it was inferred and no source states it. */
	public boolean inferred() {
		return "inferred".equals(this.basis);
	}

	/** The address that a browser opens, or null when the source has none. */
	public @Nullable String href() {
		return (this.address == null || this.address.contains(SCHEME)) ? this.address : "https" + SCHEME + this.address;
	}

	/** The source in short: the host of its page, or its title. */
	public @Nullable String brief() {
		if (this.address == null) {
			return this.title;
		}
		String bare = this.address.substring(this.address.indexOf(SCHEME) + 1).replaceFirst("^[:/]+", "");
		return bare.replaceFirst("^www\\.", "").replaceFirst("/.*", "");
	}

}
