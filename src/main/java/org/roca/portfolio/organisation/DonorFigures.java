package org.roca.portfolio.organisation;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.Figure;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.Criterion;
import org.roca.portfolio.shared.filter.Register;
import org.roca.portfolio.shared.filter.RegisterFilter;
import org.roca.portfolio.shared.measure.ContributionTotals;
import org.roca.portfolio.shared.measure.Dimension;
import org.roca.portfolio.shared.measure.RegisterQueries;

/**
 * The figures of listed donors, each with the address of its rows.
 */
@Component
class DonorFigures {

	private final NamedFigures named;

	private final RegisterQueries registers;

	DonorFigures(NamedFigures named, RegisterQueries registers) {
		this.named = named;
		this.registers = registers;
	}

	/** The donors with their figures, in their order. */
	List<DonorLine> lines(Scope scope, List<OrganisationEntry> donors) {
		Map<String, Figure> activities = this.named.activities(scope, donors, Dimension.DONOR);
		Map<String, Long> projects = this.registers.countsBy(scope, RegisterFilter.of(Register.PROJECTS),
				Criterion.DONOR);
		Map<String, ContributionTotals> money = this.registers.contributionsBy(scope,
				RegisterFilter.of(Register.CONTRIBUTIONS), Criterion.DONOR);
		return donors.stream().map((donor) -> {
			String slug = donor.slug();
			ContributionTotals given = money.getOrDefault(slug, ContributionTotals.NONE);
			String href = RegisterFilter.of(Register.CONTRIBUTIONS).with(Criterion.DONOR, slug).href();
			boolean open = scope.isOffice() || Objects.equals(scope.donorId(), donor.id());
			return new DonorLine(donor,
					Figure.of("projects", projects.getOrDefault(slug, 0L),
							RegisterFilter.of(Register.PROJECTS).with(Criterion.DONOR, slug).href()),
					Objects.requireNonNull(activities.get(slug)),
					open ? Figure.of("contributions", given.contributions(), href) : null,
					open ? new Figure("contributions-usd", given.usd(), href) : null);
		}).toList();
	}

}
