package org.roca.portfolio.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Service;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.Register;
import org.roca.portfolio.shared.filter.RegisterFilter;
import org.roca.portfolio.shared.measure.ContributionTotals;
import org.roca.portfolio.shared.measure.RegisterQueries;
import org.roca.portfolio.shared.measure.SiteTotals;

/**
 * Reads what the registers hold of a subject, in three queries.
 */
@Service
class RegisteredQueries {

	private final RegisterQueries registers;

	RegisteredQueries(RegisterQueries registers) {
		this.registers = registers;
	}

	Registered registered(View view) {
		Scope scope = view.scope();
		List<RegisterFilter> counted = new ArrayList<>();
		for (Register register : List.of(Register.PROJECTS, Register.AGENCIES, Register.DONORS)) {
			Registered.narrowed(register, view.subject()).ifPresent(counted::add);
		}
		return Registered.of(view.subject(), counted.isEmpty() ? Map.of() : this.registers.counts(scope, counted),
				Registered.narrowed(Register.SITES, view.subject())
					.map((filter) -> this.registers.sites(scope, filter))
					.orElse(SiteTotals.NONE),
				Registered.narrowed(Register.CONTRIBUTIONS, view.subject())
					.map((filter) -> this.registers.contributions(scope, filter))
					.orElse(ContributionTotals.NONE));
	}

}
