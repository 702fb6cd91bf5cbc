package org.roca.portfolio.shared;

import java.time.LocalDate;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.roca.portfolio.shared.PartialDate.Precision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PartialDateTests {

	@ParameterizedTest
	@CsvSource({ "2016, 2016-01-01, 2016-12-31, year", "2016-02, 2016-02-01, 2016-02-29, month",
			"2016-03-10, 2016-03-10, 2016-03-10, day" })
	void readsADateAsFarAsItIsStated(String text, LocalDate first, LocalDate last, String precision) {
		PartialDate date = PartialDate.parse(text);
		assertThat(date.first()).isEqualTo(first);
		assertThat(date.last()).isEqualTo(last);
		assertThat(date.precision()).isEqualTo(Precision.of(precision));
		assertThat(date).hasToString(text);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "", "16", "2016-13", "2016-02-30", "2016-2", "10.03.2016", "2016-03-10T00:00", "двадцать" })
	void refusesWhatIsNotADate(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.parse(text));
	}

	@Test
	void refusesADayThatItsPrecisionDoesNotState() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new PartialDate(LocalDate.of(2016, 3, 10), Precision.MONTH));
	}

	@Test
	void sortsByFirstDayThenByPrecision() {
		assertThat(Stream.of("2016-01", "2017", "2016", "2016-01-01").map(PartialDate::parse).sorted())
			.extracting(PartialDate::toString)
			.containsExactly("2016-01-01", "2016-01", "2016", "2017");
	}

}
