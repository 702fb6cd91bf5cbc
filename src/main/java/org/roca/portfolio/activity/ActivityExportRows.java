package org.roca.portfolio.activity;

import java.io.IOException;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.Condition;
import org.roca.portfolio.shared.measure.KeyQueries;
import org.roca.portfolio.shared.web.SyntheticMark;

/**
 * Reads all activities of a selection in the order and groups of the list, while they are
 * written, so that the size of the selection does not matter: their keys in order, and
 * the rest of some thousands at a time, while those before are written.
 */
@Component
class ActivityExportRows {

	/** Rows that are read at a time: many lie on the same pages of the database. */
	private static final int BATCH = Integer.getInteger("batch", 5000);

	/** The plan for thousands of keys does not depend on which they are. */
	private static final String ONE_PLAN = "set local plan_cache_mode = force_generic_plan";

	private final DataSource dataSource;

	private final SyntheticMark mark;

	private final KeyQueries keys;

	ActivityExportRows(DataSource dataSource, SyntheticMark mark, KeyQueries keys) {
		this.dataSource = dataSource;
		this.mark = mark;
		this.keys = keys;
	}

	/** Takes a row. */
	interface Reader {

		void read(ExportedRow row) throws IOException;

	}

	/**
	 * Reads the rows.
	 * @param columns the columns to read
	 * @throws IOException if the reader throws it
	 */
	@Transactional(readOnly = true)
	public void each(ActivityExport list, List<ActivityColumn> columns, Reader reader) throws IOException {
		Connection connection = DataSourceUtils.getConnection(this.dataSource);
		JdbcTemplate template = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
		template.setFetchSize(BATCH);
		ActivityCells cells = new ActivityCells(
				new NamedParameterJdbcTemplate(new JdbcTemplate(template.getDataSource())), columns,
				list.call().language().getLanguage(), params(list));
		try (Stream<Key> keys = keys(list, new NamedParameterJdbcTemplate(template))) {
			template.execute(ONE_PLAN);
			Iterator<Key> left = keys.iterator();
			try (Ahead<List<ExportedRow>> ahead = new Ahead<>(() -> rows(left, cells))) {
				for (List<ExportedRow> rows = ahead.next(); !rows.isEmpty(); rows = ahead.next()) {
					for (ExportedRow row : rows) {
						reader.read(cells.named(row));
					}
				}
			}
		}
		finally {
			DataSourceUtils.releaseConnection(connection, this.dataSource);
		}
	}

	private Stream<Key> keys(ActivityExport list, NamedParameterJdbcTemplate jdbc) {
		ListOrder order = list.order();
		Condition selected = this.keys.selected(list.call().scope(), list.filter());
		Map<String, Object> params = new HashMap<>(selected.params());
		params.putAll(order.params());
		return jdbc.queryForStream(
				"select a.id, %s grouped from activity a %s where %s order by %s".formatted(order.group(), order.join(),
						selected.sql(), order.by()),
				params, (row, number) -> new Key(row.getLong(1), row.getString(2)));
	}

	private Map<String, Object> params(ActivityExport list) {
		Scope scope = list.call().scope();
		String selection = Stream
			.of(this.mark.isSynthetic() ? "synthetic=" + this.mark.activities() : "", list.filter().query(),
					list.call().lens().query())
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining("&"));
		return Map.of("office", scope.isOffice(), "selection", selection, "rows", list.rows());
	}

	/** The rows of the next keys. */
	private static List<ExportedRow> rows(Iterator<Key> left, ActivityCells cells) {
		List<Key> keys = new ArrayList<>();
		while (keys.size() < BATCH && left.hasNext()) {
			keys.add(left.next());
		}
		long[] ids = keys.stream().mapToLong(Key::id).sorted().distinct().toArray();
		@Nullable String[][] lines = (ids.length > 0) ? cells.read(ids) : new String[0][];
		return keys.stream()
			.map((key) -> new ExportedRow(key.group(), Arrays.asList(lines[Arrays.binarySearch(ids, key.id())])))
			.toList();
	}

	/**
	 * A row that is to be read.
	 *
	 * @param id the key of its activity
	 * @param group the code of its group, null where the list has none
	 */
	private record Key(long id, @Nullable String group) {
	}

}
