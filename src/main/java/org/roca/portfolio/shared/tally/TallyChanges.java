package org.roca.portfolio.shared.tally;

import java.util.List;

/**
 * What has changed since something was read.
 *
 * @param behind whether what was read has changes that the transaction of the caller does
 * not see
 * @param change the last change of any record
 * @param snapshot the transactions whose changes are seen by now
 * @param last the last change of an activity
 * @param all whether all activities are to be read again
 * @param activities the keys of those that were changed, where these are to be read alone
 */
record TallyChanges(boolean behind, String change, String snapshot, String last, boolean all, List<Long> activities) {

}
