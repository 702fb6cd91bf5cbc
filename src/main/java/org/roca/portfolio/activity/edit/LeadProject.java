package org.roca.portfolio.activity.edit;

import org.roca.portfolio.shared.Text;

/**
 * A project that an activity can belong to.
 *
 * @param slug the code in addresses
 * @param code the code as written: {@code XAC/K22}
 * @param theme the number of its thematic area
 * @param kept whether the person keeps its records
 */
record LeadProject(long id, String slug, String code, Text title, int theme, boolean kept) {
}
