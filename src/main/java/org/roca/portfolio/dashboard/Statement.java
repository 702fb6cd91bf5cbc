package org.roca.portfolio.dashboard;

import org.roca.portfolio.shared.Text;

/**
 * A sentence of a source document about a project.
 *
 * @param kind aim, threat, support, beneficiary, place or ambiguity
 * @param text what it says
 * @param origin where, with its quote
 */
record Statement(String kind, Text text, Origin origin) {
}
