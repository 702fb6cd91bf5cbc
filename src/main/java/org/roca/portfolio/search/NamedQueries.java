package org.roca.portfolio.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.search.Findings.Group;
import org.roca.portfolio.shared.Columns;
import org.roca.portfolio.shared.Scope;

/**
 * Finds records by their names and codes, which {@code search_entry} holds. What comes
 * first: 0 the code or name itself, 1 a name that has the words as they stand, 2 one that
 * has them in any form and order, 3 a name that sounds so, 4 one whose words sound so or
 * are these in the other script; and apart from these, 5 one that is spelt nearly so. Of
 * the same rank, the shorter name or the one more alike.
 */
@Repository
@Transactional(readOnly = true, propagation = Propagation.MANDATORY)
class NamedQueries {

	/** Less alike than this is noise. */
	private static final double ALIKE = 0.45;

	private static final String BANDS = """
			with asked as materialized (
				select asked_words(:q, :other, :plain) words, ' ' || folded(:q) own, ' ' || folded(:other) its,
					'| ' || lower(:plain) || ' |' plain,
					coalesce(quote_literal('==' || sound_of(replace(folded(:q), ' ', ''))), '')::tsquery whole,
					plainto_tsquery('english', :q) || plainto_tsquery('russian', :q) stems),
			named as materialized (
				select e.kind, e.record, min(case
					when strpos(e.spelt, a.own) > 0 then case when strpos(e.spelt, '|' || a.own || ' |') > 0 then 0 else 1 end
					when strpos(e.spelt, a.its) > 0 then case when strpos(e.spelt, '|' || a.its || ' |') > 0 then 0 else 1 end
					when strpos(e.spelt, a.plain) > 0 then 0
					when e.words @@ a.stems then 2
					when e.words @@ a.whole then 3 else 4 end) band, min(length(e.spelt))::float8 rank
				from search_entry e, asked a where e.words @@ (select words from asked) group by e.kind, e.record),""";

	private static final String LIKENESS = """
			with asked as materialized (select folded(:q) own, folded(:other) its, null::tsquery words),
			alike as materialized (
				select e.kind, e.record, greatest(word_similarity(a.own, e.spelt) + similarity(a.own, e.spelt) / 10,
						word_similarity(a.its, e.spelt) + similarity(a.its, e.spelt) / 10) likeness
				from search_entry e, asked a
				where e.spelt %> (select own from asked) or e.spelt %> (select its from asked)),
			named as materialized (
				select kind, record, 5 band, -max(likeness)::float8 rank from alike
				where likeness >= 0.75 * (select max(likeness) from alike) group by kind, record),""";

	private static final String SQL = """
			%s
			visible as materialized (%s),
			shown as materialized (
				select * from (select v.*, count(*) over (partition by kind) total,
					row_number() over (partition by kind order by band, rank, length(record), record) place from visible v) v
				where place > :from and place <= :from + :most and :kind in (-1, kind)),
			record as (%s)
			select r.*, (select e.names from search_entry e where e.kind = r.named and e.record = r.record
				order by %s, length(e.spelt) limit 1) names
			from record r order by min(r.rank) over (partition by r.kind), r.kind, r.place""";

	/** Of the names of a record, those in which it was found come first. */
	private static final String FITTING = "(e.words @@ (select words from asked)) desc nulls last";

	private static final String ALIKE_FIRST = "word_similarity((select own from asked), e.spelt) desc";

	private final JdbcClient jdbc;

	NamedQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Records that have what was asked for. */
	List<Group> having(Scope scope, Question question, Slice slice) {
		return find(scope, question, slice, BANDS, FITTING);
	}

	/** Records that resemble what was asked for. */
	List<Group> alike(Scope scope, Question question, Slice slice) {
		this.jdbc.sql("select set_config('pg_trgm.word_similarity_threshold', :alike, true)")
			.param("alike", Double.toString(ALIKE))
			.query(String.class)
			.single();
		return find(scope, question, slice, LIKENESS, ALIKE_FIRST);
	}

	private List<Group> find(Scope scope, Question question, Slice slice, String named, String order) {
		String sql = SQL.formatted(named, Kind.union((kind) -> kind.inView(scope, "n.band, n.rank")),
				Kind.union(
						(kind) -> kind.shown("n.band, n.rank, n.place, n.total, '%s' named".formatted(kind.names()))),
				order);
		Map<Kind, List<Hit>> hits = new LinkedHashMap<>();
		Map<Kind, Long> totals = new EnumMap<>(Kind.class);
		this.jdbc.sql(sql)
			.params(scope.activities("a").params())
			.param("q", question.text())
			.param("other", question.otherScript())
			.param("plain", question.plain())
			.param("kind", (slice.only() != null) ? slice.only().ordinal() : -1)
			.param("from", slice.from())
			.param("most", slice.most())
			.query((row) -> {
				Kind kind = Kind.valueOf(row.getString("kind"));
				hits.computeIfAbsent(kind, (key) -> new ArrayList<>()).add(hit(kind, question, row));
				totals.put(kind, row.getLong("total"));
			});
		List<Group> groups = new ArrayList<>();
		hits.forEach((kind, of) -> groups.add(new Group(kind, totals.getOrDefault(kind, 0L), of)));
		return groups;
	}

	private static Hit hit(Kind kind, Question question, ResultSet row) throws SQLException {
		return new Hit(kind, row.getString("code"), row.getString("label"), Columns.text(row, "title"),
				Columns.text(row, "context"), null, Columns.number(row, "theme"), meant(question, row),
				row.getInt("band"), null);
	}

	/** Of the names of one row, the one that was meant. */
	private static @Nullable String meant(Question question, ResultSet row) throws SQLException {
		if (row.getArray("names") == null) {
			return null;
		}
		List<String> names = Arrays.asList((String[]) row.getArray("names").getArray());
		String asked = question.text().toLowerCase(Locale.ROOT);
		return names.stream()
			.filter((name) -> name.toLowerCase(Locale.ROOT).contains(asked))
			.findFirst()
			.orElse(names.get(0));
	}

}
