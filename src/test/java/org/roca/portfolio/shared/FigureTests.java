package org.roca.portfolio.shared;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FigureTests {

	@Test
	void writesItsValueAsAPlainDecimal() {
		assertThat(Figure.of("activities", 138, "/activities").plain()).isEqualTo("138");
		assertThat(new Figure("contributions-usd", new BigDecimal("1300000.50"), "/").plain()).isEqualTo("1300000.5");
		assertThat(new Figure("contributions-usd", new BigDecimal("1.3E+6"), "/").plain()).isEqualTo("1300000");
		assertThat(new Figure("women", new BigDecimal("0.00"), "/").plain()).isEqualTo("0");
	}

	@Test
	void leavesAValueThatIsNotKnownEmpty() {
		Figure women = new Figure("women", null, "/activities");
		assertThat(women.known()).isFalse();
		assertThat(women.plain()).isEmpty();
	}

}
