package org.roca.portfolio.shared.lookup;

import java.sql.Types;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.Script;

/**
 * Keeps the registers free of doubles. One person adds at a time: whoever comes second
 * waits until the first has saved, and then finds the record.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class NewNames {

	/** The name of the lock: "registers" on a telephone. */
	private static final long LOCK = 734_478_377;

	private static final int LONGEST_SLUG = 80;

	/** Where registers are shown in other ways, beside the pages of their records. */
	private static final String[] VIEWS = { "map", "timeline", "calendar", "chart" };

	private final JdbcClient jdbc;

	NewNames(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The record that is the new one already: of the same name and country, and of the
	 * same kind where the same name means several things. Nobody else adds anything from
	 * here to the end of the transaction.
	 * @param table where the records are
	 * @param byKind whether records of one name and two kinds are two
	 */
	public Optional<Long> same(String table, NewRecord record, boolean byKind) {
		this.jdbc.sql("select pg_advisory_xact_lock(:lock)").param("lock", LOCK).query((row) -> {
		});
		return this.jdbc
			.sql("""
					select min(id) from %s where folded(:name) in (folded(name_en), folded(name_ru))
						and country_iso is not distinct from :country and %s having count(*) > 0""".formatted(table,
					byKind ? "kind = :kind" : "true"))
			.param("name", record.name())
			.param("country", record.country(), Types.CHAR)
			.param("kind", record.kind(), Types.VARCHAR)
			.query(Long.class)
			.optional();
	}

	/**
	 * A slug for addresses that no record of the table has: the name in Latin letters,
	 * followed by the country or a number where it is taken.
	 */
	public String freeSlug(String table, NewRecord record) {
		return this.jdbc.sql("""
				with named as (
					select btrim(left(regexp_replace(folded(:latin), '[^a-z0-9]+', '-', 'g'), :longest), '-') slug),
				base as (select case slug when '' then :table else slug end slug from named),
				candidate as (
					select slug, 0 place from base
					union all select slug || '-' || lower(:country), 1 from base where :country::text is not null
					union all select slug || '-' || place, place from base, generate_series(2, 999) place)
				select c.slug from candidate c
				where c.slug <> all (:views) and not exists (select from %s t where t.slug = c.slug)
				order by c.place limit 1""".formatted(table))
			.param("latin", Script.latin(record.name()))
			.param("longest", LONGEST_SLUG)
			.param("table", table)
			.param("views", VIEWS)
			.param("country", record.country(), Types.VARCHAR)
			.query(String.class)
			.single();
	}

}
