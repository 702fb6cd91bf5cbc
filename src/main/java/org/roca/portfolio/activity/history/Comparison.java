package org.roca.portfolio.activity.history;

import java.util.List;

import org.roca.portfolio.activity.edit.ShownChange;

/**
 * Two versions of a record side by side.
 *
 * @param from the one with the lower number
 * @param to the one with the higher number
 * @param changes the fields that differ
 * @param same how many values are the same in both
 */
record Comparison(Recorded record, Version from, Version to, List<ShownChange> changes, int same) {
}
