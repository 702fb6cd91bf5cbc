package org.roca.portfolio.shared.view;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.Criterion;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.filter.Register;
import org.roca.portfolio.shared.view.Breakdown.Line;
import org.roca.portfolio.shared.web.MapCountry;
import org.roca.portfolio.shared.web.MapProjection;
import org.roca.portfolio.shared.web.MapView;
import org.roca.portfolio.shared.web.RegisterPage;

/** Makes maps of selections, in a fixed number of queries. */
@Component
class RegisterMaps {

	/** Countries of the table; those in the picture always have a line. */
	private static final int COUNTRIES = 20;

	private final PointQueries points;

	RegisterMaps(PointQueries points) {
		this.points = points;
	}

	/** The map of a page. */
	RegisterMap map(Scope scope, RegisterPage<?> page, Locale reader) {
		Breakdown countries = Breakdown.of(page, Criterion.COUNTRY, COUNTRIES,
				(line) -> MapProjection.names(line.code()));
		List<MapCountry> named = countries.lines()
			.stream()
			.filter((line) -> line.label() != null)
			.map((line) -> country(page, line, reader))
			.toList();
		if (page.register() != Register.SITES) {
			return new RegisterMap(new MapView(named, List.of()), countries, null, null, 0);
		}
		long located = page.rows(Criterion.LOCATED, "known");
		List<Point> points = (located > 0) ? this.points.foremost(scope, page.filter()) : List.of();
		return new RegisterMap(new MapView(named, points.stream().map((point) -> point.on(reader)).toList()), countries,
				page.figure(Criterion.LOCATED, "known"), page.figure(Criterion.LOCATED, FilterName.UNKNOWN),
				located - points.size());
	}

	private static MapCountry country(RegisterPage<?> page, Line line, Locale reader) {
		return new MapCountry(line.code(), Objects.requireNonNull(line.label()).in(reader).words(), line.count(),
				line.rows().href(), page.register().figure());
	}

}
