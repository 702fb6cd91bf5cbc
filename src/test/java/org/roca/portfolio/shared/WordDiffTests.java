package org.roca.portfolio.shared;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.roca.portfolio.shared.WordDiff.Kind;
import org.roca.portfolio.shared.WordDiff.Piece;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

class WordDiffTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true,
			value = {
					"the Japanese embassy came | the Embassy of Japan came "
							+ "| the [-Japanese embassy] [+Embassy of Japan] came",
					"they met. | they met, and left. | they met[+, and left].",
					"Проверили груз | Проверили весь груз | Проверили [+весь] груз", "A; B | B | [-A;] B",
					"12 | 14 | [-12] [+14]", "a b c d | a b c d | a b c d",
					"on 16.11.2020 | on 17.11.2020 | on [-16.11.2020] [+17.11.2020]" })
	void marksWhatWasTakenOutAndPutIn(String before, String after, String marked) {
		assertThat(marked(WordDiff.of(before, after).both())).isEqualTo(marked);
	}

	@Test
	void tellsOfBlanksOnlyWhereNothingElseDiffers() {
		assertThat(WordDiff.of("one\n\ntwo", "one two").both()).anyMatch((piece) -> !piece.isKept());
		assertThat(WordDiff.of("one\n\ntwo three", "one two four").both()).filteredOn((piece) -> !piece.isKept())
			.extracting(Piece::text)
			.containsExactly("three", "four");
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 42, 1945 })
	void keepsEveryWordOfBothTexts(long seed) {
		Random random = new Random(seed);
		for (int round = 0; round < 500; round++) {
			String before = text(random, 12);
			String after = text(random, 12);
			WordDiff diff = WordDiff.of(before, after);
			assertThat(words(diff.before())).isEqualTo(before);
			assertThat(words(diff.after())).isEqualTo(after);
			assertThat(diff.words().stream().filter((word) -> word.kind() == Kind.KEPT).count())
				.isEqualTo(common(before, after));
		}
	}

	@Test
	void staysQuickForTheLongestTexts() {
		Random random = new Random(7);
		String before = text(random, 5_000);
		String after = text(random, 5_000);
		WordDiff diff = assertTimeout(Duration.ofSeconds(5), () -> WordDiff.of(before, after));
		assertThat(words(diff.after())).isEqualTo(after);
		assertThat(diff.hasCommonWords()).isFalse();
	}

	private static String marked(List<Piece> pieces) {
		return pieces.stream().map((piece) -> switch (piece.kind()) {
			case KEPT -> piece.text();
			case IN -> "[+" + piece.text() + "]";
			case OUT -> "[-" + piece.text() + "]";
		}).collect(Collectors.joining());
	}

	private static String words(List<Piece> pieces) {
		return pieces.stream().map(Piece::text).collect(Collectors.joining());
	}

	private static String text(Random random, int most) {
		return random.ints(random.nextInt(most) + most / 2, 0, 9)
			.mapToObj((number) -> "w" + number)
			.collect(Collectors.joining(" "));
	}

	/** The longest common sequence, by the plain definition. */
	private static long common(String before, String after) {
		String[] left = before.isEmpty() ? new String[0] : before.split(" ");
		String[] right = after.isEmpty() ? new String[0] : after.split(" ");
		int[][] longest = new int[left.length + 1][right.length + 1];
		for (int row = 1; row <= left.length; row++) {
			for (int column = 1; column <= right.length; column++) {
				longest[row][column] = left[row - 1].equals(right[column - 1]) ? longest[row - 1][column - 1] + 1
						: Math.max(longest[row - 1][column], longest[row][column - 1]);
			}
		}
		return longest[left.length][right.length];
	}

}
