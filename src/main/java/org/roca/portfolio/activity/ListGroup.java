package org.roca.portfolio.activity;

import java.util.Arrays;
import java.util.Optional;

import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.measure.Dimension;

/**
 * What the activity list is grouped by. Where an activity belongs to several groups it
 * stands in each of them, and is counted once in the total.
 */
public enum ListGroup {

	/** Country where held. */
	COUNTRY(false),

	/** Benefiting country. */
	BENEFITS(true),

	/** Lead project and further projects. */
	PROJECT(true),

	/** Thematic area of the lead project. */
	THEME(false),

	/** Agency. */
	AGENCY(true),

	/** Kind of agency. */
	AGENCY_KIND(true),

	/** Donor named for the activity. */
	DONOR(true),

	/** Year of the first day. */
	YEAR(false),

	/** Type. */
	TYPE(false),

	/** Status. */
	STATUS(false);

	private final boolean several;

	ListGroup(boolean several) {
		this.several = several;
	}

	static Optional<ListGroup> of(String code) {
		return Arrays.stream(values()).filter((group) -> group.code().equals(code)).findFirst();
	}

	/** The name in the address. */
	public String code() {
		return filter().param();
	}

	/** Whether an activity can belong to several groups. */
	public boolean isSeveral() {
		return this.several;
	}

	/** The filter that selects one group. */
	public FilterName filter() {
		return FilterName.valueOf(name());
	}

	Dimension dimension() {
		return Dimension.valueOf(name());
	}

}
