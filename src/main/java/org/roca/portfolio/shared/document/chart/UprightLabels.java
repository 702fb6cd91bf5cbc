package org.roca.portfolio.shared.document.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.roca.portfolio.shared.document.chart.Svg.Anchor;

/**
 * What stands under bars that stand: names, or years. Where years have no room, each
 * second is written, and so on; what has no year is written at their end.
 *
 * @param categories a label for each bar
 * @param slot how wide a bar is with what is around it
 */
record UprightLabels(List<String> categories, double slot) {

	private static final double SIZE = Bars.SIZE;

	private static final double LINE = SIZE * 1.3;

	/** Longer words are no year. */
	private static final int YEAR = 5;

	/**
	 * Draws the labels.
	 * @param x where the first bar begins
	 * @return how high they are
	 */
	double draw(Svg svg, double x, double y) {
		return years().isEmpty() ? names(svg, x, y) : years(svg, x, y);
	}

	/** The years, where there is nothing else but what has no year. */
	private List<String> years() {
		List<String> years = this.categories.stream().takeWhile((words) -> words.length() <= YEAR).toList();
		return (years.size() >= this.categories.size() - 1) ? years : List.of();
	}

	private double names(Svg svg, double x, double y) {
		double most = 0;
		for (int i = 0; i < this.categories.size(); i++) {
			List<String> lines = lines(this.categories.get(i));
			write(svg, x + this.slot * (i + .5), y, Anchor.MIDDLE, lines);
			most = Math.max(most, lines.size());
		}
		return most * LINE;
	}

	private double years(Svg svg, double x, double y) {
		List<String> years = years();
		List<String> rest = new ArrayList<>();
		this.categories.stream().skip(years.size()).forEach((words) -> rest.addAll(List.of(words.split("\\s+"))));
		double right = x + this.slot * this.categories.size();
		double width = width(years);
		double free = rest.isEmpty() ? right + width : Math.min(right - width(rest), right - this.slot);
		int every = (int) Math.max(1, Math.ceil((width + 4) / this.slot));
		for (int i = 0; i < years.size(); i += every) {
			double middle = x + this.slot * (i + .5);
			if (middle + width / 2 < free) {
				write(svg, middle, y, Anchor.MIDDLE, List.of(years.get(i)));
			}
		}
		boolean narrow = width(rest) > this.slot;
		write(svg, narrow ? right : right - this.slot / 2, y, narrow ? Anchor.END : Anchor.MIDDLE, rest);
		return Math.max(1, rest.size()) * LINE;
	}

	private static void write(Svg svg, double x, double y, Anchor anchor, List<String> lines) {
		for (int i = 0; i < lines.size(); i++) {
			svg.text(Ink.MUTED, Typeface.REGULAR, SIZE, x, y + SIZE + i * LINE, anchor, false, lines.get(i));
		}
	}

	/**
	 * Where one label needs a second line, all break after each word, as the reader
	 * expects of names in a row.
	 */
	private List<String> lines(String words) {
		double room = this.slot / ChartSvg.WIDER - 4;
		boolean fits = this.categories.stream().allMatch((each) -> Typeface.REGULAR.width(each, SIZE) <= room);
		double longest = width(this.categories.stream().flatMap((each) -> Stream.of(each.split("\\s+"))).toList());
		return Lines.of(words, Typeface.REGULAR, SIZE, fits ? room : Math.min(room, longest / ChartSvg.WIDER));
	}

	/** How wide the widest of these words may be. */
	private static double width(List<String> words) {
		return ChartSvg.WIDER
				* words.stream().mapToDouble((each) -> Typeface.REGULAR.width(each, SIZE)).max().orElse(0);
	}

}
