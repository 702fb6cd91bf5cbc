package org.roca.portfolio.shared;

import java.sql.ResultSet;
import java.sql.SQLException;

import org.jspecify.annotations.Nullable;

/**
 * Who says so: the public page or document that a fact was taken from.
 *
 * @param address the address as published, often without its scheme; null for a document
 * that has none
 * @param title the document's title, null where only the address is known
 * @param date the date of the page, null when it states none
 * @param basis {@code stated} there, or {@code inferred} from it
 * @param quote the words of the source, null where none were kept
 */
public record SourceNote(@Nullable String address, @Nullable String title, @Nullable PartialDate date, String basis,
		@Nullable String quote) {

	/**
	 * The server of the page, which is short enough for a table.
	 * @return {@code www.unodc.org}, or null when there is no address
	 */
	public @Nullable String host() {
		return (this.address != null) ? this.address.replaceFirst("^https?://", "").replaceFirst("/.*", "") : null;
	}

	/**
	 * The columns of a sourced row, with the table {@code source} joined as {@code src}.
	 * @param alias the alias of the row's table
	 */
	public static String columns(String alias) {
		return """
				src.address source_address, src.title source_title, %1$s.source_date, %1$s.source_date_precision,
				%1$s.basis source_basis, %1$s.source_quote""".formatted(alias);
	}

	/**
	 * The source in these columns.
	 * @return the source, or null when the fact came from nowhere outside
	 */
	public static @Nullable SourceNote of(ResultSet row) throws SQLException {
		String basis = row.getString("source_basis");
		return (basis != null) ? new SourceNote(row.getString("source_address"), row.getString("source_title"),
				Columns.date(row, "source_date"), basis, row.getString("source_quote")) : null;
	}

}
