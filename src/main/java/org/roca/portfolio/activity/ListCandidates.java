package org.roca.portfolio.activity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.Condition;
import org.roca.portfolio.shared.measure.KeyQueries;
import org.roca.portfolio.shared.tally.RankingReader;
import org.roca.portfolio.shared.tally.RowOrder;
import org.roca.portfolio.shared.tally.Tallies;

/**
 * Finds in memory the few activities among which the rows of a page are, so that no page
 * walks past rows that are not in its selection. The database puts them in order and cuts
 * the page: what has changed since an order was read is a candidate of every page.
 */
@Component
class ListCandidates {

	private final Tallies tallies;

	private final RankingReader rankings;

	private final KeyQueries keys;

	private final JdbcClient jdbc;

	private final Clock clock;

	ListCandidates(Tallies tallies, RankingReader rankings, KeyQueries keys, JdbcClient jdbc, Clock clock) {
		this.tallies = tallies;
		this.rankings = rankings;
		this.keys = keys;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * The condition that the rows of a page meet, and few others.
	 * @param start where it begins or ends, or null for the first page
	 * @param limit how many rows at most
	 */
	Condition condition(Scope scope, ActivityFilter filter, ListOrder order, @Nullable ListStart start, int limit) {
		if (filter.isEmpty() && scope.isOffice() && order.isIndexed()) {
			return scope.activities("a");
		}
		return candidates(scope, filter, order, start, limit)
			.map((found) -> scope.activities("a")
				.and(filter.condition(LocalDate.now(this.clock)))
				.and(Condition.of("a.id = any(:candidates)", "candidates", found)))
			.orElseGet(() -> this.keys.selected(scope, filter));
	}

	private Optional<Long[]> candidates(Scope scope, ActivityFilter filter, ListOrder order, @Nullable ListStart start,
			int limit) {
		LocalDate today = LocalDate.now(this.clock);
		RowOrder rows = order.rows();
		Ranked ranked = this.tallies.ask(scope, new Ranked.Asked(filter, today, rows));
		if (ranked.all() != null) {
			return Optional.of(ranked.all());
		}
		if (ranked.ranking() == null) {
			return Optional.empty();
		}
		this.rankings.read(rows, ranked.ranking());
		PageQuestion first = new PageQuestion(filter, today, rows, ranked.ranking(), order, start, null, limit);
		Optional<Long[]> found = this.tallies.ask(scope, first);
		boolean lost = found.isEmpty() && start != null;
		return lost ? this.tallies.ask(scope, new Pivots.Asked(rows, ranked.ranking(), order.sort().down()))
			.flatMap(
					(pivots) -> this.tallies.ask(scope, first.from(pivots.around(before(order, start, pivots.keys())))))
				: found;
	}

	/** How many of these activities stand before a place, which none of them has. */
	private int before(ListOrder order, ListStart start, Long[] keys) {
		ListStart on = new ListStart(null, null, start.key(), start.reference(), true, false);
		Condition known = order.known(on);
		Condition unknown = order.unknown(on);
		String sql = """
				select count(*) from activity a %s where a.id = any(:pivots)
					and not coalesce(case when %s is null then %s else %s end, false)"""
			.formatted(order.sort().column().join(order.language()), order.key(), unknown.sql(), known.sql());
		return this.jdbc.sql(sql)
			.params(known.params())
			.params(unknown.params())
			.param("pivots", keys)
			.query(Integer.class)
			.single();
	}

}
