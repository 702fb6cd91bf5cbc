package org.roca.portfolio.activity.view;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.Figure;
import org.roca.portfolio.shared.Text;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.web.MapCountry;
import org.roca.portfolio.shared.web.MapPoint;
import org.roca.portfolio.shared.web.MapProjection;
import org.roca.portfolio.shared.web.MapView;

/**
 * Where a selection was held: by country, by town, by site. What states no place, and
 * what lies off the map, stands in the tables below it.
 *
 * @param countries those with most activities first
 * @param towns the largest towns and regions, each activity in one
 * @param sites the sites named most; an activity can name several
 */
record Places(Group countries, Group towns, Group sites) {

	/**
	 * One kind of place.
	 *
	 * @param lines the places
	 * @param further how many places have no line, because they are too many
	 * @param known how many activities state one
	 * @param unknown those that state none; null where all do
	 */
	record Group(List<Line> lines, long further, long known, @Nullable Figure unknown) {
	}

	/**
	 * A place.
	 *
	 * @param code its code
	 * @param country the name of its country, null for a country itself
	 * @param lat degrees north of its centre, null when not known
	 * @param lon degrees east of its centre, null when not known
	 * @param activities those held there
	 */
	record Line(String code, Text name, @Nullable Text country, @Nullable Double lat, @Nullable Double lon,
			Figure activities) {

		/** Whether a source gives its coordinates. */
		public boolean located() {
			return this.lat != null && this.lon != null;
		}

		/** Whether it lies within the picture of the map. */
		public boolean drawn() {
			return this.lat != null && this.lon != null && MapProjection.holds(this.lon, this.lat);
		}

		long count() {
			return Objects.requireNonNull(this.activities.value()).longValue();
		}

	}

	/**
	 * The activities of countries that the map does not name.
	 * @return null where there are none
	 */
	@Nullable Figure outside(ViewPage page) {
		Set<String> named = map(Locale.ENGLISH).names()
			.stream()
			.map((name) -> name.country().code())
			.collect(Collectors.toSet());
		List<Line> outside = this.countries.lines().stream().filter((line) -> !named.contains(line.code())).toList();
		return outside.isEmpty() ? null : page.figure(outside.stream().mapToLong(Line::count).sum(), FilterName.COUNTRY,
				outside.stream().map(Line::code).toList());
	}

	/** The map for a reader. */
	public MapView map(Locale reader) {
		List<MapCountry> named = this.countries.lines()
			.stream()
			.map((line) -> new MapCountry(line.code(), line.name().in(reader).words(), line.count(),
					line.activities().href(), ViewPage.FIGURE))
			.toList();
		List<MapPoint> points = this.towns.lines()
			.stream()
			.filter(Line::drawn)
			.map((line) -> new MapPoint(line.name().in(reader).words(), Objects.requireNonNull(line.lon()),
					Objects.requireNonNull(line.lat()), line.count(), line.activities().href(), "place"))
			.toList();
		return new MapView(named, points);
	}

}
