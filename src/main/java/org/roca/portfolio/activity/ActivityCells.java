package org.roca.portfolio.activity;

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
 * kind of their parts in one more, where a column is made of it.
 */
class ActivityCells {

	private static final String OWN = "select a.id, %s from activity a where a.id = any(:ids)";

	private static final String OF_PARTS = """
			select n.activity_id, %s from %s where n.activity_id = any(:ids) group by n.activity_id""";

	/**
	 * So many keys are found soonest by the smallest of several indexes that know them.
	 */
	private static final String OF_THESE = "set local plan_cache_mode = force_custom_plan";

	/**
	 * To weigh each of tens of thousands of keys takes longer than to find what is
	 * theirs.
	 */
	private static final String OF_ANY = "set local plan_cache_mode = force_generic_plan";

	private final NamedParameterJdbcOperations jdbc;

	private final NamedParameterJdbcOperations beside;

	private final List<ActivityColumn> columns;

	private final Map<String, Object> params;

	/** The names of keys, null for a column without. */
	private final List<@Nullable Map<String, String>> names = new ArrayList<>();

	/** The query of their own columns, with the places of these. */
	private final Map<String, List<Integer>> own = new LinkedHashMap<>();

	/** The queries of parts, each with the places of the columns that it reads. */
	private final Map<String, List<Integer>> parts = new LinkedHashMap<>();

	/**
	 * Cells in a language.
	 * @param jdbc reads activities
	 * @param beside reads their parts; it may be the same
	 * @param params what the expressions of columns bind
	 */
	ActivityCells(JdbcOperations jdbc, JdbcOperations beside, List<ActivityColumn> columns, String language,
			Map<String, Object> params) {
		jdbc.execute(OF_THESE);
		beside.execute(OF_ANY);
		this.jdbc = new NamedParameterJdbcTemplate(jdbc);
		this.beside = new NamedParameterJdbcTemplate(beside);
		this.columns = columns;
		this.params = params;
		Map<NamedBy, Map<String, String>> read = new EnumMap<>(NamedBy.class);
		Map<String, List<Integer>> places = new LinkedHashMap<>();
		for (int i = 0; i < columns.size(); i++) {
			NamedBy by = columns.get(i).names();
			this.names.add((by != null) ? read.computeIfAbsent(by, (list) -> list.read(this.jdbc, language)) : null);
			String parts = columns.get(i).parts();
			places.computeIfAbsent((parts != null) ? parts : "", (tables) -> new ArrayList<>()).add(i);
		}
		places.forEach((parts, of) -> {
			String expressions = of.stream()
				.map((i) -> columns.get(i).sql().formatted(language))
				.collect(Collectors.joining(", "));
			if (parts.isEmpty()) {
				this.own.put(OWN.formatted(expressions), of);
			}
			else {
				this.parts.put(OF_PARTS.formatted(expressions, parts), of);
			}
		});
	}

	/**
	 * The cells of activities themselves with keys for names, a line for each in the
	 * order of their keys, null where nothing is known.
	 * @param ids keys of activities, ascending
	 */
	@Nullable String[][] own(long[] ids) {
		return read(this.jdbc, this.own, ids);
	}

	/**
	 * In the same way, the cells that are made of their parts.
	 * @param ids keys of activities, ascending
	 */
	@Nullable String[][] parts(long[] ids) {
		return read(this.beside, this.parts, ids);
	}

	private @Nullable String[][] read(NamedParameterJdbcOperations from, Map<String, List<Integer>> queries,
			long[] ids) {
		@Nullable String[][] cells = new String[ids.length][this.columns.size()];
		if (ids.length == 0) {
			return cells;
		}
		Map<String, Object> bound = new HashMap<>(this.params);
		bound.put("ids", ids);
		queries.forEach((sql, places) -> from.query(sql, bound, (RowCallbackHandler) (row) -> {
			@Nullable String[] line = cells[Arrays.binarySearch(ids, row.getLong(1))];
			for (int i = 0; i < places.size(); i++) {
				line[places.get(i)] = row.getString(i + 2);
			}
		}));
		return cells;
	}

	/** A row with names. */
	ExportedRow named(ExportBatches.Raw row) {
		List<@Nullable String> cells = new ArrayList<>(this.names.size());
		for (int i = 0; i < this.names.size(); i++) {
			String cell = (row.own()[i] != null) ? row.own()[i] : row.parts()[i];
			Map<String, String> by = this.names.get(i);
			cells.add((cell != null && by != null) ? NamedBy.named(cell, by) : cell);
		}
		return new ExportedRow(row.group(), cells);
	}

}
