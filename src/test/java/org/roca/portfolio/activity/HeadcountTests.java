package org.roca.portfolio.activity;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class HeadcountTests {

	@Test
	void countsThoseOfAStatedSexAsPeople() {
		List<Attendance> parts = List.of(part(new Participants(null, 8, 8, null)));
		assertThatIllegalArgumentException().isThrownBy(() -> Headcount.of(Participants.of(15), parts));
		assertThat(Headcount.of(Participants.of(16), parts).summed()).isFalse();
	}

	@Test
	void addsWhatIsStatedOfOneSexToWhatThePartsHaveOfAnother() {
		List<Attendance> parts = List.of(part(new Participants(null, 4, 3, null)));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> Headcount.of(new Participants(12, 10, null, null), parts));
		assertThat(Headcount.of(new Participants(13, 10, null, null), parts).parts()).hasSize(1);
	}

	@Test
	void takesNoUnknownPartForNone() {
		assertThat(Headcount.of(Participants.of(3), List.of(part(null), part(Participants.of(3)))).total())
			.isEqualTo(Participants.of(3));
		assertThat(Headcount.of(null, List.of(part(null), part(Participants.of(3)))).total()).isNull();
	}

	private static Attendance part(@Nullable Participants people) {
		return new Attendance(null, null, "TJ", people);
	}

}
