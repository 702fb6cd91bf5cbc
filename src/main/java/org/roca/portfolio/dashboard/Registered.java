package org.roca.portfolio.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.Figure;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.Criterion;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.filter.Register;
import org.roca.portfolio.shared.filter.RegisterFilter;
import org.roca.portfolio.shared.measure.ContributionTotals;
import org.roca.portfolio.shared.measure.SiteTotals;

/**
 * What the registers hold of a subject, whatever the period. A figure is null where the
 * register can't be narrowed to such a subject: contributions are recorded by project and
 * never split by country.
 *
 * @param projects the projects of the subject
 * @param agencies its agencies; of the portfolio those named by an activity
 * @param sites its sites
 * @param sitesOpened its sites with a known opening date
 * @param donors the donors of its projects
 * @param contributions the contributions to its projects
 */
record Registered(@Nullable Figure projects, @Nullable Figure agencies, @Nullable Figure sites,
		@Nullable Figure sitesOpened, @Nullable Figure donors, @Nullable Contributions contributions) {

	/**
	 * Contributions, with the sum that their sources state in US dollars and the sums as
	 * agreed, one for each currency.
	 *
	 * @param count how many
	 * @param usd the sum in US dollars, not known when no source states one
	 * @param usdStated how many state an amount in US dollars
	 * @param agreed the agreed sums by currency
	 */
	record Contributions(Figure count, Figure usd, long usdStated, List<Agreed> agreed) {

		/** The sums agreed in other currencies than the US dollar. */
		public List<Agreed> foreign() {
			return this.agreed.stream().filter((sum) -> !"USD".equals(sum.currency())).toList();
		}

	}

	/**
	 * A sum agreed in one currency.
	 *
	 * @param currency ISO 4217
	 * @param contributions how many were agreed in it
	 */
	record Agreed(String currency, long contributions, Figure sum) {
	}

	/** The register narrowed to a subject, or nothing where it can't be. */
	static Optional<RegisterFilter> narrowed(Register register, ActivityFilter subject) {
		RegisterFilter filter = RegisterFilter.of(register);
		for (Map.Entry<FilterName, List<String>> chosen : subject.values().entrySet()) {
			Optional<Criterion> criterion = Criterion.of(chosen.getKey().param());
			if (criterion.isEmpty() || !register.belongs(criterion.get())) {
				return Optional.empty();
			}
			filter = filter.with(criterion.get(), chosen.getValue());
		}
		if (subject.isEmpty() && register == Register.AGENCIES) {
			return Optional.of(filter.with(Criterion.NAMED, "yes"));
		}
		if (subject.isEmpty() && register == Register.DONORS) {
			return Optional.of(filter.with(Criterion.FUNDS, "yes"));
		}
		return Optional.of(filter);
	}

	static Registered of(ActivityFilter subject, Map<Register, Long> counts, SiteTotals sites,
			ContributionTotals contributions) {
		return new Registered(count(Register.PROJECTS, subject, counts), count(Register.AGENCIES, subject, counts),
				narrowed(Register.SITES, subject).map((filter) -> sites(filter, sites)).orElse(null),
				narrowed(Register.SITES, subject).map((filter) -> opened(filter, sites)).orElse(null),
				count(Register.DONORS, subject, counts),
				narrowed(Register.CONTRIBUTIONS, subject).map((filter) -> contributions(filter, contributions))
					.orElse(null));
	}

	private static @Nullable Figure count(Register register, ActivityFilter subject, Map<Register, Long> counts) {
		return narrowed(register, subject)
			.map((filter) -> Figure.of(register.figure(), counts.getOrDefault(register, 0L), filter.href()))
			.orElse(null);
	}

	static Figure sites(RegisterFilter filter, SiteTotals totals) {
		return Figure.of(Register.SITES.figure(), totals.sites(), filter.href());
	}

	private static Figure opened(RegisterFilter filter, SiteTotals totals) {
		return Figure.of("sites-opened", totals.opened(), filter.with(Criterion.OPENED, "known").href());
	}

	static Contributions contributions(RegisterFilter filter, ContributionTotals totals) {
		List<Agreed> agreed = new ArrayList<>();
		totals.agreed()
			.forEach((sum) -> agreed.add(new Agreed(sum.currency(), sum.contributions(),
					new Figure(sum.figure(), sum.amount(), filter.with(Criterion.CURRENCY, sum.currency()).href()))));
		return new Contributions(Figure.of(Register.CONTRIBUTIONS.figure(), totals.contributions(), filter.href()),
				new Figure("contributions-usd", totals.usd(), filter.href()), totals.usdStated(), agreed);
	}

}
