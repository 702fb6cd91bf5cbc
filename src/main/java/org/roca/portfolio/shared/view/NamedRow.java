package org.roca.portfolio.shared.view;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.PartialDate;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.filter.Register;

/**
 * An agency, donor or site, which activities name.
 *
 * @param register which of them it is
 * @param slug in addresses
 * @param name its name in the language of the reader
 * @param theme the number of the thematic area of its project, 0 for none
 * @param opened when it was opened; null for not known, or no site
 */
record NamedRow(Register register, String slug, String name, int theme, @Nullable PartialDate opened) {

	/** What activities name the rows of a register as. */
	static FilterName as(Register register) {
		return switch (register) {
			case AGENCIES -> FilterName.AGENCY;
			case DONORS -> FilterName.DONOR;
			case SITES -> FilterName.SITE;
			default -> throw new IllegalArgumentException("Activities do not name " + register);
		};
	}

	/** Its page. */
	public String href() {
		return this.register.path() + "/" + this.slug;
	}

	/** The activities that name it. */
	ActivityFilter activities() {
		return ActivityFilter.NONE.with(as(this.register), this.slug);
	}

}
