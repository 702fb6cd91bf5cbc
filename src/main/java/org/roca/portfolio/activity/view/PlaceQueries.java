package org.roca.portfolio.activity.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.measure.ChoiceCountQueries;
import org.roca.portfolio.shared.measure.Dimension;

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

	private final ChoiceCountQueries choices;

	PlaceQueries(JdbcClient jdbc, ChoiceCountQueries choices) {
		this.jdbc = jdbc;
		this.choices = choices;
	}

	Places places(Scope scope, ViewPage page) {
		return new Places(countries(scope, page), towns(scope, page), sites(scope, page));
	}

	private Group countries(Scope scope, ViewPage page) {
		return group(scope, page, Dimension.COUNTRY, ALL_COUNTRIES, """
				select c.iso code, c.name_en, 'original' name_en_state, c.name_ru, 'original' name_ru_state,
					null country_en, null country_en_state, null country_ru, null country_ru_state, null lat, null lon
				from country c where c.iso = any(:codes)""");
	}

	private Group towns(Scope scope, ViewPage page) {
		return group(scope, page, Dimension.PLACE, MOST_TOWNS, """
				select l.slug code, %s, %s, l.lat, l.lon from place l join country c on c.iso = l.country_iso
				where l.slug = any(:codes)""".formatted(Columns.text("l.name"), COUNTRY));
	}

	private Group sites(Scope scope, ViewPage page) {
		return group(scope, page, Dimension.SITE, MOST_SITES, """
				select w.slug code, %s, %s, null lat, null lon from site w join country c on c.iso = w.country_iso
				where w.slug = any(:codes)""".formatted(Columns.text("w.name"), COUNTRY));
	}

	/**
	 * The largest, how many there are, and those that state none. Where sites are chosen,
	 * others that the same activities name are not shown.
	 */
	private Group group(Scope scope, ViewPage page, Dimension dimension, int most, String named) {
		FilterName name = dimension.filter();
		List<String> chosen = dimension.isSingle() ? List.of() : page.filter().chosen(name);
		Map<String, Long> counts = new LinkedHashMap<>();
		this.choices.choices(scope, page.filter(), dimension).forEach((code, found) -> {
			if (chosen.isEmpty() || chosen.contains(code) || FilterName.UNKNOWN.equals(code)) {
				counts.put(code, found);
			}
		});
		long unknown = Objects.requireNonNullElse(counts.remove(FilterName.UNKNOWN), 0L);
		List<String> codes = counts.keySet().stream().limit(most).toList();
		Map<String, Line> lines = new HashMap<>();
		this.jdbc.sql(named).param("codes", codes.toArray(String[]::new)).query((row) -> {
			Line line = line(row, page, name, counts);
			lines.put(row.getString("code"), line);
		});
		Figure without = (unknown > 0) ? page.figure(unknown, name, FilterName.UNKNOWN) : null;
		return new Group(codes.stream().map(lines::get).filter(Objects::nonNull).toList(), counts.size() - codes.size(),
				page.total() - unknown, without);
	}

	private static Line line(ResultSet row, ViewPage page, FilterName name, Map<String, Long> counts)
			throws SQLException {
		String code = row.getString("code");
		Text country = Columns.text(row, "country");
		return new Line(code, Objects.requireNonNull(Columns.text(row, "name")), country, degrees(row, "lat"),
				degrees(row, "lon"), page.figure(counts.getOrDefault(code, 0L), name, code));
	}

	private static @Nullable Double degrees(ResultSet row, String name) throws SQLException {
		double value = row.getDouble(name);
		return row.wasNull() ? null : value;
	}

}
