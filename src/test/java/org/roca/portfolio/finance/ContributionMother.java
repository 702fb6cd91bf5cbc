package org.roca.portfolio.finance;

import java.math.BigDecimal;

import org.roca.portfolio.organisation.OrganisationId;
import org.roca.portfolio.project.ProjectId;
import org.roca.portfolio.reference.Citation;
import org.roca.portfolio.shared.Money;
import org.roca.portfolio.shared.PartialDate;

/** Contributions for tests, not yet saved. */
public final class ContributionMother {

	private ContributionMother() {
	}

	/** US dollars, agreed in 2016. */
	public static Contribution dollars(OrganisationId donor, ProjectId project, long amount, Citation citation) {
		Contribution contribution = new Contribution(donor, project, new Money(BigDecimal.valueOf(amount), "USD"),
				null);
		contribution.isAgreed(PartialDate.parse("2016"), null, citation);
		return contribution;
	}

}
