package org.roca.portfolio.search;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.PartialDate;
import org.roca.portfolio.shared.Standing;
import org.roca.portfolio.shared.Text;

/**
 * A record that was found.
 *
 * @param kind what it is
 * @param code its code in addresses
 * @param label a code or acronym to show before the title
 * @param title its title, name or purpose; null where none is stated
 * @param context what tells it from others of the same name
 * @param begun when an activity began, or was to begin
 * @param theme the number of the thematic area, where it belongs to one
 * @param matched the name that was meant, when it is not the title: an alias, an older
 * name
 * @param band how well it fits: {@link #EXACT}, up to {@link #WORDS} it has what was
 * asked for, above that it resembles it
 * @param standing who sees an activity, and how far its review has come; null for records
 * of other kinds
 */
record Hit(Kind kind, String code, @Nullable String label, @Nullable Text title, @Nullable Text context,
		@Nullable PartialDate begun, @Nullable Integer theme, @Nullable String matched, int band,
		@Nullable Standing standing) {

	/** Its code or name is what was asked for. */
	static final int EXACT = 0;

	/** It has the words that were asked for. */
	static final int WORDS = 2;

	/** It has words that only resemble them. */
	static final int NEAR = 5;

	/** Whether its code or name is what was asked for. */
	public boolean exact() {
		return this.band == EXACT;
	}

	public String href() {
		return this.kind.href(this.code);
	}

	/** The message key of the name of one record of its kind. */
	public String kindKey() {
		return "search.one." + this.kind.word();
	}

	/**
	 * The name that was meant, where it is neither the label nor the title in either
	 * language.
	 */
	public @Nullable String alias() {
		String shown = this.label + " " + ((this.title != null) ? this.title.en() + " " + this.title.ru() : "");
		return (this.matched != null && !shown.contains(this.matched)) ? this.matched : null;
	}

}
