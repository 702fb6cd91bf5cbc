package org.roca.portfolio.shared.filter;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.roca.portfolio.shared.PartialDate.Precision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** What an address asks for that speaks of days, months and years. */
class DatedTests {

	@ParameterizedTest
	@ValueSource(strings = { "2016", "2016-03", "2016-03-10", "2016-02-28..2016-03-02" })
	void isWrittenAsItIsRead(String text) {
		assertThat(Dated.parse(text)).hasToString(text);
	}

	@Test
	void aMonthIsNotItsDays() {
		Dated month = Dated.parse("2016-02");
		Dated days = Dated.parse("2016-02-01..2016-02-29");
		assertThat(month.precision()).isEqualTo(Precision.MONTH);
		assertThat(days.precision()).isEqualTo(Precision.DAY);
		assertThat(month.first()).isEqualTo(days.first());
		assertThat(month.last()).isEqualTo(days.last()).isEqualTo(LocalDate.of(2016, 2, 29));
	}

	@Test
	void oneDayIsOneDay() {
		assertThat(Dated.parse("2016-03-10..2016-03-10")).hasToString("2016-03-10")
			.isEqualTo(Dated.parse("2016-03-10"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "..", "2016..2017", "2016-03..2016-04", "2016-03-02..2016-03-01", "2016-02-30",
			"2016-03-01..", "2016-03-01..2016-03-02..2016-03-03" })
	void refusesWhatMeansNothing(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> Dated.parse(text));
	}

}
