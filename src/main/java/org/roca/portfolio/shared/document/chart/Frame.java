package org.roca.portfolio.shared.document.chart;

import java.util.List;
import java.util.stream.Stream;

import org.roca.portfolio.shared.document.chart.Svg.Anchor;

/**
 * A drawing as a file that stands alone: its title above, and below what a reader must
 * know of it.
 *
 * @param width of the drawing within its margins
 */
record Frame(String title, List<String> notes, String alternative, double width) {

	private static final double MARGIN = 16;

	private static final double TITLE = 16;

	private static final double SMALL = 11;

	private static final double LINE = 1.4;

	String around(boolean outlined, Drawing drawing) {
		List<String> heading = Lines.of(this.title, Typeface.SEMIBOLD, TITLE, this.width);
		List<String> below = this.notes.stream().flatMap(this::lines).toList();
		double above = MARGIN + heading.size() * TITLE * LINE + 6;
		double height = above + drawing.draw(new Svg(outlined), 0, 0) + below.size() * SMALL * LINE + MARGIN;
		Svg svg = new Svg(outlined);
		svg.rect(Ink.PAPER, 0, 0, this.width + 2 * MARGIN, Math.ceil(height));
		for (int i = 0; i < heading.size(); i++) {
			svg.text(Ink.TEXT, Typeface.SEMIBOLD, TITLE, MARGIN, MARGIN + TITLE + i * TITLE * LINE, Anchor.START, false,
					heading.get(i));
		}
		drawing.draw(svg, MARGIN, above);
		for (int i = 0; i < below.size(); i++) {
			svg.text(Ink.MUTED, Typeface.REGULAR, SMALL, MARGIN,
					height - MARGIN - (below.size() - 1 - i) * SMALL * LINE, Anchor.START, false, below.get(i));
		}
		return svg.drawing(this.width + 2 * MARGIN, Math.ceil(height), this.alternative);
	}

	private Stream<String> lines(String note) {
		return Lines.of(note, Typeface.REGULAR, SMALL, this.width).stream();
	}

	/** What stands in the frame. */
	@FunctionalInterface
	interface Drawing {

		/**
		 * Draws from a corner on.
		 * @return how high all is
		 */
		double draw(Svg svg, double x, double y);

	}

}
