package org.roca.portfolio.activity;

/**
 * A project as its plate shows it.
 *
 * @param slug the code in addresses
 * @param code the code as written
 * @param theme the number of its thematic area
 */
record ProjectPlate(String slug, String code, int theme) {
}
