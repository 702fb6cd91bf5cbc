package org.roca.portfolio.activity.since;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.Condition;

/**
 * Reads how activities were at two moments, from the tables of the past. Both moments are
 * read as past ones, so that what was taken from a donor since shows at neither.
 */
@Repository
@Transactional(readOnly = true)
class StateQueries {

	private final JdbcClient jdbc;

	private final Clock clock;

	StateQueries(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * The revisions from a moment on, until the moment of the page.
	 * @return empty while nothing is on record
	 */
	Optional<Span> since(Instant moment) {
		return this.jdbc.sql("""
				select r.first, b.before, r.last, f.at first_at from
					(select min(id) as first, max(id) as last from public.revision where at <= :now) r
					cross join (select max(id) as before from public.revision where at < :moment) b
					join public.revision f on f.id = coalesce(b.before, r.first)""")
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("moment", moment.atOffset(ZoneOffset.UTC))
			.query((row, number) -> {
				Integer before = row.getObject("before", Integer.class);
				int last = row.getInt("last");
				int from = (before != null) ? Math.min(before, last) : row.getInt("first");
				return new Span(from, last,
						Objects.requireNonNull(row.getObject("first_at", OffsetDateTime.class)).toInstant(),
						before != null);
			})
			.optional();
	}

	/** The revisions after one, until the moment of the page. */
	Optional<Span> after(int revision) {
		return this.jdbc
			.sql("""
					select r.last, f.at from (select max(id) as last from public.revision where at <= :now) r
						join public.revision f on f.id = coalesce((select max(id) from public.revision where id <= :after), r.last)""")
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("after", revision)
			.query((row, number) -> new Span(revision, row.getInt("last"),
					Objects.requireNonNull(row.getObject("at", OffsetDateTime.class)).toInstant(), true))
			.optional();
	}

	/** The records of which a version was saved, and whether any waited for approval. */
	Map<Long, Boolean> touched(Span span) {
		Map<Long, Boolean> touched = new HashMap<>();
		this.jdbc.sql("""
				select v.id, bool_or(v.review_state <> 'approved') waited from public.activity_aud v
				where v.rev > :from and v.rev <= :until group by v.id""")
			.param("from", span.from())
			.param("until", span.until())
			.query((row) -> {
				touched.put(row.getLong("id"), row.getBoolean("waited"));
			});
		return touched;
	}

	/**
	 * How records were at the end of a revision, as far as the reader saw them.
	 * @param records their keys
	 */
	Map<Long, State> states(Scope scope, ActivityFilter filter, int revision, Set<Long> records) {
		String path = this.jdbc.sql("show search_path").query(String.class).single();
		String earlier = this.jdbc.sql("select coalesce(current_setting('portfolio.revision', true), '')")
			.query(String.class)
			.single();
		go("as_of, public", String.valueOf(revision));
		Map<Long, State> states = read(scope, filter, records);
		go(path, earlier);
		return states;
	}

	private Map<Long, State> read(Scope scope, ActivityFilter filter, Set<Long> records) {
		Condition seen = scope.isOffice() ? Condition.of("a.publishes is null") : scope.onAPastDay().activities("a");
		Condition selected = filter.condition(LocalDate.now(this.clock));
		Set<Long> rows = new HashSet<>();
		records.forEach((record) -> rows.addAll(List.of(record, -record)));
		Map<Long, State> states = new HashMap<>();
		this.jdbc.sql("""
				select coalesce(a.publishes, a.id) record, v.rev, a.status, a.review_state = 'approved' approved,
					a.binned_at is not null binned, coalesce(%s, false) selected
				from activity a join activity_version v on v.row_id = a.id
				where a.id = any(:rows) and v.row_id = any(:rows) and %s""".formatted(selected.sql(), seen.sql()))
			.params(selected.params())
			.params(seen.params())
			.param("rows", rows.toArray(Long[]::new))
			.query((row) -> {
				states.put(row.getLong("record"), new State(row.getInt("rev"), row.getString("status"),
						row.getBoolean("approved"), row.getBoolean("binned"), row.getBoolean("selected")));
			});
		return states;
	}

	private void go(String path, String revision) {
		this.jdbc
			.sql("select set_config('search_path', :path, true), set_config('portfolio.revision', :revision, true)")
			.param("path", path)
			.param("revision", revision)
			.query()
			.singleRow();
	}

}
