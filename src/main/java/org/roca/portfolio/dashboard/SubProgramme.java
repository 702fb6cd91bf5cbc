package org.roca.portfolio.dashboard;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.Text;

/**
 * A sub-programme of a programme, with what its document says.
 *
 * @param number its number in the programme
 * @param programme the name of the programme
 * @param objective its overall objective, null when none is on record
 * @param origin where the objective is from
 * @param parts the parts of the objective, each with its quote
 */
record SubProgramme(int number, Text name, Text programme, @Nullable Text objective, Origin origin,
		List<Statement> parts) {
}
