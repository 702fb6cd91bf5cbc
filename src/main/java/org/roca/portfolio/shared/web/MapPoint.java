package org.roca.portfolio.shared.web;

/**
 * A town, or a site whose coordinates a source states.
 *
 * @param name its name in the reader's language
 * @param lon degrees east
 * @param lat degrees north
 * @param count how many records, at least 1
 * @param href the address of those records, or of the site
 * @param kind {@code place} for the centre of a town, {@code site} for a site
 */
public record MapPoint(String name, double lon, double lat, long count, String href, String kind) {

	String label() {
		return (this.count > 1) ? this.name + "\u00a0" + this.count : this.name;
	}

}
