package org.roca.portfolio.activity.edit;

/**
 * A change of a record in words.
 *
 * @param label what the value is called
 */
public record ShownChange(String label, Shown before, Shown after) {
}
