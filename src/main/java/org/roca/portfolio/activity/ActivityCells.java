package org.roca.portfolio.activity;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/**
 * Reads the cells of many activities at once: their own columns in one query, and each
 * kind of their parts in one more, where a column is made of it. Cells are texts in
 * UTF-8, as they come from the database. Who shares them waits while another reads.
 */
class ActivityCells {

	private static final String ANY = "= any(:ids)";

	/**
	 * Where at least half of the keys in between are asked for: what lies side by side is
	 * found in one go, and the rest is overlooked.
	 */
	private static final String BETWEEN = "between :first and :last";

	private static final String OWN = "select a.id, %s from activity a where a.id " + ANY;

	private static final String OF_PARTS = "select n.activity_id, %s from %s where n.activity_id " + ANY
			+ " group by n.activity_id";

	/**
	 * To weigh each of thousands of keys takes longer than to find what is theirs.
	 */
	private static final String OF_ANY = "set local plan_cache_mode = force_generic_plan";

	private final NamedParameterJdbcOperations jdbc;

	private final int columns;

	private final Map<String, Object> params;

	/** What is the same in every row, null for a column whose cells are read. */
	private final List<byte @Nullable []> same = new ArrayList<>();

	/** The names of keys, null for a column without. */
	private final List<@Nullable Names> names = new ArrayList<>();

	/** The queries, each with the places of the columns that it reads. */
	private final Map<String, int[]> queries = new LinkedHashMap<>();

	/**
	 * Cells in a language.
	 * @param jdbc reads them
	 * @param params what the expressions of columns bind, and what is the same in every
	 * row, by the heads of its columns
	 */
	ActivityCells(JdbcOperations jdbc, List<ActivityColumn> columns, String language, Map<String, Object> params) {
		jdbc.execute(OF_ANY);
		this.jdbc = new NamedParameterJdbcTemplate(jdbc);
		this.columns = columns.size();
		this.params = params;
		Map<NamedBy, Names> read = new EnumMap<>(NamedBy.class);
		Map<String, List<Integer>> places = new LinkedHashMap<>();
		for (int i = 0; i < columns.size(); i++) {
			ActivityColumn column = columns.get(i);
			NamedBy by = column.names();
			this.names.add((by != null) ? read.computeIfAbsent(by, (list) -> list.read(this.jdbc, language)) : null);
			this.same
				.add(column.isSame() ? params.get(column.head()).toString().getBytes(StandardCharsets.UTF_8) : null);
			if (!column.isSame()) {
				places
					.computeIfAbsent((column.parts() != null) ? OF_PARTS.formatted("%s", column.parts()) : OWN,
							(sql) -> new ArrayList<>())
					.add(i);
			}
		}
		places.forEach((sql,
				of) -> this.queries.put(sql.formatted(of.stream()
					.map((i) -> "(%s)::text".formatted(columns.get(i).sql().formatted(language)))
					.collect(Collectors.joining(", "))), of.stream().mapToInt(Integer::intValue).toArray()));
	}

	/**
	 * The cells of activities with keys for names, a line for each in the order of their
	 * keys, null where nothing is known.
	 * @param ids keys of activities, ascending, at least one
	 */
	synchronized byte[][] @Nullable [] read(long[] ids) {
		byte[][] @Nullable [] lines = new byte[ids.length][this.columns][];
		long first = ids[0];
		long last = ids[ids.length - 1];
		Map<String, Object> bound = new HashMap<>(this.params);
		bound.putAll(Map.of("ids", ids, "first", first, "last", last));
		boolean between = last - first < 2L * ids.length;
		this.queries.forEach((sql, places) -> this.jdbc.query(between ? sql.replace(ANY, BETWEEN) : sql, bound,
				(RowCallbackHandler) (row) -> {
					int place = Arrays.binarySearch(ids, row.getLong(1));
					for (int i = 0; place >= 0 && i < places.length; i++) {
						lines[place][places[i]] = row.getBytes(i + 2);
					}
				}));
		return lines;
	}

	/** The same line with names for keys, and with what is the same in every row. */
	byte[] @Nullable [] named(byte[] @Nullable [] line) {
		for (int i = 0; i < line.length; i++) {
			byte[] cell = line[i];
			byte[] same = this.same.get(i);
			Names by = this.names.get(i);
			line[i] = (same != null) ? same : (cell != null && by != null) ? by.of(cell) : cell;
		}
		return line;
	}

}
