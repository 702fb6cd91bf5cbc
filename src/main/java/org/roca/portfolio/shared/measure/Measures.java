package org.roca.portfolio.shared.measure;

import java.math.BigDecimal;
import java.util.Map;

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
