package org.roca.portfolio.shared.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** What the numbers beside bars of money are multiples of, so that they can be read. */
enum Unit {

	/** Millions. */
	MILLION(6),
	/** Thousands. */
	THOUSAND(3),
	/** The currency itself. */
	ONE(0);

	/** The smallest bar is still this many hundredths of the unit. */
	private static final int LEAST = 2;

	private final int digits;

	Unit(int digits) {
		this.digits = digits;
	}

	/**
	 * The largest in which no amount is rounded to nothing, and the greatest is ten or
	 * more.
	 */
	static Unit of(Amounts money) {
		List<BigDecimal> amounts = money.lines()
			.stream()
			.map((line) -> line.amount().value())
			.filter(Objects::nonNull)
			.toList();
		BigDecimal greatest = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
		BigDecimal least = amounts.stream()
			.filter((amount) -> amount.signum() > 0)
			.reduce(BigDecimal::min)
			.orElse(BigDecimal.ONE);
		return List.of(MILLION, THOUSAND)
			.stream()
			.filter((unit) -> greatest.movePointLeft(unit.digits).compareTo(BigDecimal.TEN) >= 0
					&& least.movePointLeft(unit.digits - LEAST).compareTo(BigDecimal.ONE) >= 0)
			.findFirst()
			.orElse(ONE);
	}

	/** An amount in this unit, to hundredths. */
	BigDecimal of(BigDecimal amount) {
		return (this == ONE) ? amount : amount.movePointLeft(this.digits).setScale(LEAST, RoundingMode.HALF_UP);
	}

	/** The key of its name. */
	String key() {
		return "views.unit." + name().toLowerCase(Locale.ROOT);
	}

}
