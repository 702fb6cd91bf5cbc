package org.roca.portfolio.shared;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PeriodTests {

	@Test
	void rejectsAnEndBeforeTheStart() {
		assertThatIllegalArgumentException().isThrownBy(() -> period("2018-06-04", "2018-06-03"));
	}

	@Test
	void allowsAnEndThatMayBeLaterThanTheStart() {
		assertThatCode(() -> period("2018-06-04", "2018")).doesNotThrowAnyException();
	}

	private static Period period(String start, String end) {
		return new Period(PartialDate.parse(start), PartialDate.parse(end));
	}

}
