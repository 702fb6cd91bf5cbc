package org.roca.portfolio.shared.measure;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.Figure;
import org.roca.portfolio.shared.filter.Fact;

/**
 * What a selection of activities adds up to. Sums are of attendances, not of unique
 * people, over those records that state a number; they are null when none does.
 *
 * @param activities how many activities, each counted once
 * @param projects how many projects lead them; null for a group, where nobody counts them
 * @param participants the sum of stated totals
 * @param participantsStated how many records state a total
 * @param women the sum of stated women
 * @param womenStated how many records state women
 * @param men the sum of stated men
 * @param menStated how many records state men
 * @param unknown participants in stated totals whose sex is not stated
 * @param known how many records state each fact; empty for a group
 */
public record Measures(long activities, @Nullable Long projects, @Nullable Long participants, long participantsStated,
		@Nullable Long women, long womenStated, @Nullable Long men, long menStated, @Nullable Long unknown,
		Map<Fact, Long> known) {

	/** No activity. */
	public static final Measures NONE = new Measures(0, 0L, null, 0, null, 0, null, 0, null, Map.of());

	/** What the facts read of an activity {@code a}, beside {@link Dimension#COLUMNS}. */
	static final String FACTS = "a.basis, a.actual_start_precision, a.planned_start_precision";

	/** The aggregates over a group of activities {@code a}. */
	static final String OF_GROUP = """
			count(*) activities, sum(a.participants) participants, count(a.participants) participants_stated,
			sum(a.women) women, count(a.women) women_stated, sum(a.men) men, count(a.men) men_stated,
			sum(a.sex_not_stated) unknown_sex""";

	/** The aggregates over all activities {@code a} of a selection. */
	static final String SQL = OF_GROUP + ", count(distinct a.project_id) projects"
			+ Stream.of(Fact.values())
				.map((fact) -> ", count(*) filter (where " + fact.sql() + ") known_" + fact.code())
				.collect(Collectors.joining());

	static Measures of(ResultSet row) throws SQLException {
		Map<Fact, Long> known = new EnumMap<>(Fact.class);
		for (Fact fact : Fact.values()) {
			known.put(fact, row.getLong("known_" + fact.code()));
		}
		return of(row, row.getLong("projects"), Collections.unmodifiableMap(known));
	}

	static Measures ofGroup(ResultSet row) throws SQLException {
		return of(row, null, Map.of());
	}

	private static Measures of(ResultSet row, @Nullable Long projects, Map<Fact, Long> known) throws SQLException {
		return new Measures(row.getLong("activities"), projects, sum(row, "participants"),
				row.getLong("participants_stated"), sum(row, "women"), row.getLong("women_stated"), sum(row, "men"),
				row.getLong("men_stated"), sum(row, "unknown_sex"), known);
	}

	private static @Nullable Long sum(ResultSet row, String name) throws SQLException {
		long sum = row.getLong(name);
		return row.wasNull() ? null : sum;
	}

	/**
	 * One of these numbers as a figure.
	 * @param name {@code activities}, {@code projects}, {@code participants},
	 * {@code women}, {@code men} or {@code unknown}
	 * @param href the address of the rows
	 */
	public Figure figure(String name, String href) {
		Long value = switch (name) {
			case "activities" -> Long.valueOf(this.activities);
			case "projects" -> this.projects;
			case "participants" -> this.participants;
			case "women" -> this.women;
			case "men" -> this.men;
			case "unknown" -> this.unknown;
			default -> throw new IllegalArgumentException("No measure of activities: " + name);
		};
		return new Figure(name, (value != null) ? BigDecimal.valueOf(value) : null, href);
	}

}
