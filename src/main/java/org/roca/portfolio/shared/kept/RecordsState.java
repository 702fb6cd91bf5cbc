package org.roca.portfolio.shared.kept;

import java.time.LocalDate;

/**
 * What a page was drawn from.
 *
 * @param change the last change of any record
 * @param drafts how many forms the reader has typed and not saved, which every page
 * counts, and when the last of them was kept
 * @param day the day in the office
 */
record RecordsState(String change, String drafts, LocalDate day) {

}
