package org.roca.portfolio.shared.document.chart;

import java.util.List;

import org.roca.portfolio.shared.document.Chart;
import org.roca.portfolio.shared.document.Wording;
import org.roca.portfolio.shared.document.chart.Svg.Anchor;

/** Bars that lie beside their names, which are written whole. */
class LyingBars extends Bars {

	/** The part of the width that names may take. */
	private static final double NAMES = .34;

	private static final double BAR = 17;

	private static final double GAP = 8;

	private static final double LINE = SIZE * 1.3;

	LyingBars(Chart chart, Wording wording, double width) {
		super(chart, wording, width);
	}

	@Override
	double bars(Svg svg, double x, double y) {
		double names = Math.min(NAMES * this.width,
				this.chart.categories()
					.stream()
					.mapToDouble((name) -> (Typeface.REGULAR.width(name, SIZE) + 1) * ChartSvg.WIDER)
					.max()
					.orElse(0));
		double sums = this.totals.stream()
			.mapToDouble((total) -> Typeface.SEMIBOLD.width(said(total), SIZE) * ChartSvg.WIDER)
			.max()
			.orElse(0) + 8;
		double start = x + names + 10;
		double length = x + this.width - sums - start;
		double at = y;
		for (int i = 0; i < this.chart.categories().size(); i++) {
			List<String> name = Lines.of(this.chart.categories().get(i), Typeface.REGULAR, SIZE,
					names / ChartSvg.WIDER);
			double height = Math.max(BAR, name.size() * LINE);
			double middle = at + height / 2;
			for (int line = 0; line < name.size(); line++) {
				double base = middle + (line - (name.size() - 1) / 2.0) * LINE + SIZE / 3;
				svg.text(Ink.TEXT, Typeface.REGULAR, SIZE, start - 10, base, Anchor.END, false, name.get(line));
			}
			double end = bar(svg, i, start, length, middle - BAR / 2);
			svg.text(Ink.TEXT, Typeface.SEMIBOLD, SIZE, end + 6, middle + SIZE / 3, Anchor.START, false,
					said(this.totals.get(i)));
			at += height + GAP;
		}
		svg.line(Ink.TEXT, start, y - 2, start, at - GAP + 2);
		return at - y;
	}

	private double bar(Svg svg, int category, double start, double room, double top) {
		double end = start;
		for (int i = 0; i < this.chart.series().size(); i++) {
			double length = this.scale.length(Scale.value(this.chart.series().get(i), category), room);
			if (length > 0) {
				double edge = (end > start && length > 2 * EDGE) ? EDGE : 0;
				svg.rect(this.inks.get(i), end + edge, top, length - edge, BAR);
				end += length;
			}
		}
		return end;
	}

}
