package org.roca.portfolio.shared.document.chart;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.document.Chart;
import org.roca.portfolio.shared.document.Wording;
import org.roca.portfolio.shared.document.chart.Svg.Anchor;

/**
 * Draws bars: from zero, their sums written out, the areas told apart by colour and
 * shape. Numbers are written as the current reader writes them.
 */
@Component
public class ChartSvg {

	/** As wide as the text of a page of paper, at 96 pixels an inch. */
	public static final double WIDTH = 680;

	/** A reader's own face may be so much wider than the one that is measured. */
	static final double WIDER = 1.15;

	private static final double MARGIN = 16;

	private static final double TITLE = 16;

	private static final double SMALL = 11;

	private final Wording wording;

	ChartSvg(Wording wording) {
		this.wording = wording;
	}

	/** The chart for a page, which says its caption itself. */
	public String inPage(Chart chart) {
		return draw(chart, new Svg(false), WIDTH);
	}

	/**
	 * The chart for paper, which says its caption itself; it needs no font.
	 * @param width of the column that it fills, at 96 pixels an inch
	 */
	public String onPaper(Chart chart, double width) {
		return draw(chart, new Svg(true), width);
	}

	/**
	 * The chart as a file that stands alone, with its caption.
	 * @param note what it is from; null for nothing
	 */
	public String file(Chart chart, @Nullable String note) {
		return alone(chart, note, false);
	}

	/** The same for a picture, which needs no font. */
	String outlined(Chart chart, @Nullable String note) {
		return alone(chart, note, true);
	}

	private String alone(Chart chart, @Nullable String note, boolean outlined) {
		List<String> title = Lines.of(chart.caption(), Typeface.SEMIBOLD, TITLE, WIDTH);
		List<String> notes = (note != null) ? Lines.of(note, Typeface.REGULAR, SMALL, WIDTH) : List.of();
		double above = MARGIN + title.size() * TITLE * 1.4 + 6;
		Svg measured = new Svg(outlined);
		double height = above + bars(chart, WIDTH).draw(measured, 0, 0) + notes.size() * SMALL * 1.4 + MARGIN;
		Svg svg = new Svg(outlined);
		svg.rect(Ink.PAPER, 0, 0, WIDTH + 2 * MARGIN, Math.ceil(height));
		for (int i = 0; i < title.size(); i++) {
			svg.text(Ink.TEXT, Typeface.SEMIBOLD, TITLE, MARGIN, MARGIN + TITLE + i * TITLE * 1.4, Anchor.START, false,
					title.get(i));
		}
		bars(chart, WIDTH).draw(svg, MARGIN, above);
		for (int i = 0; i < notes.size(); i++) {
			svg.text(Ink.MUTED, Typeface.REGULAR, SMALL, MARGIN, height - MARGIN - (notes.size() - 1 - i) * SMALL * 1.4,
					Anchor.START, false, notes.get(i));
		}
		return svg.drawing(WIDTH + 2 * MARGIN, Math.ceil(height), chart.alternative());
	}

	private String draw(Chart chart, Svg svg, double width) {
		double height = bars(chart, width).draw(svg, 0, 0);
		return svg.drawing(width, Math.ceil(height), chart.alternative());
	}

	private Bars bars(Chart chart, double width) {
		return chart.upright() ? new UprightBars(chart, this.wording, width)
				: new LyingBars(chart, this.wording, width);
	}

}
