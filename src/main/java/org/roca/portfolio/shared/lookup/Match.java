package org.roca.portfolio.shared.lookup;

/**
 * A record that fits a name that was asked for.
 *
 * @param choice the record
 * @param exact whether one of its names, acronyms or other names is what was asked for
 * @param named whether its name itself is, in either language
 */
record Match(Choice choice, boolean exact, boolean named) {
}
