package org.roca.portfolio.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.search.Findings.Group;
import org.roca.portfolio.shared.Columns;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.Standing;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.Condition;
import org.roca.portfolio.shared.filter.FilterName;

/**
 * Finds records of every kind by one query. What comes first: 0 the code or name itself,
 * 1 a name that has it, 2 a text that has the words, 3 a name spelt nearly so; and only
 * where nothing is found up to 2, also 4 whatever resembles it.
 */
@Repository
@Transactional(readOnly = true)
class SearchQueries {

	/** Hits of one kind on a page of all kinds. */
	static final int FIRST = 6;

	/** From here on a hit does not have what was asked for, but resembles it. */
	private static final int NEAR = 3;

	private static final String SQL = """
			with asked as (
				select plainto_tsquery('english', :q) || plainto_tsquery('russian', :q) words,
					array[folded(:q), folded(:other)] spellings, lower(:plain) plain),
			named as materialized (
				select n.kind, n.code, min(m.band) band, max(m.likeness + m.sameness) score,
					(array_agg(n.name order by m.band, m.likeness + m.sameness desc, n.name))[1] matched
				from search_name n, asked, lateral (
					select max(word_similarity(s, n.folded)) likeness, max(similarity(s, n.folded)) sameness,
						case when bool_or(n.folded = s) or replace(n.folded, ' ', '') = asked.plain then 0
							when bool_or(strpos(' ' || n.folded || ' ',
								' ' || s || case when length(s) < 3 then ' ' else '' end) > 0) then 1
							when max(word_similarity(s, n.folded)) >= 0.72 then 3
							when max(word_similarity(s, n.folded)) >= 0.38 then 4 end band
					from unnest(asked.spellings) s where s <> '') m
				where m.band is not null group by n.kind, n.code),
			record as materialized (
				select r.kind, r.code, r.label, %1$s, %2$s, null::date begun, null::text begun_precision, r.theme,
					null::visibility standing_seen, null::text standing_review, null::boolean standing_before,
					least(n.band, case when r.worded then 2 end) band, coalesce(n.score, 0) score, n.matched,
					null::bigint total
				from (%3$s) r left join named n on n.kind = r.named and n.code = r.code),
			activity_found as (
				select * from (
					select a.id, coalesce(%6$s, false) listed,
						plain_code(a.reference) = :plain or (a.number = :number and a.project_id in (
							select project_id from project_alias where plain = :project)) exact
					from activity a where (%5$s)) f where f.listed or f.exact),
			hit as (
				select * from record where band <= 3
				union all
				(select %4$s, case when f.exact then 0 else 2 end, ts_rank(a.search, asked.words), null,
					count(*) filter (where f.listed) over ()
				from activity_found f join activity a on a.id = f.id join project p on p.id = a.project_id
					join thematic_area t on t.id = p.thematic_area_id, asked
				order by f.exact desc, ts_rank(a.search, asked.words) desc, a.begins desc nulls last, a.reference
				limit :first)),
			similar_ as (
				select * from record where band = 4 and not exists (select from hit where band < 3)
					and score >= 0.6 * (select max(score) from record)
				union all
				(select %4$s, 4, word_similarity(asked.spellings[1],
						folded(coalesce(a.title_en, '') || ' ' || coalesce(a.title_ru, ''))) likeness, null, 0
				from activity a join project p on p.id = a.project_id
					join thematic_area t on t.id = p.thematic_area_id, asked
				where not exists (select from hit where band < 3) and (%5$s)
					and a.id in (select activities_spelt_like(:q))
				order by likeness desc, a.reference limit :first))
			select * from (
				select found.*, count(*) over kind_ in_all, row_number() over (partition by found.kind
					order by found.band, found.score desc, found.begun desc nulls last, found.title_en, found.code) place
				from (select * from hit union all select * from similar_) found
				window kind_ as (partition by found.kind)) placed
			where (:kind = '' and place <= :first) or kind = :kind order by kind, place""";

	private static final String ACTIVITY = """
			'ACTIVITY', a.reference, a.reference, %s, %s, coalesce(a.actual_start, a.planned_start),
				case when a.actual_start is not null then a.actual_start_precision
					else a.planned_start_precision end, t.number, %s""".formatted(Columns.text("a.title", "title"),
			Columns.text("a.summary", "context"), Standing.columns("a"));

	private final JdbcClient jdbc;

	private final Clock clock;

	SearchQueries(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * What a person may see of what they ask for.
	 * @param scope what the person may see
	 * @param question what they typed
	 * @param only the one kind to show in full, or null for the best of every kind
	 */
	Findings find(Scope scope, Question question, @Nullable Kind only) {
		if (question.asksNothing()) {
			return new Findings(List.of(), false);
		}
		Condition listed = new ActivityFilter(Map.of(FilterName.Q, List.of(question.text())))
			.condition(LocalDate.now(this.clock));
		Map<String, Object> params = new HashMap<>(listed.params());
		params.putAll(scope.activities("a").params());
		params.putAll(Map.of("q", question.text(), "other", question.otherScript(), "plain", question.plain(), "number",
				question.number(), "project", question.project(), "first", FIRST, "kind",
				(only != null) ? only.name() : ""));
		String records = Arrays.stream(Kind.values())
			.filter((kind) -> kind != Kind.ACTIVITY)
			.map((kind) -> kind.records(scope))
			.collect(Collectors.joining(" union all "));
		String sql = SQL.formatted(Columns.text("r.title"), Columns.text("r.context"), records, ACTIVITY,
				Kind.ACTIVITY.inView(scope), listed.sql());
		Map<Kind, List<Hit>> hits = new EnumMap<>(Kind.class);
		Map<Kind, Long> totals = new EnumMap<>(Kind.class);
		boolean[] similar = { true };
		this.jdbc.sql(sql).params(params).query((row) -> {
			Kind kind = Kind.valueOf(row.getString("kind"));
			hits.computeIfAbsent(kind, (key) -> new ArrayList<>()).add(hit(kind, row));
			totals.put(kind, (row.getObject("total") != null) ? row.getLong("total") : row.getLong("in_all"));
			similar[0] &= row.getInt("band") >= NEAR;
		});
		List<Group> groups = new ArrayList<>();
		hits.forEach((kind, of) -> groups.add(new Group(kind, totals.getOrDefault(kind, 0L), of)));
		return new Findings(groups, similar[0] && !groups.isEmpty());
	}

	private static Hit hit(Kind kind, ResultSet row) throws SQLException {
		return new Hit(kind, row.getString("code"), row.getString("label"), Columns.text(row, "title"),
				Columns.text(row, "context"), Columns.date(row, "begun"), Columns.number(row, "theme"),
				row.getString("matched"), row.getInt("band") == 0,
				(row.getString("standing_review") != null) ? Standing.of(row) : null);
	}

}
