package org.roca.portfolio.activity.edit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PlainTests {

	@ParameterizedTest
	@ValueSource(strings = { "\u200b", "\u200e \u00a0", "\u0000", "\u2060\n\u200d", "\u202e" })
	void takesWhatNobodySeesForNothing(String typed) {
		assertThat(Plain.text(typed)).isEmpty();
	}

	@Test
	void keepsSignsOfEveryScript() {
		String typed = "\ud83d\udc69\u200d\ud83d\udcbb <b>Chegara</b> \ud835\udcb3 \u200fO\u02bbzbekiston & «№»";
		assertThat(Plain.text(typed)).isEqualTo(typed);
	}

	@Test
	void leavesNothingThatTurnsTheWordsAfterIt() {
		assertThat(Plain.text("a\u202eb\u2066c\u202c\ufeff")).isEqualTo("abc");
	}

}
