package org.roca.portfolio.dashboard;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.Figure;
import org.roca.portfolio.shared.Foremost;
import org.roca.portfolio.shared.Text;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.measure.Group;
import org.roca.portfolio.shared.measure.Measures;
import org.roca.portfolio.shared.web.MapProjection;

/**
 * Where a selection was held: each activity in one town or region, or in none that is
 * stated. What has no coordinates stands in the table and not on the map.
 *
 * @param towns the towns, those with most activities first
 * @param unknown activities that state no town
 * @param total the whole selection
 */
record Places(List<Town> towns, Figure unknown, Figure total) {

	private static final int MOST = 60;

	/** As many towns as a dashboard can list. */
	public Foremost<Town> foremost() {
		return Foremost.of(this.towns, MOST, (town) -> Objects.requireNonNull(town.activities().value()).longValue());
	}

	/**
	 * A town or region of the selection.
	 *
	 * @param activities those held there
	 */
	record Town(Place place, Figure activities) {

		/** Whether a source gives the coordinates of its centre. */
		public boolean located() {
			return this.place.lat() != null && this.place.lon() != null;
		}

		/** Whether it lies within the picture of the map. */
		public boolean drawn() {
			return this.place.lat() != null && this.place.lon() != null
					&& MapProjection.holds(this.place.lon().doubleValue(), this.place.lat().doubleValue());
		}

	}

	/**
	 * A town or region as the reference data describes it.
	 *
	 * @param slug its code
	 * @param country ISO alpha-2
	 * @param countryName the name of the country
	 * @param lat degrees north of its centre, null when not known
	 * @param lon degrees east of its centre, null when not known
	 */
	record Place(String slug, Text name, String country, Text countryName, @Nullable BigDecimal lat,
			@Nullable BigDecimal lon) {
	}

	static Places of(View view, List<Group> groups, Map<String, Place> places, Measures whole) {
		ActivityFilter selection = view.selection();
		List<Town> towns = groups.stream()
			.filter((group) -> !FilterName.UNKNOWN.equals(group.key()))
			.sorted(Comparator.comparingLong((Group group) -> group.measures().activities())
				.reversed()
				.thenComparing(Group::key))
			.map((group) -> new Town(Objects.requireNonNull(places.get(group.key())),
					activities(selection, group.key(), group.measures())))
			.toList();
		Measures unknown = groups.stream()
			.filter((group) -> FilterName.UNKNOWN.equals(group.key()))
			.map(Group::measures)
			.findFirst()
			.orElse(Measures.NONE);
		return new Places(towns, activities(selection, FilterName.UNKNOWN, unknown), view.figure("activities", whole));
	}

	private static Figure activities(ActivityFilter selection, String place, Measures measures) {
		return measures.figure("activities", selection.with(FilterName.PLACE, place).href(View.ACTIVITIES));
	}

}
