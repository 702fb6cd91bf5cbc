package org.roca.portfolio.shared.view;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.roca.portfolio.shared.Figure;
import org.roca.portfolio.shared.filter.Criterion;

import static org.assertj.core.api.Assertions.assertThat;

/** What numbers beside bars of money are multiples of. */
class UnitTests {

	@ParameterizedTest
	@CsvSource({ "16252772000, 947934000, MILLION", "12000000, 9999, THOUSAND", "7224047, 114000, THOUSAND",
			"12000000, 5, ONE", "9000, 100, ONE" })
	void noAmountIsRoundedToNothing(BigDecimal greatest, BigDecimal least, Unit unit) {
		List<Amounts.Line> lines = Stream.of(greatest, least)
			.map((amount) -> new Amounts.Line(Criterion.DONOR, "japan", null, new Figure("contributions", null, "/"),
					new Figure("contributions-agreed-jpy", amount, "/")))
			.toList();
		assertThat(Unit.of(new Amounts("JPY", lines, 0, null))).isEqualTo(unit);
		assertThat(unit.of(least)).isPositive();
	}

}
