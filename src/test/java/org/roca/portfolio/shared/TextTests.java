package org.roca.portfolio.shared;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.roca.portfolio.shared.Text.Shown;
import org.roca.portfolio.shared.Text.TextState;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TextTests {

	private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

	@Test
	void givesEachReaderTheirOwnLanguage() {
		Text text = new Text("Border post", TextState.ORIGINAL, "Пост", TextState.UNREVIEWED);
		assertThat(text.in(Locale.ENGLISH)).isEqualTo(new Shown("Border post", "en", false, false));
		assertThat(text.in(RUSSIAN)).isEqualTo(new Shown("Пост", "ru", false, true));
	}

	@Test
	void fallsBackToTheOtherLanguageAndSaysSo() {
		assertThat(Text.english("Border post").in(RUSSIAN)).isEqualTo(new Shown("Border post", "en", true, false));
		Text russianOnly = new Text(null, null, "Пост", TextState.ORIGINAL);
		assertThat(russianOnly.in(Locale.UK)).isEqualTo(new Shown("Пост", "ru", true, false));
	}

	@Test
	void isInTheLanguageInWhichItWasTyped() {
		assertThat(Text.typed("Border post")).isEqualTo(Text.english("Border post"));
		assertThat(Text.typed("Пост DCA")).isEqualTo(new Text(null, null, "Пост DCA", TextState.ORIGINAL));
	}

	@Test
	void refusesToBeEmptyOrStateless() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Text(null, null, null, null));
		assertThatIllegalArgumentException().isThrownBy(() -> new Text("Words", null, null, null));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Text("Words", TextState.ORIGINAL, null, TextState.REVIEWED));
	}

	@Test
	void namesItsStatesAsTheDatabaseDoes() {
		assertThat(TextState.of("unreviewed")).isEqualTo(TextState.UNREVIEWED);
		assertThat(TextState.REVIEWED.code()).isEqualTo("reviewed");
		assertThatIllegalArgumentException().isThrownBy(() -> TextState.of("REVIEWED"));
	}

}
