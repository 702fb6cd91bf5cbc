package org.roca.portfolio.activity.edit;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.Text;

/**
 * A line of a list, in the language of the reader.
 *
 * @param value what the form sends
 * @param words what the reader reads
 * @param language the language of the words, where it is not the reader's
 */
record Option(String value, String words, @Nullable String language) {

	/** A choice as this reader reads it. */
	static Option of(Choice choice, Locale reader) {
		Text.Shown shown = choice.name().in(reader);
		return new Option(choice.code(), shown.words(), shown.missing() ? shown.language() : null);
	}
}
