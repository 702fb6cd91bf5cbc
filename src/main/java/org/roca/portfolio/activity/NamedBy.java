package org.roca.portfolio.activity;

import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/**
 * A short list by which a file names what a record only has the key of. It is read once
 * for a file, so that no query of activities joins it.
 */
enum NamedBy {

	/** Projects have codes. */
	PROJECT("select id, code from project"),

	/** A project has its thematic area. */
	THEME("select p.id, t.slug from project p join thematic_area t on t.id = p.thematic_area_id"),

	/** Pillars have codes. */
	PILLAR("select id, code from pillar"),

	/** Types, by their own codes. */
	TYPE("select code, name_%1$s from activity_type"),

	/** Towns. */
	PLACE("select id, coalesce(name_%1$s, name_en, name_ru) from place"),

	/** Sites. */
	SITE("select id, coalesce(name_%1$s, name_en, name_ru) from site"),

	/** Agencies and donors. */
	ORGANISATION("select id, coalesce(name_%1$s, name_en, name_ru) from organisation");

	private static final String BETWEEN = "; ";

	private final String sql;

	NamedBy(String sql) {
		this.sql = sql;
	}

	/** All of its names in a language, by key. */
	Map<String, String> read(NamedParameterJdbcOperations jdbc, String language) {
		Map<String, String> names = new HashMap<>();
		jdbc.query(this.sql.formatted(language),
				(RowCallbackHandler) (row) -> names.put(row.getString(1), row.getString(2)));
		return names;
	}

	/**
	 * A cell with names for keys.
	 * @param keys one or more keys divided by semicolons, those with a remark as
	 * {@code 12: trainer}; the same one after another counts once, and one that the list
	 * does not have not at all
	 * @return the names, or null where there are none
	 */
	static @Nullable String named(String keys, Map<String, String> names) {
		if (keys.indexOf(';') < 0) {
			return item(keys, names);
		}
		StringJoiner cell = new StringJoiner(BETWEEN);
		String last = "";
		for (String key : keys.split(BETWEEN)) {
			String item = key.equals(last) ? null : item(key, names);
			if (item != null) {
				cell.add(item);
			}
			last = key;
		}
		return (cell.length() > 0) ? cell.toString() : null;
	}

	private static @Nullable String item(String item, Map<String, String> names) {
		int end = item.indexOf(':');
		String name = names.get((end < 0) ? item : item.substring(0, end));
		return (name == null || end < 0) ? name : name + item.substring(end);
	}

}
