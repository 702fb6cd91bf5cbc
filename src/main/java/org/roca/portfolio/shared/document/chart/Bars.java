package org.roca.portfolio.shared.document.chart;

import java.math.BigDecimal;
import java.util.List;

import org.roca.portfolio.shared.document.Cell;
import org.roca.portfolio.shared.document.Chart;
import org.roca.portfolio.shared.document.Wording;
import org.roca.portfolio.shared.document.chart.Svg.Anchor;

/** What standing and lying bars have in common: colours, sums, legend. */
abstract class Bars {

	static final double SIZE = 12;

	/** A line of paper between the parts of a bar. */
	static final double EDGE = 1;

	private static final double SHAPE = 9;

	private static final double LEGEND_LINE = 20;

	final Chart chart;

	final List<BigDecimal> totals;

	final List<Ink> inks;

	final Scale scale;

	/** How wide all of it is. */
	final double width;

	private final Wording wording;

	Bars(Chart chart, Wording wording, double width) {
		this.chart = chart;
		this.wording = wording;
		this.width = width;
		this.totals = Scale.totals(chart);
		this.inks = Ink.of(chart.series());
		this.scale = Scale.of(chart);
	}

	/**
	 * Draws legend and bars from a corner on.
	 * @return how high all is
	 */
	double draw(Svg svg, double x, double y) {
		double legend = legend(svg, x, y);
		return legend + bars(svg, x, y + legend);
	}

	abstract double bars(Svg svg, double x, double y);

	String said(BigDecimal value) {
		return this.wording.of(new Cell.Number(value));
	}

	private double legend(Svg svg, double x, double y) {
		boolean needed = this.chart.series().stream().anyMatch((series) -> !series.name().isEmpty())
				&& this.chart.series().size() > 1;
		if (!needed) {
			return 0;
		}
		double at = x;
		double line = y;
		for (int i = 0; i < this.chart.series().size(); i++) {
			double room = this.width - SHAPE - 6;
			List<String> name = Lines.of(this.chart.series().get(i).name(), Typeface.REGULAR, SIZE, room);
			double width = SHAPE + 6 + ChartSvg.WIDER
					* name.stream().mapToDouble((part) -> Typeface.REGULAR.width(part, SIZE)).max().orElse(0);
			if (at > x && at + width > x + this.width) {
				at = x;
				line += LEGEND_LINE;
			}
			svg.shape(this.inks.get(i), at + 1, line + 4, SHAPE);
			for (int part = 0; part < name.size(); part++) {
				line += (part == 0) ? 0 : LEGEND_LINE;
				svg.text(Ink.TEXT, Typeface.REGULAR, SIZE, at + SHAPE + 7, line + SIZE + 1, Anchor.START, false,
						name.get(part));
			}
			at += width + 22;
		}
		return line - y + LEGEND_LINE + 8;
	}

}
