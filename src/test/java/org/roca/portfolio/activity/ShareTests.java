package org.roca.portfolio.activity;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ShareTests {

	@Test
	void acceptsAWholeOrNoSplit() {
		assertThatCode(() -> {
			Share.requireWhole(List.of(share("TJ", "33.33"), share("UZ", "66.67")));
			Share.requireWhole(List.of(Share.unsplit("TJ"), Share.unsplit("UZ")));
			Share.requireWhole(List.of());
		}).doesNotThrowAnyException();
	}

	@Test
	void refusesSharesThatMissTheWhole() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> Share.requireWhole(List.of(share("TJ", "50"), share("UZ", "49.99"))))
			.withMessageContaining("99.99");
	}

	@Test
	void refusesSharesOfSomeCountriesOnly() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> Share.requireWhole(List.of(share("TJ", "100"), Share.unsplit("UZ"))));
	}

	@Test
	void refusesNothingAndMoreThanAll() {
		assertThatIllegalArgumentException().isThrownBy(() -> share("TJ", "0"));
		assertThatIllegalArgumentException().isThrownBy(() -> share("TJ", "100.01"));
	}

	private static Share share(String country, String percent) {
		return new Share(country, new BigDecimal(percent));
	}

}
