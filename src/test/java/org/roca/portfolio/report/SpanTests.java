package org.roca.portfolio.report;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SpanTests {

	@Test
	void knowsHalvesAndYears() {
		assertThat(Span.half(2026, 1).half()).isEqualTo(1);
		assertThat(Span.half(2026, 2)).isEqualTo(new Span(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 12, 31)));
		assertThat(Span.year(2024).isYear()).isTrue();
		assertThat(Span.year(2024).half()).isZero();
		assertThat(new Span(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 12, 31)).isYear()).isFalse();
	}

	@Test
	void doesNotEndBeforeItBegins() {
		LocalDate day = LocalDate.of(2026, 6, 30);
		assertThatIllegalArgumentException().isThrownBy(() -> new Span(day, day.minusDays(1)));
		assertThat(new Span(day, day).isOpenOn(day)).isTrue();
		assertThat(new Span(day, day).isOpenOn(day.plusDays(1))).isFalse();
	}

}
