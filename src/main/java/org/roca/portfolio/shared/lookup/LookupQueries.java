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
import org.roca.portfolio.shared.Scope;
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
			with asked as (
				select a.no, a.decided, folded(a.name) own, a.name = '' blank,
					array(select distinct s from unnest(array[folded(a.name), folded(a.other)]) s where s <> '') spellings,
					plainto_tsquery('english', a.name) || plainto_tsquery('russian', a.name) words
				from unnest(:names::text[], :others::text[], :decided::text[]) with ordinality a(name, other, decided, no)),
			record as materialized (%1$s where (%2$s)),
			named as (
				select a.no, n.code, min(m.band) band, max(m.likeness) likeness,
					(array_agg(n.name order by m.band, m.likeness desc, n.name))[1] matched
				from asked a cross join search_name n cross join lateral (
					select max(similarity(s, n.folded) + word_similarity(s, n.folded)) likeness,
						case when n.folded = a.own then 0
							when bool_or(starts_with(n.folded, s)) then 1
							when bool_or(length(s) between 2 and 6 and starts_with(initials(n.name), s)) then 2
							when max(%3$s) filter (where length(s) > 3) >= 0.55 then 3
							when max(%3$s) filter (where length(s) > 5) >= 0.4 then 4 end band
					from unnest(a.spellings) s) m
				where n.kind = :named and n.folded <> '' and m.band is not null group by a.no, n.code),
			found as (
				select a.no, a.blank, a.own, a.decided, r.*, n.matched, coalesce(n.likeness, 0) likeness,
					least(n.band, case when a.blank or r.search @@ a.words or exists (select from unnest(a.spellings) s
						where (select bool_and(strpos(' ' || r.words, ' ' || w) > 0) from regexp_split_to_table(s, ' ') w))
						then 2 end) band,
					coalesce(r.iso = :country, false)::integer + r.used::integer near
				from asked a cross join record r left join named n on n.no = a.no and n.code = r.slug),
			placed as (
				select f.*, min(f.band) over (partition by f.no) best, row_number() over (partition by f.no
					order by f.band nulls last, case when f.band < 3 then f.near end desc nulls last, f.likeness desc,
						f.near desc, lower(case when :russian then coalesce(f.name_ru, f.name_en)
							else coalesce(f.name_en, f.name_ru) end), f.slug) place
				from found f where f.band is not null or f.slug = f.decided)
			select p.*, p.band = 0 exact, p.own in (folded(p.name_en), folded(p.name_ru)) named from placed p
			where p.slug = p.decided or p.place <= :most and (p.band < 4 or p.best = 4)
			order by p.no, p.place""";

	/** A longer name may hold the shorter one that is meant. */
	private static final String LIKENESS = """
			greatest(word_similarity(s, n.folded), similarity(s, n.folded) + 0.15,
				case when length(n.folded) > 4 then word_similarity(n.folded, s) - 0.2 end)""";

	private final JdbcClient jdbc;

	LookupQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The records that fit each name, best first: at most {@value #MOST}, and the decided
	 * one.
	 * @param wanted the names
	 * @param around the record in which they stand
	 * @param reader whose language orders what fits equally well
	 * @return one list for each name, in their order
	 */
	List<List<Match>> matches(Scope scope, Directory directory, List<Wanted> wanted, Around around, Locale reader) {
		List<List<Match>> matches = new ArrayList<>();
		wanted.forEach((name) -> matches.add(new ArrayList<>()));
		Condition inView = directory.inView(scope);
		this.jdbc.sql(SQL.formatted(directory.records(), inView.sql(), LIKENESS))
			.params(inView.params())
			.param("names", texts(wanted, Wanted::name))
			.param("others", texts(wanted, Wanted::otherScript))
			.param("decided", texts(wanted, Wanted::decided))
			.param("named", directory.names())
			.param("country", around.countryOrNone())
			.param("project", around.projectOrNone())
			.param("russian", Languages.isRussian(reader))
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
