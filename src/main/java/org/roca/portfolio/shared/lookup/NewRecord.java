package org.roca.portfolio.shared.lookup;

import org.jspecify.annotations.Nullable;

/**
 * What a person says of a record that is to be added to a register. Checked: its codes
 * are in the lists, and what the register requires is there.
 *
 * @param name the name, in English or Russian
 * @param kind a code of the register's list of kinds; null for a place
 * @param country ISO alpha-2; null for a regional or international body
 * @param neighbour the country across the border, null inland or when not known
 * @param project the slug of the project that supports a site, else null
 */
public record NewRecord(String name, @Nullable String kind, @Nullable String country, @Nullable String neighbour,
		@Nullable String project) {

	/** A code that must be there. */
	public static String required(@Nullable String code) {
		if (code == null) {
			throw new IllegalArgumentException("A new record is checked before it is added");
		}
		return code;
	}

}
