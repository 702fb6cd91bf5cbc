package org.roca.portfolio.activity;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ParticipantsTests {

	@Test
	void addsUpWhenEveryPartIsStated() {
		assertThat(new Participants(null, 7, 12, 3).total()).isEqualTo(22);
	}

	@Test
	void neverDerivesAPartFromTheOthers() {
		Participants people = new Participants(20, 7, null, null);
		assertThat(people.men()).isNull();
		assertThat(people.unknown()).isNull();
		assertThat(new Participants(null, 7, 12, null).total()).isNull();
	}

	@Test
	void keepsATotalAlone() {
		assertThat(Participants.of(70)).isEqualTo(new Participants(70, null, null, null));
	}

	@Test
	void refusesPartsThatExceedTheTotal() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Participants(10, 7, 4, null))
			.withMessageContaining("11 by sex are more than 10");
	}

	@Test
	void refusesATotalThatIsNotTheSumOfAllParts() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Participants(30, 7, 12, 3));
	}

	@Test
	void refusesNegativeNumbers() {
		assertThatIllegalArgumentException().isThrownBy(() -> Participants.of(-1));
	}

}
