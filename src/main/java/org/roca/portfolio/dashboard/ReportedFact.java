package org.roca.portfolio.dashboard;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.PartialDate;
import org.roca.portfolio.shared.Text;

/**
 * What a page says of a project beyond its own document.
 *
 * @param field what it is about: budget, evaluation, renamed, undated…
 * @param value what it says
 * @param note what must be known to read it; of a report without a date, why it has none
 * @param asOf the date of which it is true, null when not stated
 * @param country where, null when not stated
 * @param activityType of a report without a date: what was held
 * @param origin the page
 */
record ReportedFact(String field, Text value, @Nullable Text note, @Nullable PartialDate asOf, @Nullable Text country,
		@Nullable Text activityType, Origin origin) {

	/** An activity that a page reports without saying when; it may repeat a dated one. */
	static final String UNDATED = "undated";

	private static final Pattern DATE = Pattern.compile("[12][0-9]{3}(-[01][0-9](-[0-3][0-9])?)?");

	/** The value where it is nothing but a date, else null. */
	public @Nullable PartialDate date() {
		String words = this.value.en();
		return (words != null && DATE.matcher(words).matches()) ? PartialDate.parse(words) : null;
	}

}
