package org.roca.portfolio.activity.report;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.PartialDate;
import org.roca.portfolio.shared.Text;

/**
 * An activity as a report lists it.
 *
 * @param reference what a person calls it: {@code XAC-K22-0042}
 * @param project the code of the lead project as written
 * @param type the name of its type
 * @param start first date, actual or else planned; null when not known
 * @param end last date of the same kind; null when there is none
 * @param status how far it has come, null when not known
 * @param planReason why its plan changed, null when it did not
 * @param approved whether its record was approved
 * @param country where it was held; null when not known
 * @param agencies who took part
 * @param unknown participants whose sex is not stated; null where no total is known
 */
record ReportedActivity(String reference, Text title, String project, Text type, @Nullable PartialDate start,
		@Nullable PartialDate end, @Nullable String status, @Nullable String planReason, boolean approved,
		@Nullable Text country, List<Text> agencies, @Nullable Integer women, @Nullable Integer men,
		@Nullable Integer unknown, @Nullable Integer participants) {
}
