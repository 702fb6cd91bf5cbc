package org.roca.portfolio.shared.tally;

/**
 * An order of activities, as SQL says it.
 *
 * @param sql a query of the key of each activity in this order, and whether it has no
 * value to be sorted by; those that have none come last
 * @param named whether it follows the names of other records
 */
public record RowOrder(String sql, boolean named) {

}
