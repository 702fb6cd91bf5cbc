package org.roca.portfolio.shared.measure;

import org.jspecify.annotations.Nullable;

/**
 * A way to break a selection of activities down.
 *
 * @param first the dimension
 * @param second a second dimension within the first, null for none
 */
public record Grouping(Dimension first, @Nullable Dimension second) {

	/** Broken down by one dimension. */
	public static Grouping by(Dimension dimension) {
		return new Grouping(dimension, null);
	}

	/** The same, each group broken down further. */
	public Grouping and(Dimension dimension) {
		return new Grouping(this.first, dimension);
	}

	/**
	 * The query for its groups.
	 * @param name what tells its rows from those of others
	 * @param rows the table of activities, with {@link Dimension#COLUMNS}
	 */
	String sql(String name, String rows) {
		return """
				select '%s' grouping, coalesce(%s, 'unknown') first_key, %s second_key, %s
				from %s a %s %s group by 2, 3""".formatted(name, this.first.joinedKey(),
				(this.second != null) ? "coalesce(" + this.second.joinedKey() + ", 'unknown')" : "null::text",
				Measures.OF_GROUP, rows, this.first.join(rows), (this.second != null) ? this.second.join(rows) : "");
	}

}
