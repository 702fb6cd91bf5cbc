package org.roca.portfolio.activity.edit;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.Text;
import org.roca.portfolio.shared.Text.TextState;

/**
 * Words that a person typed in English, Russian or both. Words that nobody changed keep
 * what is known of their translation; words that a person changed were seen by that
 * person, and are the original or a reviewed translation of it.
 */
final class TypedText {

	private TypedText() {
	}

	static @Nullable Text of(String en, String ru, @Nullable Text earlier) {
		if (en.isEmpty() && ru.isEmpty()) {
			return null;
		}
		TextState enState = kept(en, (earlier != null) ? earlier.en() : null,
				(earlier != null) ? earlier.enState() : null);
		TextState ruState = kept(ru, (earlier != null) ? earlier.ru() : null,
				(earlier != null) ? earlier.ruState() : null);
		if (enState == null && !en.isEmpty()) {
			enState = (ruState == TextState.ORIGINAL) ? TextState.REVIEWED : TextState.ORIGINAL;
		}
		if (ruState == null && !ru.isEmpty()) {
			ruState = (enState == TextState.ORIGINAL) ? TextState.REVIEWED : TextState.ORIGINAL;
		}
		return new Text(en.isEmpty() ? null : en, enState, ru.isEmpty() ? null : ru, ruState);
	}

	private static @Nullable TextState kept(String typed, @Nullable String earlier, @Nullable TextState state) {
		return typed.equals(earlier) ? state : null;
	}

}
