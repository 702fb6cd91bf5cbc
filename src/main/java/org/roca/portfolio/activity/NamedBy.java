package org.roca.portfolio.activity;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/**
 * A short list by which a file names what a record only has the key of. It is read once
 * for a file, so that no query of activities joins it.
 */
enum NamedBy {

	/** Projects have codes. */
	PROJECT("select id::text, code from project"),

	/** A project has its thematic area. */
	THEME("select p.id::text, t.slug from project p join thematic_area t on t.id = p.thematic_area_id"),

	/** Pillars have codes. */
	PILLAR("select id::text, code from pillar"),

	/** Types, by their own codes. */
	TYPE("select code, name_%1$s from activity_type"),

	/** Towns. */
	PLACE("select id::text, coalesce(name_%1$s, name_en, name_ru) from place"),

	/** Sites. */
	SITE("select id::text, coalesce(name_%1$s, name_en, name_ru) from site"),

	/** Sources, by their addresses where they have one. */
	SOURCE("select id::text, coalesce(address, title) from source"),

	/** Agencies and donors. */
	ORGANISATION("select id::text, coalesce(name_%1$s, name_en, name_ru) from organisation");

	private final String sql;

	NamedBy(String sql) {
		this.sql = sql;
	}

	/** All of its names in a language. */
	Names read(NamedParameterJdbcOperations jdbc, String language) {
		Names names = new Names();
		jdbc.query(this.sql.formatted(language), (RowCallbackHandler) (row) -> {
			byte[] name = row.getBytes(2);
			if (name != null) {
				names.put(row.getBytes(1), name);
			}
		});
		return names;
	}

}
