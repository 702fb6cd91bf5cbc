package org.roca.portfolio.shared.lookup;

import org.jspecify.annotations.Nullable;

/**
 * The record in which a name is written. Of records that fit a name equally well, those
 * of its country and its project come first.
 *
 * @param country where it takes place, ISO alpha-2; null or empty when not said
 * @param project the slug of its project; null or empty when not said
 */
public record Around(@Nullable String country, @Nullable String project) {

	/** Nothing is known of the record. */
	public static final Around NOTHING = new Around(null, null);

	/** The country as a query takes it. */
	String countryOrNone() {
		return (this.country != null) ? this.country.replace('\0', ' ') : "";
	}

	/** The project as a query takes it. */
	String projectOrNone() {
		return (this.project != null) ? this.project.replace('\0', ' ') : "";
	}

}
