package org.roca.portfolio.report.review;

import java.time.LocalDate;
import java.util.List;

import org.roca.portfolio.report.ReportRecord;
import org.roca.portfolio.shared.measure.ContributionTotals;

/**
 * What the checks of a report look at.
 *
 * @param written the sections that a report needs a text of people for
 * @param today today in the office's time zone
 * @param activities how many activities the reader sees as held in the period
 * @param withSex how many of them state women and men
 * @param pending how many activities of the subject in the period are not approved
 * @param money the contributions that the reader sees
 * @param unsourced how many of them name no source
 */
record ReportFacts(ReportRecord report, List<String> written, LocalDate today, long activities, long withSex,
		long pending, ContributionTotals money, long unsourced) {
}
