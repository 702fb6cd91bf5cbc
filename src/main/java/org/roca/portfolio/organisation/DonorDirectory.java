package org.roca.portfolio.organisation;

import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.Condition;
import org.roca.portfolio.shared.lookup.Directory;
import org.roca.portfolio.shared.lookup.LookupKind;

/** Donors. Who gives money is agreed before an activity can name it, so none is added. */
@Component
class DonorDirectory implements Directory {

	@Override
	public LookupKind kind() {
		return LookupKind.DONORS;
	}

	@Override
	public String names() {
		return "organisation";
	}

	@Override
	public String records() {
		return OrganisationRecords.namedBy("activity_donor");
	}

	@Override
	public Condition inView(Scope scope) {
		return Condition.of("r.donor").and(scope.organisations("r"));
	}

}
