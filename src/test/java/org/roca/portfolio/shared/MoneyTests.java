package org.roca.portfolio.shared;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class MoneyTests {

	@Test
	void isTheSameHoweverTheAmountIsWritten() {
		assertThat(money("1300000", "USD")).isEqualTo(money("1300000.00", "USD"));
	}

	@Test
	void refusesNegativeAmountsFractionsOfCentsAndUnknownWriting() {
		assertThatIllegalArgumentException().isThrownBy(() -> money("-0.01", "USD"));
		assertThatIllegalArgumentException().isThrownBy(() -> money("0.001", "USD"));
		assertThatIllegalArgumentException().isThrownBy(() -> money("1", "usd"));
	}

	private static Money money(String amount, String currency) {
		return new Money(new BigDecimal(amount), currency);
	}

}
