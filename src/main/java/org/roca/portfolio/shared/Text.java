package org.roca.portfolio.shared;

import java.util.Locale;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumeratedValue;
import org.jspecify.annotations.Nullable;

/**
 * A title, summary, name or purpose in English and Russian, each with the state of its
 * translation. At least one language is always there; a language that is missing has
 * neither words nor state.
 *
 * @param en the English words, or {@code null} when missing
 * @param enState what the English words are, {@code null} exactly when they are missing
 * @param ru the Russian words, or {@code null} when missing
 * @param ruState what the Russian words are, {@code null} exactly when they are missing
 */
@Embeddable
public record Text(@Nullable String en,
		@Enumerated(EnumType.STRING) @Column(columnDefinition = "text_state") @Nullable TextState enState,
		@Nullable String ru,
		@Enumerated(EnumType.STRING) @Column(columnDefinition = "text_state") @Nullable TextState ruState) {

	public Text {
		if (en == null && ru == null) {
			throw new IllegalArgumentException("A text needs words in English or Russian");
		}
		if ((en == null) != (enState == null) || (ru == null) != (ruState == null)) {
			throw new IllegalArgumentException("Words and their state come together");
		}
	}

	/**
	 * Words written in English and not translated yet.
	 * @param en the English words
	 * @return a text that has no Russian
	 */
	public static Text english(String en) {
		return new Text(en, TextState.ORIGINAL, null, null);
	}

	/**
	 * Words as a person typed them: Russian where they have a Cyrillic letter, else
	 * English.
	 * @param words the words, in one language
	 * @return a text that is not translated yet
	 */
	public static Text typed(String words) {
		return Script.isCyrillic(words) ? new Text(null, null, words, TextState.ORIGINAL) : english(words);
	}

	/**
	 * The words to show to a reader; the other language when theirs is missing.
	 * @param locale the reader's language: Russian, or English for all else
	 * @return the words and what the reader must be told about them
	 */
	public Shown in(Locale locale) {
		boolean russian = "ru".equals(locale.getLanguage());
		Shown english = shown(this.en, this.enState, "en", russian);
		Shown inRussian = shown(this.ru, this.ruState, "ru", !russian);
		Shown wanted = russian ? inRussian : english;
		Shown other = russian ? english : inRussian;
		if (wanted != null) {
			return wanted;
		}
		if (other != null) {
			return other;
		}
		throw new IllegalStateException("A text needs words in English or Russian");
	}

	private static @Nullable Shown shown(@Nullable String words, @Nullable TextState state, String language,
			boolean foreign) {
		return (words != null) ? new Shown(words, language, foreign, state == TextState.UNREVIEWED) : null;
	}

	/**
	 * Words chosen for one reader.
	 *
	 * @param words what to show
	 * @param language the language of the words, {@code en} or {@code ru}
	 * @param missing whether the reader's own language has no words yet
	 * @param unreviewed whether nobody has checked this translation yet
	 */
	public record Shown(String words, String language, boolean missing, boolean unreviewed) {
	}

	/** What the words in one language are. */
	public enum TextState {

		/** Written in this language. */
		ORIGINAL("original"),

		/** Translated, and checked by a person. */
		REVIEWED("reviewed"),

		/** Translated, and not checked by anyone yet. */
		UNREVIEWED("unreviewed");

		@EnumeratedValue
		private final String code;

		TextState(String code) {
			this.code = code;
		}

		/**
		 * The state as the database and data files write it.
		 * @return the lower-case code
		 */
		public String code() {
			return this.code;
		}

		/**
		 * The state that a database or data file names.
		 * @param code a lower-case code
		 * @return its state
		 * @throws IllegalArgumentException if there is no such state
		 */
		public static TextState of(String code) {
			for (TextState state : values()) {
				if (state.code().equals(code)) {
					return state;
				}
			}
			throw new IllegalArgumentException("No state of a translation: " + code);
		}

	}

}
