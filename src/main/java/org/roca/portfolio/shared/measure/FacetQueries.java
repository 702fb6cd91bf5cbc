package org.roca.portfolio.shared.measure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.Condition;
import org.roca.portfolio.shared.filter.FilterName;

/**
 * Counts what the choices of the activity list would leave, all in one query: the
 * activities in view are found once, and each filter counts its choices among those that
 * all other filters leave.
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
		LocalDate today = LocalDate.now(this.clock);
		Condition inView = scope.activities("a");
		Map<String, Object> params = new HashMap<>(inView.params());
		String parts = FILTERS.stream().map((facet) -> {
			Condition others = filter.with(facet, List.of()).condition(today);
			Facet counted = Facet.of(facet, today);
			params.putAll(others.params());
			params.putAll(counted.params());
			return "select '%s' facet, coalesce(%s, 'unknown') choice, count(*) found from seen a %s where %s group by 2"
				.formatted(facet, counted.key(), counted.join(), others.sql());
		}).collect(Collectors.joining("\nunion all "));
		Map<FilterName, Map<String, Long>> counts = new EnumMap<>(FilterName.class);
		this.jdbc.sql("with seen as materialized (select a.* from activity a where " + inView.sql() + ")\n" + parts)
			.params(params)
			.query((row) -> {
				counts.computeIfAbsent(FilterName.valueOf(row.getString("facet")), (name) -> new HashMap<>())
					.put(row.getString("choice"), row.getLong("found"));
			});
		return new Facets(counts);
	}

	/**
	 * What is grouped by.
	 *
	 * @param key the choice that an activity {@code a} holds
	 * @param join what brings one row for each choice that it holds
	 */
	private record Facet(String key, String join, Map<String, Object> params) {

		static Facet of(FilterName name, LocalDate today) {
			return switch (name) {
				case PROJECT -> new Facet("project.slug",
						"""
								join (select id activity_id, project_id from seen
									union select activity_id, project_id from activity_project) involved on involved.activity_id = a.id
								join project on project.id = involved.project_id""",
						Map.of());
				case KNOWN, MISSING, WHEN -> words(name, today);
				default -> {
					Dimension dimension = Dimension.valueOf(name.name());
					yield new Facet(dimension.key(), dimension.join(), Map.of());
				}
			};
		}

		/** Each word has a condition of its own, and an activity may meet several. */
		private static Facet words(FilterName name, LocalDate today) {
			Map<String, Object> params = new HashMap<>();
			String values = name.words().stream().map((word) -> {
				Condition holds = ActivityFilter.NONE.with(name, word).condition(today);
				params.putAll(holds.params());
				return "('" + word + "', " + holds.sql() + ")";
			}).collect(Collectors.joining(", "));
			return new Facet("word.code", "join lateral (values " + values + ") word (code, holds) on word.holds",
					params);
		}

	}

}
