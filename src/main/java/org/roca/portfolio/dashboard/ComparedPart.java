package org.roca.portfolio.dashboard;

import java.math.BigDecimal;
import java.util.List;

import org.roca.portfolio.shared.Figure;

/**
 * A breakdown of both sides, drawn on one scale.
 *
 * @param code what it is called
 * @param lines the groups of either side
 */
record ComparedPart(String code, List<ComparedLine> lines) {

	/** What fills the width of a bar: the largest group of either side. */
	public BigDecimal most() {
		return this.lines.stream().map(ComparedLine::most).reduce(BigDecimal.ZERO, BigDecimal::max);
	}

	/** The width of a figure's bar in per cent of that. */
	public double width(Figure figure) {
		return ComparedLine.width(figure, most());
	}

}
