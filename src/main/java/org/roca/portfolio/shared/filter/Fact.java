package org.roca.portfolio.shared.filter;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A fact that a good record of an activity states. What the record knows is counted by
 * these conditions, and the rows behind each count are found by the same ones.
 */
public enum Fact {

	/** The source itself names the project; it was not inferred. */
	PROJECT("a.basis = 'stated'"),

	/** The first date is known to the day. */
	DAY("coalesce(a.actual_start_precision, a.planned_start_precision) = 'day'"),

	/** The country where it was held. */
	COUNTRY("a.country_iso is not null"),

	/** The town or region where it was held. */
	PLACE("a.place_id is not null"),

	/** At least one agency. */
	AGENCY("exists (select from activity_organisation ao where ao.activity_id = a.id)"),

	/** At least one donor. */
	DONOR("exists (select from activity_donor ad where ad.activity_id = a.id)"),

	/** A total of participants. */
	PARTICIPANTS("a.participants is not null"),

	/** Women and men among the participants. */
	SEX("a.women is not null and a.men is not null");

	private final String sql;

	Fact(String sql) {
		this.sql = sql;
	}

	/**
	 * The name in the address.
	 */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * The condition that a record {@code a} states this fact.
	 */
	public String sql() {
		return this.sql;
	}

	/** The fact of this name in the address. */
	public static Optional<Fact> of(String code) {
		return Arrays.stream(values()).filter((fact) -> fact.code().equals(code)).findFirst();
	}

}
