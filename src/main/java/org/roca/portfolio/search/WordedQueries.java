package org.roca.portfolio.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.search.Findings.Group;
import org.roca.portfolio.shared.Columns;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.Standing;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.Condition;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.measure.KeyQueries;

/**
 * Finds activities by their reference and by the words of title and summary, as the list
 * of activities does. The best are chosen among the newest {@value #CONSIDERED}, so that
 * a word that half of all activities have costs no more than a rare one.
 */
@Repository
@Transactional(readOnly = true, propagation = Propagation.MANDATORY)
class WordedQueries {

	/** Of more than these the newest are considered. */
	static final int CONSIDERED = 200;

	/**
	 * So many are found through the index of words and then put in order; of more, the
	 * newest are found by walking back in time.
	 */
	static final int FEW = 2_000;

	private static final String COLUMNS = """
			a.reference, %s, %s, coalesce(a.actual_start, a.planned_start) begun,
				case when a.actual_start is not null then a.actual_start_precision
					else a.planned_start_precision end begun_precision, t.number theme, %s"""
		.formatted(Columns.text("a.title", "title"), Columns.text("a.summary", "context"), Standing.columns("a"));

	private static final String SQL = """
			with found as materialized (
				select a.id, a.begins, a.reference from activity a where (%1$s) and (%2$s) %3$s),
			newest as materialized (select id from found order by begins desc nulls last, reference limit :considered),
			ranked as (
				select a.id, ts_rank(a.search, cast(:words as tsquery)) rank, a.begins, a.reference
				from newest n join activity a on a.id = n.id
				order by rank desc, a.begins desc nulls last, a.reference limit :most offset :from)
			select %4$s, (select count(*) from found) total
			from ranked r join activity a on a.id = r.id join project p on p.id = a.project_id
				join thematic_area t on t.id = p.thematic_area_id
			order by r.rank desc, r.begins desc nulls last, r.reference""";

	private static final String EXACT = """
			select %s from activity a join project p on p.id = a.project_id
				join thematic_area t on t.id = p.thematic_area_id
			where (%s) and (plain_code(a.reference) = :plain or a.number = :number and a.project_id = any(array(
				select project_id from project_alias where plain = :project))) order by a.reference limit 1""";

	private static final String NEWEST = """
			select %s from activity a join project p on p.id = a.project_id
				join thematic_area t on t.id = p.thematic_area_id
			where %s order by a.begins desc nulls last, a.reference limit :most""";

	private final JdbcClient jdbc;

	private final WordQueries words;

	private final KeyQueries keys;

	private final Clock clock;

	WordedQueries(JdbcClient jdbc, WordQueries words, KeyQueries keys, Clock clock) {
		this.jdbc = jdbc;
		this.words = words;
		this.keys = keys;
		this.clock = clock;
	}

	/** Activities that have what was asked for; none when there are none. */
	Optional<Group> having(Scope scope, Question question, Slice slice) {
		ActivityFilter filter = new ActivityFilter(Map.of(FilterName.Q, List.of(question.text())));
		Condition listed = filter.condition(LocalDate.now(this.clock));
		List<Hit> hits = new ArrayList<>();
		exact(scope, question).filter((hit) -> slice.from() == 0).ifPresent(hits::add);
		Frequency frequency = this.words.frequency(question);
		boolean walks = !scope.lookingBack() && frequency.most() > FEW;
		Found found = find(scope, listed, frequency.words(), slice, walks, Hit.WORDS);
		found.hits()
			.stream()
			.filter((hit) -> hits.isEmpty() || !hit.code().equals(hits.get(0).code()))
			.forEach(hits::add);
		if (hits.isEmpty()) {
			return Optional.empty();
		}
		long total = (walks && found.total() >= CONSIDERED) ? all(scope, filter, frequency)
				: Math.max(found.total(), hits.size());
		return Optional.of(new Group(Kind.ACTIVITY, total, hits.subList(0, Math.min(hits.size(), slice.most()))));
	}

	/** Activities that have words like those that were asked for. */
	Optional<Group> alike(Scope scope, Question question, Slice slice) {
		return this.words.near(question).flatMap((near) -> {
			Condition listed = Condition.of("a.search @@ cast(:near as tsquery)", "near", near.words());
			boolean walks = !scope.lookingBack() && near.least() > FEW;
			Found found = find(scope, listed, near.words(), slice, walks, Hit.NEAR);
			long total = (walks && found.total() >= CONSIDERED) ? this.keys.count(scope, listed) : found.total();
			return found.hits().isEmpty() ? Optional.empty()
					: Optional.of(new Group(Kind.ACTIVITY, total, found.hits()));
		});
	}

	/** The newest activities of a selection. */
	List<Hit> newest(Scope scope, ActivityFilter filter, int most) {
		Condition selected = this.keys.selected(scope, filter);
		return this.jdbc.sql(NEWEST.formatted(COLUMNS, selected.sql()))
			.params(selected.params())
			.param("most", most)
			.query((row, number) -> hit(row, Hit.WORDS))
			.list();
	}

	private record Found(List<Hit> hits, long total) {
	}

	private Found find(Scope scope, Condition listed, String words, Slice slice, boolean walks, int band) {
		Map<String, Object> params = new HashMap<>(listed.params());
		params.putAll(scope.activities("a").params());
		params.putAll(Map.of("words", words, "considered", CONSIDERED, "most", slice.most(), "from", slice.from()));
		String sql = SQL.formatted(Kind.ACTIVITY.condition(scope), listed.sql(),
				walks ? "order by a.begins desc nulls last, a.reference limit :considered" : "", COLUMNS);
		long[] total = new long[1];
		List<Hit> hits = this.jdbc.sql(sql).params(params).query((row, number) -> {
			total[0] = row.getLong("total");
			return hit(row, band);
		}).list();
		return new Found(hits, total[0]);
	}

	private Optional<Hit> exact(Scope scope, Question question) {
		return this.jdbc.sql(EXACT.formatted(COLUMNS, Kind.ACTIVITY.condition(scope)))
			.params(scope.activities("a").params())
			.param("plain", question.plain())
			.param("number", question.number())
			.param("project", question.project())
			.query((row, number) -> hit(row, Hit.EXACT))
			.optional();
	}

	/** How many have the words, where more have them than are considered. */
	private long all(Scope scope, ActivityFilter filter, Frequency frequency) {
		return (scope.isOffice() && frequency.exact()) ? frequency.most() : this.keys.count(scope, filter);
	}

	private static Hit hit(ResultSet row, int band) throws SQLException {
		return new Hit(Kind.ACTIVITY, row.getString("reference"), row.getString("reference"),
				Columns.text(row, "title"), Columns.text(row, "context"), Columns.date(row, "begun"),
				Columns.number(row, "theme"), null, band, Standing.of(row));
	}

}
