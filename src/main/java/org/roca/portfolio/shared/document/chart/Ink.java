package org.roca.portfolio.shared.document.chart;

import java.util.List;
import java.util.stream.IntStream;

import org.roca.portfolio.shared.document.Chart.Series;

/**
 * The colours of charts, as {@code tokens.css} has them for light ground. A page that is
 * dark takes the colours of its own by the class.
 */
enum Ink {

	/** The only series. */
	FIGURES("#23449c", "drawn__figures"),

	/** National structures: a square. */
	AREA_1("#23449c", "t1"),

	/** Analysis and coordination: a circle. */
	AREA_2("#0e7f86", "t2"),

	/** Container and border control: a diamond. */
	AREA_3("#b26a00", "t3"),

	/** The second of several series without areas. */
	SECOND("#7f97d3", "drawn__second"),

	/** The third of them. */
	THIRD("#4c5a6c", "drawn__third"),

	/** What belongs to no area. */
	REST("#8593a6", "drawn__rest"),

	/** Words and figures. */
	TEXT("#15202e", "drawn__text"),

	/** Words beside them. */
	MUTED("#4c5a6c", "drawn__muted"),

	/** Lines that carry no meaning. */
	RULE("#d3dae4", "drawn__rule"),

	/** Water on a map. */
	SEA("#e4ebf3", "map__sea"),

	/** Countries that a map names. */
	LAND("#ffffff", "map__land"),

	/** All other land. */
	FAR("#f4f5f7", "map__far"),

	/** Coasts and boundaries. */
	BORDER("#8391a4", "map__border"),

	/** The ground. */
	PAPER("#ffffff", "drawn__paper");

	private static final List<Ink> AREAS = List.of(AREA_1, AREA_2, AREA_3);

	private static final List<Ink> OTHERS = List.of(FIGURES, SECOND, THIRD, REST);

	private final String colour;

	private final String style;

	Ink(String colour, String style) {
		this.colour = colour;
		this.style = style;
	}

	/** The ink of a thematic area, 1 to 3; of figures for none. */
	static Ink area(int number) {
		return (number >= 1 && number <= AREAS.size()) ? AREAS.get(number - 1) : FIGURES;
	}

	String colour() {
		return this.colour;
	}

	String attributes() {
		return " class=\"" + this.style + "\" fill=\"" + this.colour + "\"";
	}

	String stroke() {
		return " class=\"" + this.style + "\" stroke=\"" + this.colour + "\"";
	}

	/** The colours of the series, in their order. */
	static List<Ink> of(List<Series> all) {
		boolean areas = all.stream().anyMatch((series) -> series.area() != null);
		return IntStream.range(0, all.size()).mapToObj((i) -> {
			Integer area = all.get(i).area();
			if (area != null && area >= 1 && area <= AREAS.size()) {
				return AREAS.get(area - 1);
			}
			return areas ? REST : OTHERS.get(Math.min(i, OTHERS.size() - 1));
		}).toList();
	}

}
