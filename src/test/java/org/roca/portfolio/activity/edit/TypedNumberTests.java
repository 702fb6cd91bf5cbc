package org.roca.portfolio.activity.edit;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TypedNumberTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			0 | 0
			12500,5 | 12500.5
			12 500,50 | 12500.50
			12\u00a0500\u202f000 | 12500000
			1,000.50 | 1000.50
			1.000,50 | 1000.50
			1,234,567 | 1234567
			1.234.567,8 | 1234567.8
			1\u2019000.50 | 1000.50
			9999999999999.99 | 9999999999999.99
			""")
	void readsWhatPeopleAndSpreadsheetsWrite(String typed, BigDecimal number) {
		assertThat(TypedNumber.read(typed)).contains(number);
		assertThat(ValueKind.NUMBER.plain(typed)).isEqualTo(number.stripTrailingZeros().toPlainString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "1,000", "1.000", "33.333" })
	void guessesAtNothingThatCanBeReadInTwoWays(String typed) {
		assertThat(TypedNumber.read(typed)).isEmpty();
		assertThat(TypedNumber.isAmbiguous(typed)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "1e5", "$100", "1,00.50", "1.234,567.8", "12,34,567", "1000.505", "99999999999999", "5.",
			"-5", "\u0661\u0660\u0660" })
	void readsNoOtherSigns(String typed) {
		assertThat(TypedNumber.read(typed)).isEmpty();
		assertThat(TypedNumber.isAmbiguous(typed)).isFalse();
	}

	@Test
	void knowsWhatIsLessThanNothing() {
		assertThat(TypedNumber.isNegative("-5")).isTrue();
		assertThat(TypedNumber.isNegative("\u2212 1 000")).isTrue();
		assertThat(TypedNumber.isNegative("-")).isFalse();
	}

}
