package org.roca.portfolio.shared.web;

import org.roca.portfolio.shared.Figure;

/**
 * A country of the map with its own count.
 *
 * @param code ISO 3166-1 alpha-2; only the seven outlined countries are drawn
 * @param name its name in the reader's language
 * @param count how many records
 * @param href the address of those records
 * @param figure what is counted, as the public contract names it
 */
public record MapCountry(String code, String name, long count, String href, String figure) {

	/**
	 * The count as a figure.
	 * @return the figure behind the country's number
	 */
	public Figure asFigure() {
		return Figure.of(this.figure, this.count, this.href);
	}

}
