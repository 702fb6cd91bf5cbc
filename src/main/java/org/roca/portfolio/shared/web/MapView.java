package org.roca.portfolio.shared.web;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What the map shows: countries named with their count, places as circles whose area is
 * their count. Points outside the picture are left to the table below it.
 *
 * @param countries countries with their own counts
 * @param points towns and sites
 */
public record MapView(List<MapCountry> countries, List<MapPoint> points) {

	private static final double LARGEST = 30;

	private static final double USUAL = 4.7;

	private static final String SOURCES = "shared.map.sources";

	public MapView {
		countries = List.copyOf(countries);
		points = List.copyOf(points);
	}

	/**
	 * The countries that have a place for their name.
	 * @return names with their position
	 */
	public List<Name> names() {
		return this.countries.stream().map(MapView::name).filter(Objects::nonNull).toList();
	}

	/**
	 * The circles, large before small so that none hides another.
	 * @return circles with a label where there is room for one
	 */
	public List<Mark> marks() {
		List<MapPoint> shown = this.points.stream()
			.filter((point) -> MapProjection.holds(point.lon(), point.lat()))
			.sorted(Comparator.comparingLong(MapPoint::count).reversed().thenComparing(MapPoint::name))
			.toList();
		double top = shown.isEmpty() ? 1 : Math.sqrt(Math.max(1, shown.get(0).count()));
		double scale = Math.min(USUAL, LARGEST / top);
		List<Circle> circles = shown.stream().map((point) -> circle(point, scale)).toList();
		return new MapLabels(names(), circles).place();
	}

	/** The key of the words for where the outlines and the places are from. */
	public String sources() {
		if (this.points.isEmpty()) {
			return SOURCES + ".none";
		}
		return this.points.stream().allMatch((point) -> point.kind().equals("site")) ? SOURCES + ".sites" : SOURCES;
	}

	private static Circle circle(MapPoint point, double scale) {
		double radius = Math.max(4, Math.round(10 * scale * Math.sqrt(point.count())) / 10.0);
		return new Circle(point, MapProjection.x(point.lon()), MapProjection.y(point.lat()), radius);
	}

	private static @Nullable Name name(MapCountry country) {
		double[] place = MapProjection.nameOf(country.code());
		return (place != null) ? new Name(country, place[0], place[1]) : null;
	}

	/**
	 * A country's name on the map.
	 *
	 * @param country the country
	 * @param x the middle of the name
	 * @param y the base line of the name; the count stands below it
	 */
	public record Name(MapCountry country, double x, double y) {
	}

	/**
	 * A circle on the map.
	 *
	 * @param point what it stands for
	 * @param cx its centre, from the west
	 * @param cy its centre, from the north
	 * @param r its radius
	 */
	public record Circle(MapPoint point, double cx, double cy, double r) {
	}

	/**
	 * A circle and the place of its label.
	 *
	 * @param circle the circle
	 * @param label name and count
	 * @param side {@code right}, {@code left}, {@code top} or {@code bottom};
	 * {@code null} when there is no room, and the name stands only in the table
	 * @param x where the label is anchored
	 * @param y the middle of the label's line
	 */
	public record Mark(Circle circle, String label, @Nullable String side, double x, double y) {
	}

}
