package org.roca.portfolio.dashboard;

import org.roca.portfolio.shared.Text;

/**
 * A thematic area as its source document describes it.
 *
 * @param number its number, which is its colour and shape
 * @param subProgramme the number of its sub-programme
 * @param programme the name of its programme
 * @param origin where it is from, with the words of the source
 */
record ThematicArea(String slug, int number, Text name, int subProgramme, Text programme, Origin origin) {
}
