package org.roca.portfolio.shared.lookup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.Columns;
import org.roca.portfolio.shared.Text;
import org.roca.portfolio.shared.Text.TextState;
import org.roca.portfolio.shared.filter.Condition;
import org.roca.portfolio.shared.web.Languages;

/**
 * Finds the records of a register that fit names, by one query for any number of names.
 * What comes first: 0 one of its names is the one asked for, 1 a name begins with it, 2
 * its names, kind and country have all the words, 3 a name is spelt nearly so; and only
 * where nothing else is found, 4 whatever resembles it.
 */
@Repository
@Transactional(readOnly = true)
class LookupQueries {

	/** The most that fit a name equally well. */
	static final int MOST = 12;

	private static final String SQL = """
			with asked as materialized (
				select a.no, a.name, a.other, a.decided, folded(a.name) own,
					plainto_tsquery('english', a.name) || plainto_tsquery('russian', a.name) words
				from unnest(:names::text[], :others::text[], :decided::text[]) with ordinality a(name, other, decided, no)),
			record as materialized (%1$s where (%2$s)),
			name as materialized (
				select r.id, n.name, n.folded, initials(n.name) initials, n.folded ~ '[а-яё]' cyrillic
				from search_name n join record r on r.slug = n.code where n.kind = :named and n.folded <> ''),
			exact as materialized (
				select a.no, n.id, min(n.name) matched from asked a join name n on n.folded = a.own group by 1, 2),
			sought as materialized (
				select a.* from asked a where :also or not exists (select from exact e where e.no = a.no)),
			spelling as materialized (
				select distinct a.no, s, s ~ '[а-яё]' cyrillic, string_to_array(s, ' ') words
				from sought a, unnest(array[a.own, folded(a.other)]) s where s <> ''),
			fitting as (
				select no, id, 0 band, 2 likeness, matched from exact
				union all
				select s.no, n.id, case when starts_with(n.folded, s.s) then 1
						when length(s.s) between 2 and 6 and starts_with(n.initials, s.s) then 2
						when length(s.s) > 3 and l.score >= 0.55 then 3 when length(s.s) > 5 and l.score >= 0.4 then 4 end,
					l.likeness, n.name
				from spelling s join name n on n.cyrillic = s.cyrillic cross join lateral (
					select greatest(w.of_name, w.whole + 0.15, w.of_asked - 0.2) score, w.of_name + w.whole likeness
					from (select word_similarity(s.s, n.folded) of_name, similarity(s.s, n.folded) whole,
						-- A longer name may hold the shorter one that is meant.
						case when length(n.folded) > 4 then word_similarity(n.folded, s.s) end of_asked offset 0) w offset 0) l
				union all
				select s.no, r.id, 2, 0, null from spelling s join record r
					on not exists (select from unnest(s.words) w where strpos(' ' || r.words, ' ' || w) = 0)
				union all
				select a.no, r.id, 2, 0, null from sought a join record r on a.name = '' or r.search @@ a.words
				union all
				select a.no, r.id, 5, 0, null from asked a join record r on r.slug = a.decided),
			found as (
				select f.no, f.id, min(f.band) band, max(f.likeness) likeness,
					(array_agg(f.matched order by f.band, f.likeness desc, f.matched) filter (where f.matched is not null))[1] matched
				from fitting f where f.band is not null group by f.no, f.id),
			placed as (
				select f.no, f.band, f.matched, r.*, min(f.band) over (partition by f.no) best, row_number() over (partition by f.no
					order by f.band, case when f.band < 3 then n.near end desc nulls last, f.likeness desc, n.near desc,
						lower(case when :russian then coalesce(r.name_ru, r.name_en) else coalesce(r.name_en, r.name_ru) end),
						r.slug) place
				from found f join record r on r.id = f.id cross join lateral (
					select coalesce(r.iso = :country, false)::integer + r.used::integer near) n)
			select p.*, p.band = 0 exact, a.own in (folded(p.name_en), folded(p.name_ru)) named
			from placed p join asked a on a.no = p.no
			where p.slug = a.decided or p.place <= :most and (p.band < 4 or p.band = 4 and p.best = 4)
			order by p.no, p.place""";

	private final JdbcClient jdbc;

	LookupQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The records that fit each name, best first: at most {@value #MOST}, and the decided
	 * one.
	 * @param inView the records {@code r} that the person may name
	 * @param wanted the names
	 * @param around the record in which they stand
	 * @param reader whose language orders what fits equally well
	 * @param also whether to look for further records where a name is exactly that of one
	 * @return one list for each name, in their order
	 */
	List<List<Match>> matches(Directory directory, Condition inView, List<Wanted> wanted, Around around, Locale reader,
			boolean also) {
		List<List<Match>> matches = new ArrayList<>();
		wanted.forEach((name) -> matches.add(new ArrayList<>()));
		this.jdbc.sql(SQL.formatted(directory.records(), inView.sql()))
			.params(inView.params())
			.param("names", texts(wanted, Wanted::name))
			.param("others", texts(wanted, Wanted::otherScript))
			.param("decided", texts(wanted, Wanted::decided))
			.param("named", directory.names())
			.param("country", around.countryOrNone())
			.param("project", around.projectOrNone())
			.param("russian", Languages.isRussian(reader))
			.param("also", also)
			.param("most", MOST)
			.query((row) -> {
				matches.get(row.getInt("no") - 1)
					.add(new Match(choice(row), row.getBoolean("exact"), row.getBoolean("named")));
			});
		return matches;
	}

	private static String[] texts(List<Wanted> wanted, Function<Wanted, String> text) {
		return wanted.stream().map(text).toArray(String[]::new);
	}

	private static Choice choice(ResultSet row) throws SQLException {
		return new Choice(row.getLong("id"), row.getString("slug"), Objects.requireNonNull(Columns.text(row, "name")),
				listed(row, "acronym"), listed(row, "kind"), listed(row, "country"), row.getString("matched"));
	}

	private static @Nullable Text listed(ResultSet row, String name) throws SQLException {
		String en = row.getString(name + "_en");
		String ru = row.getString(name + "_ru");
		return Stream.of(en, ru).allMatch(Objects::isNull) ? null : new Text(en, state(en), ru, state(ru));
	}

	private static @Nullable TextState state(@Nullable String words) {
		return (words != null) ? TextState.ORIGINAL : null;
	}

}
