package org.roca.portfolio.shared.view;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.Columns;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.Condition;
import org.roca.portfolio.shared.filter.Register;
import org.roca.portfolio.shared.filter.RegisterFilter;
import org.roca.portfolio.shared.measure.ChoiceCountQueries;
import org.roca.portfolio.shared.measure.Dimension;

/** Reads where sites are, as far as sources give their coordinates. */
@Repository
@Transactional(readOnly = true)
class PointQueries {

	/** Circles of one map. */
	static final int MOST = 100;

	/** Read for it, since some lie outside the picture. */
	private static final int READ = 1_000;

	private final JdbcClient jdbc;

	private final ChoiceCountQueries activities;

	PointQueries(JdbcClient jdbc, ChoiceCountQueries activities) {
		this.jdbc = jdbc;
		this.activities = activities;
	}

	/**
	 * The located sites of a selection that lie within the picture: as many as can be
	 * told apart, those that most activities name.
	 */
	List<Point> foremost(Scope scope, RegisterFilter filter) {
		Condition selected = filter.condition(scope);
		Map<String, Long> named = this.activities.choices(scope, ActivityFilter.NONE, Dimension.SITE);
		return this.jdbc
			.sql("""
					select r.slug, %s, r.lat, r.lon from %s
						left join unnest(cast(:named as text[])) with ordinality named (slug, place) on named.slug = r.slug
					where r.lat is not null and %s order by named.place, r.slug limit :most"""
				.formatted(Columns.text("r.name"), Register.SITES.from(), selected.sql()))
			.params(selected.params())
			.param("named", named.keySet().toArray(String[]::new))
			.param("most", READ)
			.query((row, number) -> new Point(row.getString("slug"), Objects.requireNonNull(Columns.text(row, "name")),
					row.getDouble("lat"), row.getDouble("lon")))
			.list()
			.stream()
			.filter(Point::drawn)
			.limit(MOST)
			.toList();
	}

}
