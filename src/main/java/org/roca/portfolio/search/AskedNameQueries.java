package org.roca.portfolio.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.FilterName;

/**
 * Finds the values of filters whose whole name, or a name for which {@code asked_name}
 * has it, is a run of words of a question: in any form of these words and in either
 * script.
 */
@Repository
@Transactional(readOnly = true)
class AskedNameQueries {

	/** Kinds of records by which activities are filtered. */
	private static final List<Kind> KINDS = List.of(Kind.PROJECT, Kind.AGENCY, Kind.DONOR, Kind.SITE, Kind.PLACE,
			Kind.COUNTRY, Kind.THEME, Kind.FIELD);

	private static final String SQL = """
			with run as materialized (
				select place, width, called(words) called
				from rows from (unnest(:places), unnest(:widths), unnest(:words)) r(place, width, words)),
			telling as materialized (select place from run where width = 1 and called <> '{}'),
			key as materialized (
				select place, width, key, key like '=%%' sound from run, unnest(called) key
				where place in (select place from telling) and place + width - 1 in (select place from telling)),
			called as materialized (
				select e.kind, e.record, k.place, k.width, k.sound from search_entry e join key k on k.key = any(e.called)
					where e.called && (select coalesce(array_agg(key), '{}') from key)
				union all
				select s.kind, s.record, k.place, k.width, k.sound from asked_name a join key k on k.key = any(a.called), lateral (
					select 'country' kind, a.code record
					union all select 'organisation', o.id::text from organisation o
						where o.country_iso = a.code and o.donor and o.kind = 'government') s where a.filter = 'country'),
			named as materialized (
				select kind, record, place, width, bool_and(sound) sound from called group by kind, record, place, width)
			%s
			union all
			select a.filter, a.code, k.place, k.width, k.sound from asked_name a join key k on k.key = any(a.called)
				where a.filter <> 'country' and not k.sound
			union all
			select v.filter, v.code, k.place, k.width, k.sound from key k join (
				select 'type' as filter, code, called(array[name_en, name_ru]) called from activity_type
				union all select 'agency-kind', code, called(array[name_en, name_ru]) from organisation_kind) v
				on k.key = any(v.called) and not k.sound
			union all
			select '', '', place, width, false from run where called = '{}'""";

	private final JdbcClient jdbc;

	AskedNameQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * What the words of a question name.
	 *
	 * @param names values of filters that the person may see
	 * @param saysNothing the places of words that say nothing about activities
	 */
	record Named(List<AskedName> names, BitSet saysNothing) {
	}

	/**
	 * Finds what runs of words name.
	 * @param scope what the person may see
	 */
	Named named(Scope scope, List<AskedWords.Run> runs) {
		List<AskedName> names = new ArrayList<>();
		BitSet saysNothing = new BitSet();
		String records = String.join(" union all ",
				KINDS.stream().map((kind) -> kind.coded(scope, "n.place, n.width, n.sound")).toList());
		this.jdbc.sql(SQL.formatted(records))
			.params(scope.activities("a").params())
			.param("places", runs.stream().map(AskedWords.Run::place).toArray(Integer[]::new))
			.param("widths", runs.stream().map(AskedWords.Run::width).toArray(Integer[]::new))
			.param("words", runs.stream().map(AskedWords.Run::words).toArray(String[]::new))
			.query((row) -> {
				int place = row.getInt("place");
				int width = row.getInt("width");
				String filter = row.getString("filter");
				if (filter.isEmpty()) {
					saysNothing.set(place, place + width);
				}
				else {
					names.add(new AskedName(place, width, FilterName.of(filter).orElseThrow(), row.getString("code"),
							row.getBoolean("sound")));
				}
			});
		return new Named(names, saysNothing);
	}

}
