package org.roca.portfolio.dashboard;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.Columns;

/**
 * Reads the reference data that dashboards are laid out by; it holds nothing that only
 * some may see.
 */
@Repository
@Transactional(readOnly = true)
class ReferenceQueries {

	private final JdbcClient jdbc;

	ReferenceQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The states of the programme, ISO alpha-2. */
	Set<String> programmeStates() {
		return new LinkedHashSet<>(
				this.jdbc.sql("select iso from country where programme_state order by iso").query(String.class).list());
	}

	/** The towns and regions by slug. */
	Map<String, Places.Place> places() {
		Map<String, Places.Place> places = new HashMap<>();
		this.jdbc.sql("""
				select l.slug, %s, l.country_iso, c.name_en country_en, 'original' country_en_state,
					c.name_ru country_ru, 'original' country_ru_state, l.lat, l.lon
				from place l join country c on c.iso = l.country_iso""".formatted(Columns.text("l.name")))
			.query((row) -> {
				places.put(row.getString("slug"),
						new Places.Place(row.getString("slug"), Objects.requireNonNull(Columns.text(row, "name")),
								row.getString("country_iso"), Objects.requireNonNull(Columns.text(row, "country")),
								row.getBigDecimal("lat"), row.getBigDecimal("lon")));
			});
		return places;
	}

}
