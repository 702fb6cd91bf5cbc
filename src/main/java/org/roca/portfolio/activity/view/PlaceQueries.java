package org.roca.portfolio.activity.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.activity.view.Places.Group;
import org.roca.portfolio.activity.view.Places.Line;
import org.roca.portfolio.shared.Columns;
import org.roca.portfolio.shared.Figure;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.Text;
import org.roca.portfolio.shared.filter.Condition;
import org.roca.portfolio.shared.filter.FilterName;

/**
 * Counts where a selection was held. However many places there are, only the largest are
 * read.
 */
@Repository
@Transactional(readOnly = true)
class PlaceQueries {

	static final int MOST_TOWNS = 40;

	static final int MOST_SITES = 25;

	private static final int ALL_COUNTRIES = 300;

	private static final String COUNTRY = """
			c.name_en country_en, 'original' country_en_state, c.name_ru country_ru, 'original' country_ru_state""";

	private final JdbcClient jdbc;

	private final Clock clock;

	PlaceQueries(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	Places places(Scope scope, ViewPage page) {
		return new Places(countries(scope, page), towns(scope, page), sites(scope, page));
	}

	private Group countries(Scope scope, ViewPage page) {
		return group(scope, page, FilterName.COUNTRY, ALL_COUNTRIES, """
				select c.iso code, c.name_en, 'original' name_en_state, c.name_ru, 'original' name_ru_state,
					null country_en, null country_en_state, null country_ru, null country_ru_state, null lat, null lon,
					n.found from n join country c on c.iso = n.id""", "a.country_iso::text", "", Condition.ALL);
	}

	private Group towns(Scope scope, ViewPage page) {
		return group(scope, page, FilterName.PLACE, MOST_TOWNS, """
				select l.slug code, %s, %s, l.lat, l.lon, n.found from n join place l on l.id = n.id
					join country c on c.iso = l.country_iso""".formatted(Columns.text("l.name"), COUNTRY), "a.place_id",
				"", Condition.ALL);
	}

	/** Where sites are chosen, others that the same activities name are not shown. */
	private Group sites(Scope scope, ViewPage page) {
		List<String> chosen = page.filter().chosen(FilterName.SITE);
		Condition among = chosen.isEmpty() ? Condition.ALL
				: Condition.of(
						"s.site_id is null or s.site_id in (select site.id from site where site.slug in (:among))",
						"among", chosen);
		return group(scope, page, FilterName.SITE, MOST_SITES, """
				select w.slug code, %s, %s, null lat, null lon, n.found from n join site w on w.id = n.id
					join country c on c.iso = w.country_iso""".formatted(Columns.text("w.name"), COUNTRY), "s.site_id",
				"left join activity_site s on s.activity_id = a.id", among);
	}

	/** In one query: the largest, how many there are, and those that state none. */
	private Group group(Scope scope, ViewPage page, FilterName name, int most, String named, String key, String join,
			Condition among) {
		Condition selected = scope.activities("a").and(page.filter().condition(LocalDate.now(this.clock))).and(among);
		String sql = """
				with counted as (select %s id, count(*) found from activity a %s where %s group by 1),
					n as (select * from counted where id is not null order by found desc, id limit :most)
				select named.*, (select count(*) from counted where id is not null) places,
					coalesce((select found from counted where id is null), 0) unknown
				from (select 1) one left join (%s) named on true order by found desc nulls last, code""".formatted(key,
				join, selected.sql(), named);
		List<Line> lines = new ArrayList<>();
		long[] counts = new long[2];
		this.jdbc.sql(sql).params(selected.params()).param("most", most).query((row) -> {
			counts[0] = row.getLong("places");
			counts[1] = row.getLong("unknown");
			if (row.getString("code") != null) {
				lines.add(line(row, page, name));
			}
		});
		Figure unknown = (counts[1] > 0) ? page.figure(counts[1], name, FilterName.UNKNOWN) : null;
		return new Group(List.copyOf(lines), counts[0] - lines.size(), page.total() - counts[1], unknown);
	}

	private static Line line(ResultSet row, ViewPage page, FilterName name) throws SQLException {
		String code = row.getString("code");
		Text country = Columns.text(row, "country");
		return new Line(code, Objects.requireNonNull(Columns.text(row, "name")), country, degrees(row, "lat"),
				degrees(row, "lon"), page.figure(row.getLong("found"), name, code));
	}

	private static @Nullable Double degrees(ResultSet row, String name) throws SQLException {
		double value = row.getDouble(name);
		return row.wasNull() ? null : value;
	}

}
