package org.roca.portfolio.shared.document.chart;

import java.util.List;
import java.util.stream.Collectors;

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

	private static final double SMALL_TITLE = 13;

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
	public String outlined(Chart chart, @Nullable String note) {
		return alone(chart, note, true);
	}

	/**
	 * Several charts below each other as a file that stands alone, each with its caption.
	 * @param outlined whether letters are drawn as outlines, as a picture needs it
	 */
	public String file(String title, List<Chart> charts, String note, boolean outlined) {
		String said = charts.stream().map(Chart::alternative).distinct().collect(Collectors.joining(" "));
		return new Frame(title, List.of(note), said, WIDTH).around(outlined, (svg, x, y) -> {
			double at = y;
			for (Chart chart : charts) {
				at += SMALL_TITLE;
				svg.text(Ink.TEXT, Typeface.SEMIBOLD, SMALL_TITLE, x, at, Anchor.START, false, chart.caption());
				at += SMALL_TITLE + bars(chart, WIDTH).draw(svg, x, at + SMALL_TITLE) + SMALL_TITLE;
			}
			return at - y;
		});
	}

	private String alone(Chart chart, @Nullable String note, boolean outlined) {
		return new Frame(chart.caption(), (note != null) ? List.of(note) : List.of(), chart.alternative(), WIDTH)
			.around(outlined, bars(chart, WIDTH)::draw);
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
