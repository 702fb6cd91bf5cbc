package org.roca.portfolio.exchange;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.reference.Basis;
import org.roca.portfolio.shared.PartialDate;

/**
 * Where an item comes from: a page by its address, or a document by its title.
 *
 * @param basis stated, when nothing is said
 */
record SourceItem(@Nullable String address, @Nullable String title, @Nullable PartialDate date, @Nullable String quote,
		@Nullable Basis basis) {

	Basis basisOrStated() {
		return (this.basis != null) ? this.basis : Basis.STATED;
	}

}
