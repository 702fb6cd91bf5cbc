package org.roca.portfolio.activity;

import java.util.Arrays;
import java.util.Optional;

/**
 * The orders of the activity list by their names in the address. Equal keys follow the
 * reference, so that every order is total and a page can start after any record.
 */
enum ActivitySort {

	/** Latest first; without a date last. */
	LATEST("-date", "coalesce(a.begins, date '0001-01-01')", true),

	/** Earliest first; without a date first. */
	EARLIEST("date", "coalesce(a.begins, date '0001-01-01')", false),

	/** By title in the reader's language. */
	TITLE("title", "lower(coalesce(a.title_%1$s, a.title_en, a.title_ru))", false),

	/** By title, from the end of the alphabet. */
	TITLE_DOWN("-title", "lower(coalesce(a.title_%1$s, a.title_en, a.title_ru))", true),

	/** By code of the lead project. */
	PROJECT("project", "(select p.slug from project p where p.id = a.project_id)", false),

	/** By code of the lead project, downwards. */
	PROJECT_DOWN("-project", "(select p.slug from project p where p.id = a.project_id)", true),

	/** By type in the reader's language. */
	TYPE("type", "(select y.name_%1$s from activity_type y where y.code = a.type)", false),

	/** By type in the reader's language, downwards. */
	TYPE_DOWN("-type", "(select y.name_%1$s from activity_type y where y.code = a.type)", true),

	/** Fewest participants first; those without a number before them. */
	FEWEST("participants", "coalesce(a.participants, -1)", false),

	/** Most participants first; those without a number last. */
	MOST("-participants", "coalesce(a.participants, -1)", true),

	/** Last changed first. */
	CHANGED("-changed", "a.changed_at", true);

	private final String code;

	private final String key;

	private final boolean down;

	ActivitySort(String code, String key, boolean down) {
		this.code = code;
		this.key = key;
		this.down = down;
	}

	static Optional<ActivitySort> of(String code) {
		return Arrays.stream(values()).filter((sort) -> sort.code.equals(code)).findFirst();
	}

	/** The name in the address. */
	public String code() {
		return this.code;
	}

	/** The opposite order of the same column, or this one where there is none. */
	String opposite() {
		String other = this.down ? this.code.substring(1) : "-" + this.code;
		return of(other).map(ActivitySort::code).orElse(this.code);
	}

	boolean down() {
		return this.down;
	}

	/**
	 * The expression to sort {@code a} by.
	 * @param language {@code en} or {@code ru}
	 */
	String key(String language) {
		return this.key.formatted(language);
	}

}
