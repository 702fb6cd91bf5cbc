package org.roca.portfolio.shared.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.document.Chart;
import org.roca.portfolio.shared.document.Chart.Series;
import org.roca.portfolio.shared.export.SelectionWords;
import org.roca.portfolio.shared.filter.Criterion;
import org.roca.portfolio.shared.view.Amounts.Line;
import org.roca.portfolio.shared.web.RegisterPage;
import org.roca.portfolio.shared.web.Words;

/**
 * The bars of the charts of registers. Their numbers are those of the table beside them;
 * what is not known has no bar.
 */
@Component
class RegisterBars {

	/** More years than this are not drawn between years that have something. */
	private static final int YEARS = 60;

	private final SelectionWords names;

	private final Words words;

	RegisterBars(SelectionWords names, Words words) {
		this.names = names;
		this.words = words;
	}

	/** A bar for each value. */
	Chart of(RegisterPage<?> page, Criterion by, Breakdown breakdown) {
		List<String> said = breakdown.lines()
			.stream()
			.map((line) -> this.names.of(by, line.code(), line.label()))
			.toList();
		List<BigDecimal> values = breakdown.lines().stream().map((line) -> BigDecimal.valueOf(line.count())).toList();
		return chart(caption(page, by), false, said, values);
	}

	/** What is counted, and by what: {@code Projects by: Country}. */
	private String caption(RegisterPage<?> page, Criterion by) {
		return this.words.say("views.of." + page.register().figure(), this.words.say("register.filter." + by.param()));
	}

	/**
	 * A bar for each value; years stand from left to right, with those that have nothing.
	 */
	Chart of(Amounts amounts, Unit unit) {
		List<Line> known = amounts.lines().stream().filter((line) -> line.amount().known()).toList();
		boolean years = known.stream().anyMatch((line) -> line.criterion() == Criterion.AGREED);
		Map<String, BigDecimal> bars = years ? years(amounts.lines()) : Map.of();
		List<String> said = new ArrayList<>(bars.keySet());
		List<BigDecimal> values = new ArrayList<>(bars.values());
		known.stream().filter((line) -> !years || line.isUnknown()).forEach((line) -> {
			said.add(this.names.of(line.criterion(), line.code(), line.label()));
			values.add(Objects.requireNonNull(line.amount().value()));
		});
		String caption = (unit == Unit.ONE) ? caption(amounts) : caption(amounts) + ", " + name(unit);
		return chart(caption, years, said, values.stream().map(unit::of).toList());
	}

	/** {@code millions}, empty for the currency itself. */
	String name(Unit unit) {
		return (unit == Unit.ONE) ? "" : this.words.say(unit.key());
	}

	/** {@code Agreed in JPY}. */
	private String caption(Amounts amounts) {
		return amounts.isAgreed() ? this.words.say("finance.sums.agreed", amounts.currency())
				: this.words.say("finance.sums.usd");
	}

	/**
	 * The years with those between that have no contribution; a sum that is not known is
	 * none of them.
	 */
	private static Map<String, BigDecimal> years(List<Line> lines) {
		Map<String, BigDecimal> years = new TreeMap<>();
		Set<String> unknown = new HashSet<>();
		lines.stream().filter((line) -> !line.isUnknown()).forEach((line) -> {
			if (line.amount().value() != null) {
				years.put(line.code(), line.amount().value());
			}
			else {
				unknown.add(line.code());
			}
		});
		int[] stated = years.keySet().stream().mapToInt(Integer::parseInt).toArray();
		if (stated.length > 0 && stated[stated.length - 1] - stated[0] <= YEARS) {
			IntStream.rangeClosed(stated[0], stated[stated.length - 1])
				.mapToObj(Integer::toString)
				.filter((year) -> !unknown.contains(year))
				.forEach((year) -> years.putIfAbsent(year, BigDecimal.ZERO));
		}
		return years;
	}

	private Chart chart(String caption, boolean upright, List<String> said, List<BigDecimal> values) {
		return new Chart("bars", caption, caption + ". " + this.words.say("views.bars.alt"), upright, said,
				List.of(new Series("", null, values)));
	}

}
