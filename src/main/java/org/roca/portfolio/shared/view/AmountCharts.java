package org.roca.portfolio.shared.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.Figure;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.Criterion;
import org.roca.portfolio.shared.filter.Register;
import org.roca.portfolio.shared.filter.RegisterFilter;
import org.roca.portfolio.shared.measure.ContributionTotals;
import org.roca.portfolio.shared.measure.CurrencySum;
import org.roca.portfolio.shared.measure.RegisterQueries;
import org.roca.portfolio.shared.view.Amounts.Line;
import org.roca.portfolio.shared.web.RegisterPage;

/**
 * Makes the tables of charts of money: first US dollars as stated, then each agreed
 * currency.
 */
@Component
class AmountCharts {

	/** Values with a line; years have all. */
	static final int MOST = 12;

	private static final String USD = "contributions-usd";

	private final RegisterQueries registers;

	private final DonorAmountQueries donors;

	AmountCharts(RegisterQueries registers, DonorAmountQueries donors) {
		this.registers = registers;
		this.donors = donors;
	}

	/**
	 * The money of a page, by what it is asked by: contributions, or those of the donors.
	 */
	List<Amounts> amounts(Scope scope, RegisterPage<?> page, Criterion by) {
		if (page.register() == Register.DONORS) {
			return new Making(page, RegisterFilter.of(Register.CONTRIBUTIONS), Criterion.DONOR,
					this.donors.amounts(scope, page.filter()))
				.all();
		}
		Map<String, ContributionTotals> groups = new HashMap<>(
				this.registers.contributionsBy(scope, page.filter(), by));
		List<String> chosen = page.filter().chosen(by);
		groups.keySet().removeIf((code) -> !chosen.isEmpty() && !chosen.contains(code));
		return new Making(page, page.filter(), by, groups).all();
	}

	/**
	 * The tables of one chart.
	 *
	 * @param filter the contributions
	 * @param by what they are summed up by
	 * @param groups their sums by value
	 */
	private record Making(RegisterPage<?> page, RegisterFilter filter, Criterion by,
			Map<String, ContributionTotals> groups) {

		List<Amounts> all() {
			if (this.groups.isEmpty()) {
				return List.of();
			}
			List<Amounts> all = new ArrayList<>();
			all.add(usd());
			currencies().forEach((currency) -> all.add(agreed(currency)));
			return List.copyOf(all);
		}

		/** The currencies of most contributions first. */
		private List<String> currencies() {
			Map<String, Long> counts = new TreeMap<>();
			sums().forEach((sum) -> counts.merge(sum.currency(), sum.contributions(), Long::sum));
			return counts.entrySet()
				.stream()
				.sorted(Map.Entry.<String, Long>comparingByValue().reversed())
				.map(Map.Entry::getKey)
				.toList();
		}

		private Stream<CurrencySum> sums() {
			return this.groups.values().stream().flatMap((totals) -> totals.agreed().stream());
		}

		private Amounts usd() {
			List<Line> lines = new ArrayList<>();
			this.groups.forEach((code, totals) -> {
				String href = this.filter.with(this.by, code).href();
				lines.add(line(code, totals.contributions(), new Figure(USD, totals.usd(), href)));
			});
			return made("", USD, this.filter, lines);
		}

		private Amounts agreed(String currency) {
			RegisterFilter inCurrency = this.filter.with(Criterion.CURRENCY, currency);
			List<Line> lines = new ArrayList<>();
			this.groups.forEach((code, totals) -> totals.agreed()
				.stream()
				.filter((sum) -> sum.currency().equals(currency))
				.forEach((sum) -> lines.add(line(code, sum.contributions(),
						new Figure(sum.figure(), sum.amount(), inCurrency.with(this.by, code).href())))));
			return made(currency, lines.get(0).amount().name(), inCurrency, lines);
		}

		private Line line(String code, long contributions, Figure amount) {
			return new Line(this.by, code, this.page.label(Register.CONTRIBUTIONS, this.by, code),
					Figure.of(Register.CONTRIBUTIONS.figure(), contributions, amount.href()), amount);
		}

		private Amounts made(String currency, String figure, RegisterFilter rows, List<Line> lines) {
			lines.sort((this.by == Criterion.AGREED) ? latestFirst() : mostFirst());
			int shown = (this.by == Criterion.AGREED) ? lines.size() : Math.min(MOST, lines.size());
			boolean whole = this.page.register() == Register.CONTRIBUTIONS && this.filter.register().hasOne(this.by)
					&& this.groups.values().stream().mapToLong(ContributionTotals::contributions).sum() == this.page
						.count();
			BigDecimal sum = lines.stream()
				.map((line) -> line.amount().value())
				.filter(Objects::nonNull)
				.reduce(BigDecimal::add)
				.orElse(null);
			return new Amounts(currency, List.copyOf(lines.subList(0, shown)), lines.size() - shown,
					whole ? new Figure(figure, sum, rows.href()) : null);
		}

		private static Comparator<Line> latestFirst() {
			return Comparator.comparing(Line::isUnknown).thenComparing(Line::code, Comparator.reverseOrder());
		}

		private static Comparator<Line> mostFirst() {
			return Comparator
				.comparing((Line line) -> line.amount().value(),
						Comparator.nullsLast(Comparator.<BigDecimal>reverseOrder()))
				.thenComparing(Line::code);
		}

	}

}
