package org.roca.portfolio.shared.document;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.Figure;

/**
 * A figure with its provenance line.
 *
 * @param name what is counted, as the public contract names it: {@code activities}
 * @param value the number; null when no source states it, which is not zero
 * @param label what a person calls it
 * @param note how many entries state it, or how it is counted; null for none
 * @param rows where its rows are: the address of a page, or {@code #} with the code of
 * the table in the same document that adds up to it; null for nowhere
 */
public record Measure(String name, @Nullable BigDecimal value, String label, @Nullable String note,
		@Nullable String rows) {

	/** The figure as pages mark it. */
	public Figure figure() {
		return new Figure(this.name, this.value, (this.rows != null) ? this.rows : "");
	}

}
