package org.roca.portfolio.shared.measure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.FilterName;

/**
 * Counts what the choices of the activity list would leave, all in one query: the
 * activities in view are read once, with the one filter that each of them fails; it is
 * counted for that filter alone, and one that fails none for all.
 */
@Repository
@Transactional(readOnly = true)
public class FacetQueries {

	/** The filters that offer choices one by one. */
	public static final Set<FilterName> FILTERS = EnumSet.of(FilterName.PROJECT, FilterName.COUNTRY, FilterName.THEME,
			FilterName.FIELD, FilterName.PILLAR, FilterName.TYPE, FilterName.STATUS, FilterName.BENEFITS,
			FilterName.SPLIT, FilterName.AGENCY, FilterName.DONOR, FilterName.SITE, FilterName.PLACE, FilterName.KNOWN,
			FilterName.MISSING, FilterName.WHEN);

	private final JdbcClient jdbc;

	private final Clock clock;

	FacetQueries(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** What each choice would leave of a selection. */
	public Facets facets(Scope scope, ActivityFilter filter) {
		return facets(scope, filter, FILTERS, Integer.MAX_VALUE, Set.of());
	}

	/**
	 * What choices would leave of a selection.
	 * @param filters the filters whose choices are counted
	 * @param most how many choices of each beside that of not known: those that leave
	 * most
	 * @param besides choices to count in any case
	 */
	public Facets facets(Scope scope, ActivityFilter filter, Set<FilterName> filters, int most,
			Collection<String> besides) {
		FacetRows rows = new FacetRows(scope, filter, LocalDate.now(this.clock));
		Map<FilterName, Map<String, Long>> counts = new EnumMap<>(FilterName.class);
		Map<FilterName, Long> choices = new EnumMap<>(FilterName.class);
		String sql = """
				%s
				select * from (
					select facet, choice, found, row_number() over best as place,
						count(*) filter (where choice <> 'unknown') over (partition by facet) choices
					from (%s) facet where found > 0 window best as (partition by facet, choice = 'unknown' order by found desc, choice)) ranked
				where place <= :facet_most or choice = any(:facet_besides) order by facet, found desc, choice"""
			.formatted(rows.seen(), new FacetSql(rows).of(filters));
		this.jdbc.sql(sql)
			.params(rows.params())
			.param("facet_most", most)
			.param("facet_besides", besides.toArray(String[]::new))
			.query((row) -> {
				FilterName name = FilterName.valueOf(row.getString("facet"));
				counts.computeIfAbsent(name, (key) -> new LinkedHashMap<>())
					.put(row.getString("choice"), row.getLong("found"));
				choices.put(name, row.getLong("choices"));
			});
		return new Facets(counts, choices);
	}

}
