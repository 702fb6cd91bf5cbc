package org.roca.portfolio.shared.filter;

import java.time.LocalDate;
import java.util.Locale;

/**
 * Where an activity stands against today in the office's zone. Only planned dates count:
 * an activity without a plan is neither coming nor overdue.
 */
public enum When {

	/** To begin today or later, and still meant to happen. */
	COMING("a.status in ('planned', 'postponed') and last_day(a.planned_start, a.planned_start_precision) >= :today"),

	/** Its last planned day has passed, and it is neither completed nor cancelled. */
	OVERDUE("""
			a.status in ('planned', 'ongoing', 'postponed') and coalesce(
				last_day(a.planned_end, a.planned_end_precision),
				last_day(a.planned_start, a.planned_start_precision)) < :today""");

	private final String sql;

	When(String sql) {
		this.sql = sql;
	}

	/**
	 * The name in the address.
	 */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	static When of(String code) {
		return valueOf(code.toUpperCase(Locale.ROOT));
	}

	Condition condition(LocalDate today) {
		return Condition.of(this.sql, "today", today);
	}

}
