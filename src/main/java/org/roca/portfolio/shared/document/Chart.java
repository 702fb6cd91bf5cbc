package org.roca.portfolio.shared.document;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Bars, drawn from a table that the same document holds.
 *
 * @param code its name within the document: {@code years}
 * @param caption what it shows
 * @param alternative a sentence for those who do not see it
 * @param upright whether the bars stand, as years do, or lie, as names do
 * @param categories a bar for each
 * @param series what a bar is made of, from its foot on
 */
public record Chart(String code, String caption, String alternative, boolean upright, List<String> categories,
		List<Series> series) implements Block {

	public Chart {
		categories = List.copyOf(categories);
		series = List.copyOf(series);
	}

	/**
	 * What a bar is made of.
	 *
	 * @param name what the legend says; empty for the only series
	 * @param area the number of the thematic area whose colour and shape it has; null for
	 * the colour of figures
	 * @param values one for each category, zero where nothing is counted
	 */
	public record Series(String name, @Nullable Integer area, List<BigDecimal> values) {

		public Series {
			values = List.copyOf(values);
		}

	}

}
