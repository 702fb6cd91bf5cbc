package org.roca.portfolio.dashboard;

import org.roca.portfolio.shared.Text;

/**
 * A field of work that a project belongs to.
 *
 * @param code the slug in addresses
 * @param name the name
 * @param origin from what the project's field is known
 */
record FieldOfWork(String code, Text name, Origin origin) {
}
