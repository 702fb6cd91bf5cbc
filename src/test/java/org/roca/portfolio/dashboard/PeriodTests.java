package org.roca.portfolio.dashboard;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.roca.portfolio.shared.filter.FilterName;

import static org.assertj.core.api.Assertions.assertThat;

class PeriodTests {

	@ParameterizedTest
	@ValueSource(strings = { "2015..2019", "2018", "2018-03", "2018-03-01..", "..2019-12" })
	void readsWhatItWrites(String code) {
		assertThat(Period.parse(code).map(Period::code)).contains(code);
	}

	@ParameterizedTest
	@ValueSource(strings = { "soon", "2015-2019", "2015..x", "1..2..3", "2018-13" })
	void refusesWhatIsNoPeriod(String code) {
		assertThat(Period.parse(code)).isEqualTo(Optional.empty());
	}

	@Test
	void becomesTheFiltersOfTheActivityList() {
		assertThat(Period.PROGRAMME.filter().chosen(FilterName.FROM)).isEqualTo(List.of("2015"));
		assertThat(Period.of(Period.PROGRAMME.filter())).isEqualTo(Period.PROGRAMME);
		assertThat(Period.ALL.filter().isEmpty()).isTrue();
	}

}
