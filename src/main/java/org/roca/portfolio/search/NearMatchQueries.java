package org.roca.portfolio.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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

	private static final String SQL = """
			with asked as (select array[folded(:q), folded(:other), lower(:plain)] spellings, null::tsquery words),
			named as materialized (
				select n.kind, n.code, max(greatest(similarity(s, n.folded), similarity(s, replace(n.folded, ' ', '')),
					case when length(s) > 4 then word_similarity(s, n.folded) * 0.9 end)) score
				from (select kind, code, folded from search_name union all
						select kind, code, folded(code) from search_name group by kind, code) n,
					asked, unnest(asked.spellings) s
				where n.folded is not null group by n.kind, n.code),
			record as (
				select r.kind, r.code, r.label, %1$s, n.score from (%2$s) r
					join named n on n.kind = r.named and n.code = r.code
				where n.score >= :alike or (r.kind = :kind and (r.kind in ('PROJECT', 'THEME', 'FIELD')
					or r.kind = 'COUNTRY' and r.code in (select iso from country where programme_state))))
			select * from record where :kind in ('', kind) or (:kind = 'ACTIVITY' and kind = 'PROJECT')
			union all
			(select 'ACTIVITY', a.reference, a.reference, %3$s, 1 + 1.0 / (1 + abs(a.number - :number))
			from activity a where :kind in ('', 'ACTIVITY') and (%4$s) and a.project_id in (
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
		Map<String, Object> params = new HashMap<>(scope.activities("a").params());
		params.putAll(Map.of("q", question.text(), "other", question.otherScript(), "plain", question.plain(), "number",
				question.number(), "project", question.project(), "alike", ALIKE, "most", MOST, "kind",
				Kind.of(kind).map(Kind::name).orElse("")));
		String records = Arrays.stream(Kind.values())
			.filter(Kind::hasNames)
			.map((each) -> each.records(scope))
			.collect(Collectors.joining(" union all "));
		String sql = SQL.formatted(Columns.text("r.title"), records, Columns.text("a.title"),
				Kind.ACTIVITY.inView(scope));
		return this.jdbc.sql(sql)
			.params(params)
			.query((row, number) -> new NearMatch(row.getString("label"), Columns.text(row, "title"),
					Kind.valueOf(row.getString("kind")).href(row.getString("code"))))
			.list();
	}

}
