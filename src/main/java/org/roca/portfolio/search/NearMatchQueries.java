package org.roca.portfolio.search;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.Columns;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.web.NearMatch;
import org.roca.portfolio.shared.web.NearMatches;

/**
 * Finds what an address without a record may have meant, by one query: codes and names by
 * likeness, activities by the number next to the one asked for. What is as short as a
 * code is not compared with the words of names, which all share its first letter.
 */
@Repository
@Transactional(readOnly = true)
class NearMatchQueries implements NearMatches {

	private static final int MOST = 6;

	/**
	 * Less alike than this is noise, except in a list so short that all of it may help.
	 */
	private static final double ALIKE = 0.3;

	/** What is shorter than this is a code. */
	private static final int CODE = 5;

	/** Kinds of so few records that all may help. */
	private static final Set<Kind> LISTED = EnumSet.of(Kind.PROJECT, Kind.THEME, Kind.FIELD, Kind.COUNTRY);

	private static final String SQL = """
			with asked as (select array[folded(:q), folded(:other), lower(:plain)] spellings),
			alike as materialized (
				select e.kind, e.record, max(greatest(similarity(s, n), similarity(s, replace(n, ' ', '')),
					case when length(s) > 4 then word_similarity(s, n) * 0.9 end)) score
				from asked, unnest(asked.spellings) s join search_entry e on e.spelt %%> s,
					unnest(string_to_array(btrim(e.spelt, '| '), ' | ')) n
				group by e.kind, e.record),
			named as materialized (
				select kind, record, score from alike where score >= :alike or kind = :listed
				union all
				select distinct e.kind, e.record, 0 from search_entry e where e.kind = :listed
					and e.record not in (select record from alike where kind = :listed)),
			visible as materialized (%2$s),
			shown as materialized (
				select * from visible v where v.score >= :alike or v.kind <> :country
						or v.record in (select iso::text from country where programme_state)
				order by v.kind = :asked desc, v.score desc, v.record limit 200),
			record as (%3$s)
			select * from (select r.kind, r.code, r.label, %1$s, r.score from record r) r
			where :kind in ('', kind) or (:kind = 'ACTIVITY' and kind = 'PROJECT')
			union all
			(select 'ACTIVITY', a.reference, a.reference, %4$s, 1 + 1.0 / (1 + abs(a.number - :number))
			from activity a where :kind in ('', 'ACTIVITY') and (%5$s) and a.project_id in (
				select project_id from project_alias where plain = :project)
			order by abs(a.number - :number), a.number limit :most - 2)
			order by score desc, code limit :most""";

	private final JdbcClient jdbc;

	NearMatchQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<NearMatch> near(Scope scope, String kind, String code) {
		Question question = Question.of(code);
		if (question.asksNothing()) {
			return List.of();
		}
		Optional<Kind> asked = Kind.of(kind);
		Map<String, Object> params = new HashMap<>(scope.activities("a").params());
		params.putAll(Map.of("q", question.text(), "other", question.otherScript(), "plain", question.plain(), "number",
				question.number(), "project", question.project(), "alike", ALIKE, "most", MOST));
		params.putAll(
				Map.of("kind", asked.map(Kind::name).orElse(""), "asked", asked.map(Kind::ordinal).orElse(-1), "listed",
						asked.filter(LISTED::contains).map(Kind::names).orElse(""), "country", Kind.COUNTRY.ordinal()));
		this.jdbc.sql("select set_config('pg_trgm.word_similarity_threshold', :alike, true)")
			.param("alike", Double.toString((question.plain().length() < CODE) ? ALIKE / 3 : ALIKE))
			.query(String.class)
			.single();
		String sql = SQL.formatted(Columns.text("r.title"), Kind.union((each) -> each.inView(scope, "n.score")),
				Kind.union((each) -> each.shown("n.score")), Columns.text("a.title"), Kind.ACTIVITY.condition(scope));
		return this.jdbc.sql(sql)
			.params(params)
			.query((row, number) -> new NearMatch(row.getString("label"), Columns.text(row, "title"),
					Kind.valueOf(row.getString("kind")).href(row.getString("code"))))
			.list();
	}

}
