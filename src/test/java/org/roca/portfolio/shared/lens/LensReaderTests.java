package org.roca.portfolio.shared.lens;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.roca.portfolio.shared.Text;
import org.roca.portfolio.shared.web.NotFoundException;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LensReaderTests {

	/** In Tashkent it is the 24th already. */
	private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T20:00:00Z"), ZoneId.of("Asia/Tashkent"));

	private static Lens read(boolean office, String... parameters) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		for (int i = 0; i < parameters.length; i += 2) {
			request.addParameter(parameters[i], parameters[i + 1]);
		}
		return new LensReader(new Eyes(office), CLOCK).read(request);
	}

	private static Lens.@Nullable AsOf asOf(String day) {
		return read(false, Lens.AS_OF, day).asOf();
	}

	@ParameterizedTest
	@CsvSource({ "2026-03-31, 2026-03-31, true, false", "31.03.2026, 2026-03-31, true, false",
			"' 1.3.2026 ', 2026-03-01, true, false", "2026-11-23, 2026-11-23, true, false",
			"2026-11-24, 2026-11-24, false, false", "2026-11-25, 2026-11-25, false, true" })
	void readsADayAsPeopleAndAddressesWriteIt(String written, LocalDate day, boolean past, boolean future) {
		assertThat(asOf(written)).isNotNull().satisfies((asOf) -> {
			assertThat(asOf.day()).isEqualTo(day);
			assertThat(asOf.isPast()).isEqualTo(past);
			assertThat(asOf.isFuture()).isEqualTo(future);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-02-30", "31.13.2026", "2026", "2026-03", "03/31/2026", "yesterday", "0", "\0",
			"2026-03-31T00:00", "12026-03-31" })
	void refusesWhatIsNoDay(String written) {
		assertThatExceptionOfType(UnreadableDayException.class).isThrownBy(() -> asOf(written))
			.satisfies((ex) -> assertThat(ex.typed()).isEqualTo(written.strip()));
	}

	@Test
	void theOfficeLooksAsADonor() {
		Lens lens = read(true, Lens.VIEW_AS, "japan", Lens.AS_OF, "2026-03-31");
		assertThat(lens.donor()).isEqualTo(new Lens.Donor(7, "japan", Text.english("Japan")));
		assertThat(lens.query()).isEqualTo("view-as=japan&as-of=2026-03-31");
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> read(true, Lens.VIEW_AS, "mars"));
	}

	@Test
	void nobodyElseDoes() {
		assertThat(read(false, Lens.VIEW_AS, "japan").isClear()).isTrue();
		assertThat(read(false, Lens.VIEW_AS, "mars").isClear()).isTrue();
	}

	@Test
	void anEmptyFieldAsksForNothing() {
		assertThat(read(true, Lens.VIEW_AS, "", Lens.AS_OF, " ").isClear()).isTrue();
		assertThat(read(true).isClear()).isTrue();
		assertThat(read(true).query()).isEmpty();
	}

	private record Eyes(boolean mayLook) implements DonorEyes {

		@Override
		public Optional<Lens.Donor> look(String slug, HttpServletRequest request) {
			return slug.equals("japan") ? Optional.of(new Lens.Donor(7, slug, Text.english("Japan")))
					: Optional.empty();
		}

	}

}
