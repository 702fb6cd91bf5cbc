package org.roca.portfolio.shared.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.roca.portfolio.shared.measure.RegisterMembers;

/**
 * The rows of a grouped selection one after another: a row that belongs to several groups
 * has a spot in each.
 *
 * @param spots in the order in which they are shown
 */
record RegisterSpots(List<Spot> spots) {

	/** A place in an address has the group before the row. */
	private static final String DIVIDER = ":";

	/**
	 * A row in a group.
	 *
	 * @param group the code of the group
	 * @param row the row
	 * @param place its number in the group, from 0
	 */
	record Spot(String group, String row, int place) {

		/** As an address names it. */
		String code() {
			return this.group + DIVIDER + this.row;
		}

	}

	static RegisterSpots of(RegisterMembers members, List<String> groups) {
		List<Spot> spots = new ArrayList<>();
		for (String group : groups) {
			List<String> rows = Objects.requireNonNull(members.groups().get(group));
			for (int place = 0; place < rows.size(); place++) {
				spots.add(new Spot(group, rows.get(place), place));
			}
		}
		return new RegisterSpots(spots);
	}

	/**
	 * The number of the spot that an address names, -1 for none. No group has a colon.
	 */
	int find(String code) {
		int divider = code.indexOf(DIVIDER);
		String group = code.substring(0, Math.max(0, divider));
		String row = code.substring(divider + 1);
		return first((spot) -> spot.row().equals(row) && spot.group().equals(group));
	}

	/** The number of the first spot of a row, -1 for none. */
	int of(String row) {
		return first((spot) -> spot.row().equals(row));
	}

	private int first(Predicate<Spot> meets) {
		return IntStream.range(0, this.spots.size())
			.filter((number) -> meets.test(this.spots.get(number)))
			.findFirst()
			.orElse(-1);
	}

}
