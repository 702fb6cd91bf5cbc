package org.roca.portfolio.shared.filter;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Where an activity stands against today in the office's zone. Only planned dates count:
 * an activity without a plan is neither coming nor overdue.
 */
public enum When {

	/** To begin today or later, and still meant to happen. */
	COMING(List.of("planned", "postponed"), "last_day(a.planned_start, a.planned_start_precision) >= :today"),

	/** Its last planned day has passed, and it is neither completed nor cancelled. */
	OVERDUE(List.of("planned", "ongoing", "postponed"), """
			coalesce(last_day(a.planned_end, a.planned_end_precision),
				last_day(a.planned_start, a.planned_start_precision)) < :today""");

	private final List<String> statuses;

	private final String sql;

	When(List<String> statuses, String sql) {
		this.statuses = statuses;
		this.sql = "a.status in ('%s') and %s".formatted(String.join("', '", statuses), sql);
	}

	/** The statuses that it can have. */
	public List<String> statuses() {
		return this.statuses;
	}

	/**
	 * The name in the address.
	 */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * What this name in the address stands for.
	 * @throws IllegalArgumentException if it stands for nothing
	 */
	public static When of(String code) {
		return valueOf(code.toUpperCase(Locale.ROOT));
	}

	Condition condition(LocalDate today) {
		return Condition.of(this.sql, "today", today);
	}

}
