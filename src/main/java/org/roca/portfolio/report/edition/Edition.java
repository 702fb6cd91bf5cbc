package org.roca.portfolio.report.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.Text;

/**
 * An issued edition of a report, which never changes. It can be withdrawn, once: donors
 * and links no longer find it, the office does.
 *
 * @param id the key
 * @param reportId the number of its report in addresses
 * @param number which edition of the report it is, from 1 on
 * @param title as it was issued, in both languages
 * @param subject what it is about, in both languages; null where the content says none
 * @param audienceId the donor whose view it is, null for the office's
 * @param audience the donor's name, null for the office
 * @param starts the first day of its period
 * @param ends the last day of its period
 * @param issuedBy the name of the officer
 * @param asOf the moment of the data
 * @param note what is new in it, in the words of the officer; null for none
 * @param digest SHA-256 over the contents in English and Russian
 * @param withdrawn when and why it was withdrawn, null while it holds
 */
public record Edition(long id, long reportId, int number, Text title, @Nullable Text subject, @Nullable Long audienceId,
		@Nullable Text audience, LocalDate starts, LocalDate ends, Instant issuedAt, String issuedBy, Instant asOf,
		@Nullable String note, String digest, @Nullable Withdrawal withdrawn) {

	/** Its page. */
	public String href() {
		return "/reports/" + this.reportId + "/editions/" + this.number;
	}

	public boolean isWithdrawn() {
		return this.withdrawn != null;
	}

	/** What its files are called, without ending. */
	String fileName(String language) {
		return "report-%d-edition-%d-%s".formatted(this.reportId, this.number, language);
	}

	/** The title in a language that every edition has. */
	String title(Locale locale) {
		return this.title.in(locale).words();
	}

	/** The end of an edition. */
	public record Withdrawal(Instant at, String by, String reason) {

		public Withdrawal {
			Objects.requireNonNull(reason);
		}

	}

}
