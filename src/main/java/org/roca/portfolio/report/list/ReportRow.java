package org.roca.portfolio.report.list;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.Plate;
import org.roca.portfolio.shared.Text;

/**
 * A report in the list of the office.
 *
 * @param id its number in addresses
 * @param project what it is about, null unless a project
 * @param about the thematic area or country it is about; null for a project and for the
 * sub-programme
 * @param state how far its review has come
 * @param donor for whom it is written, null for the office
 * @param starts the first day of its period
 * @param ends the last day of its period
 * @param edition its last edition, null for none
 */
public record ReportRow(long id, Text title, @Nullable Plate project, @Nullable Text about, String state,
		Instant changedAt, @Nullable Text donor, LocalDate starts, LocalDate ends, @Nullable Last edition) {

	/** The last edition of a report. */
	public record Last(int number, Instant issuedAt, boolean withdrawn) {
	}

}
