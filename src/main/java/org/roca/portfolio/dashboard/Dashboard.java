package org.roca.portfolio.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.Figure;
import org.roca.portfolio.shared.filter.Vocabulary;
import org.roca.portfolio.shared.measure.Dimension;
import org.roca.portfolio.shared.measure.Measures;
import org.roca.portfolio.shared.measure.Totals;
import org.roca.portfolio.shared.web.MapCountry;
import org.roca.portfolio.shared.web.MapPoint;
import org.roca.portfolio.shared.web.MapView;
import org.roca.portfolio.shared.web.Timeline;

/**
 * Everything that the record adds up to for one subject in one period. Pages show the
 * sections of it that suit their subject.
 *
 * @param view what it is about
 * @param vocabulary the names of codes
 * @param totals what the selection adds up to
 * @param registered what the registers hold of the subject
 * @param years activities by year and thematic area
 * @param breakdowns activities by type, status and agency, and whatever else was asked
 * for
 * @param countries activities by country, held there and benefiting
 * @param places activities by town
 * @param sites sites by border; null where sites can't be narrowed to the subject
 * @param timeline projects and their activities; null when no date is on record
 * @param lists what is latest, coming, overdue, changed
 * @param known how much is on record
 */
record Dashboard(View view, Vocabulary vocabulary, Totals totals, Registered registered, Years years,
		Map<Dimension, Breakdown> breakdowns, Countries countries, Places places, @Nullable Sites sites,
		@Nullable Timeline timeline, Lists lists, Known known) {

	public Measures measures() {
		return this.totals.measures();
	}

	/**
	 * A measure of the selection, or the agencies and donors that its activities name.
	 * @param name {@code activities}, {@code participants}, {@code women}, {@code men},
	 * {@code unknown}, {@code agencies}, {@code donors}, {@code sites}
	 */
	public Figure figure(String name) {
		String href = this.view.href();
		return switch (name) {
			case "agencies" -> Figure.of(name, this.totals.agencies(), href);
			case "donors" -> Figure.of(name, this.totals.donors(), href);
			case "sites" -> Figure.of(name, this.totals.sites(), href);
			default -> this.view.figure(name, measures());
		};
	}

	/** A breakdown that was asked for. */
	public Breakdown by(String dimension) {
		return Objects.requireNonNull(this.breakdowns.get(Dimension.valueOf(dimension)));
	}

	/**
	 * The map of it: countries with what was held there, the towns with most, and sites
	 * as far as sources give coordinates, unless there are too many to be told apart.
	 */
	public MapView map(Locale locale) {
		List<MapCountry> named = this.countries.rows()
			.stream()
			.filter((row) -> count(row.held().activities()) > 0)
			.map((row) -> new MapCountry(row.iso(), row.name().in(locale).words(), count(row.held().activities()),
					row.held().activities().href(), "activities"))
			.toList();
		List<MapPoint> points = new ArrayList<>();
		for (Places.Town town : this.places.foremost().lines()) {
			Places.Place place = town.place();
			if (place.lat() != null && place.lon() != null) {
				points.add(new MapPoint(place.name().in(locale).words(), place.lon().doubleValue(),
						place.lat().doubleValue(), count(town.activities()), town.activities().href(), "place"));
			}
		}
		if (this.sites != null && this.sites.listed()) {
			this.sites.borders().stream().flatMap((border) -> border.sites().stream()).forEach((site) -> {
				if (site.lat() != null && site.lon() != null) {
					points.add(new MapPoint(site.name().in(locale).words(), site.lon().doubleValue(),
							site.lat().doubleValue(), 1, "/sites/" + site.slug(), "site"));
				}
			});
		}
		return new MapView(named, points);
	}

	private static long count(Figure figure) {
		return Objects.requireNonNull(figure.value()).longValue();
	}

	/** Whether the selection has no activity at all. */
	public boolean isEmpty() {
		return measures().activities() == 0;
	}

}
