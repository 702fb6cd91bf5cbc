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
 * @param exact whether its code or name is what was asked for
 * @param standing who sees an activity, and how far its review has come; null for records
 * of other kinds
 */
record Hit(Kind kind, String code, @Nullable String label, @Nullable Text title, @Nullable Text context,
		@Nullable PartialDate begun, @Nullable Integer theme, @Nullable String matched, boolean exact,
		@Nullable Standing standing) {

	public String href() {
		return this.kind.href(this.code);
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
