package org.roca.portfolio.reference;

import org.roca.portfolio.shared.PartialDate;

/** Citations for tests. */
public final class CitationMother {

	private CitationMother() {
	}

	/** A page that states a fact. */
	public static Citation stated(Sources sources, String address) {
		return new Citation(sources.save(new Source(address, null)).id(), PartialDate.parse("2018-11"), null,
				Basis.STATED);
	}

}
