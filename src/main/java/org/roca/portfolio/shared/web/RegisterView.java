package org.roca.portfolio.shared.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.roca.portfolio.shared.filter.Criterion;
import org.roca.portfolio.shared.filter.Register;

/** How a selection of a register is shown. */
public enum RegisterView {

	/** Row by row. */
	TABLE,
	/** By country, and site by site where coordinates are known. */
	MAP,
	/** Row by row on an axis of time. */
	TIMELINE,
	/** By the days of its rows, in the months of a year. */
	CALENDAR,
	/** Counted, or summed up, by one criterion. */
	CHART;

	/** The last part of its address. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Where a register is shown so. */
	public String path(Register register) {
		return (this == TABLE) ? register.path() : register.path() + "/" + code();
	}

	/**
	 * What the chart of a register can be by, the usual first. Contributions are summed
	 * up in each currency, all others counted; donors by currency are summed up too.
	 */
	public static List<Criterion> charted(Register register) {
		List<Criterion> groupings = register.groupings();
		return switch (register) {
			case PROJECTS, AGENCIES, SITES -> groupings;
			case DONORS -> Stream.concat(Stream.of(Criterion.CURRENCY), groupings.stream()).toList();
			case CONTRIBUTIONS -> groupings.stream().filter((by) -> by != Criterion.CURRENCY).toList();
		};
	}

}
