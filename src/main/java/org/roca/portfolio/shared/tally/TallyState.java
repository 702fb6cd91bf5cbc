package org.roca.portfolio.shared.tally;

/**
 * What a transaction sees of the records.
 *
 * @param change the last change of any record
 * @param present whether the tables are those of the present
 * @param writing whether it has written anything, which others don't see
 * @param still whether it sees the same throughout, whatever is saved meanwhile
 * @param seen changes with whatever the transaction sees of the activities: with what
 * others save, with what it writes itself, and with the day that it shows
 */
record TallyState(String change, boolean present, boolean writing, boolean still, String seen) {

}
