package org.roca.portfolio.shared.lookup;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.Text;

/**
 * A record that may be the one that is meant.
 *
 * @param id its key
 * @param slug by which a form names it
 * @param name its name
 * @param acronym its acronym, null when it has none
 * @param kind the name of its kind, the title of a project, null for a place
 * @param country the name of its country, null for a regional or international body
 * @param matched the name that fits what was typed; null where only words of it do
 */
public record Choice(long id, String slug, Text name, @Nullable Text acronym, @Nullable Text kind,
		@Nullable Text country, @Nullable String matched) {

	/** What tells it from others of a like name: acronym, country, kind. */
	public String about(Locale locale) {
		return Stream.of(this.acronym, this.country, this.kind)
			.filter(Objects::nonNull)
			.map((text) -> text.in(locale).words())
			.reduce((left, right) -> left + " · " + right)
			.orElse("");
	}

	/**
	 * The name that fits what was typed, where it is neither its name nor what the reader
	 * sees beside it: an older name, another spelling, the acronym in the other language.
	 */
	public @Nullable String alias(Locale locale) {
		boolean known = Objects.equals(this.matched, this.name.en()) || Objects.equals(this.matched, this.name.ru())
				|| Stream.of(this.acronym, this.kind)
					.anyMatch((text) -> text != null && text.in(locale).words().equals(this.matched));
		return known ? null : this.matched;
	}

}
