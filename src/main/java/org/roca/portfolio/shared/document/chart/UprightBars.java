package org.roca.portfolio.shared.document.chart;

import java.math.BigDecimal;

import org.roca.portfolio.shared.document.Chart;
import org.roca.portfolio.shared.document.Wording;
import org.roca.portfolio.shared.document.chart.Svg.Anchor;

/** Bars that stand, from left to right in the order of time. */
class UprightBars extends Bars {

	private static final double HIGHEST = 190;

	/** Bars of a narrow drawing are this part of its width. */
	private static final double SHAPE = .32;

	private static final double FILLED = .68;

	private static final double WIDEST = 56;

	private final double height;

	UprightBars(Chart chart, Wording wording, double width) {
		super(chart, wording, width);
		this.height = Math.min(HIGHEST, SHAPE * width);
	}

	@Override
	double bars(Svg svg, double x, double y) {
		double axis = 8 + ChartSvg.WIDER
				* this.scale.marks().mapToDouble((mark) -> Typeface.REGULAR.width(said(mark), SIZE)).max().orElse(0);
		double slot = (this.width - axis) / Math.max(1, this.chart.categories().size());
		double widest = this.totals.stream()
			.mapToDouble((total) -> ChartSvg.WIDER * Typeface.SEMIBOLD.width(said(total), SIZE))
			.max()
			.orElse(0);
		boolean turned = widest > slot - 2;
		double above = turned ? widest + 10 : SIZE + 8;
		double base = y + above + this.height;
		this.scale.marks().forEach((mark) -> mark(svg, x, axis, base, mark));
		for (int i = 0; i < this.chart.categories().size(); i++) {
			double middle = x + axis + slot * (i + .5);
			bar(svg, i, middle, Math.min(slot * FILLED, WIDEST), base);
			double top = base - this.scale.length(this.totals.get(i), this.height) - 5;
			svg.text(Ink.TEXT, Typeface.SEMIBOLD, SIZE, turned ? middle + SIZE / 3 : middle, top,
					turned ? Anchor.START : Anchor.MIDDLE, turned, said(this.totals.get(i)));
		}
		svg.line(Ink.TEXT, x + axis, base, x + this.width, base);
		double labels = new UprightLabels(this.chart.categories(), slot).draw(svg, x + axis, base + 6);
		return above + this.height + 6 + labels + 4;
	}

	private void mark(Svg svg, double x, double axis, double base, BigDecimal mark) {
		double at = base - this.scale.length(mark, this.height);
		if (mark.signum() > 0) {
			svg.line(Ink.RULE, x + axis, at, x + this.width, at);
		}
		svg.text(Ink.MUTED, Typeface.REGULAR, SIZE, x + axis - 8, at + SIZE / 3, Anchor.END, false, said(mark));
	}

	private void bar(Svg svg, int category, double middle, double width, double base) {
		double foot = base;
		for (int i = 0; i < this.chart.series().size(); i++) {
			double height = this.scale.length(Scale.value(this.chart.series().get(i), category), this.height);
			if (height > 0) {
				double edge = (foot < base && height > 2 * EDGE) ? EDGE : 0;
				svg.rect(this.inks.get(i), middle - width / 2, foot - height, width, height - edge);
				foot -= height;
			}
		}
	}

}
