package org.roca.portfolio.activity.view;

import java.util.Locale;

/**
 * How a selection of activities is shown besides the list.
 */
enum View {

	/** By country, town and site. */
	MAP(""),

	/** Row by row on an axis of time, in the order of the list. */
	TIMELINE(""),

	/** Day by day in a month or a year. */
	CALENDAR("at"),

	/** Counted by year and by one thing more. */
	CHART("by");

	private final String own;

	View(String own) {
		this.own = own;
	}

	/** The last part of its address. */
	String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	String path() {
		return ViewPage.LIST + "/" + code();
	}

	/** The name in the address that belongs to this view alone, empty for none. */
	String own() {
		return this.own;
	}

}
