package org.roca.portfolio.shared.measure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.roca.portfolio.shared.PartialDate;
import org.roca.portfolio.shared.PartialDate.Precision;

import static org.assertj.core.api.Assertions.assertThat;

/** Promise 1 for a crowded timeline: fewer marks show the same months and activities. */
class SpellTests {

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void joinedTheyStandForTheSame(long seed) {
		Random random = new Random(seed);
		for (boolean planned : new boolean[] { true, false }) {
			List<Spell> spells = IntStream.range(0, 240).filter((month) -> random.nextInt(4) > 0).mapToObj((month) -> {
				LocalDate began = LocalDate.of(2005, 1, 1).plusMonths(month);
				return new Spell("XAC-K22", planned, new PartialDate(began, Precision.MONTH),
						began.plusDays(random.nextInt(90)), 1 + random.nextInt(9));
			}).toList();
			List<Spell> joined = Spell.joined(spells);
			assertThat(joined).hasSizeLessThan(spells.size() / 2);
			assertThat(joined.stream().mapToLong(Spell::activities).sum())
				.isEqualTo(spells.stream().mapToLong(Spell::activities).sum());
			assertThat(months(joined)).isEqualTo(months(spells));
			assertThat(Spell.joined(joined)).isEqualTo(joined);
		}
	}

	private static Set<YearMonth> months(List<Spell> spells) {
		return spells.stream()
			.flatMap((spell) -> Stream.iterate(YearMonth.from(spell.began().first()),
					(month) -> !month.isAfter(YearMonth.from(spell.last())), (month) -> month.plusMonths(1)))
			.collect(Collectors.toSet());
	}

}
