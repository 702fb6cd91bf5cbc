package org.roca.portfolio.activity;

import java.io.IOException;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.export.ExportFolder;
import org.roca.portfolio.shared.export.Progress;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.Condition;
import org.roca.portfolio.shared.web.SyntheticMark;

/**
 * Reads all activities of a selection in the order and groups of the list, so that the
 * size of the selection hardly matters: their keys in order, and the rest some thousands
 * at a time in the order in which the database keeps them. In that order they lie on a
 * shelf, until each has its turn.
 */
@Component
class ActivityExportRows {

	/** Keys that are fetched at a time. */
	private static final int FETCH = 10_000;

	private final DataSource dataSource;

	private final SyntheticMark mark;

	private final Clock clock;

	private final ExportFolder folder;

	private final SameMoment moment;

	private final int window;

	@Autowired
	ActivityExportRows(DataSource dataSource, SyntheticMark mark, Clock clock, ExportFolder folder, SameMoment moment) {
		this(dataSource, mark, clock, folder, moment, ExportWindows.SIZE);
	}

	/** Reads so many activities at a time. */
	ActivityExportRows(DataSource dataSource, SyntheticMark mark, Clock clock, ExportFolder folder, SameMoment moment,
			int window) {
		this.dataSource = dataSource;
		this.mark = mark;
		this.clock = clock;
		this.folder = folder;
		this.moment = moment;
		this.window = window;
	}

	/** Takes a row. */
	interface Reader {

		void read(ExportedRow row) throws IOException;

	}

	/**
	 * How many there are.
	 *
	 * @param all how many activities are selected
	 * @param stated how many of them state how many took part
	 */
	record Count(long all, long stated) {
	}

	/** Counts what is to be read. */
	@Transactional(readOnly = true)
	public Count count(Scope scope, ActivityFilter filter) {
		Condition selected = selected(scope, filter);
		return JdbcClient.create(this.dataSource)
			.sql("select count(*), count(a.participants) from activity a where " + selected.sql())
			.params(selected.params())
			.query((row, number) -> new Count(row.getLong(1), row.getLong(2)))
			.single();
	}

	/**
	 * Reads the rows.
	 * @param columns the columns to read
	 * @param form makes the form that rows have in the file
	 * @param progress is told of each row once, as soon as it is read
	 * @throws IOException if the reader throws it, or there is no room for the rows
	 */
	@Transactional(readOnly = true)
	public void each(ActivityExport list, List<ActivityColumn> columns, Supplier<? extends RowForm> form,
			Progress progress, Reader reader) throws IOException {
		Connection connection = DataSourceUtils.getConnection(this.dataSource);
		try {
			read(list, columns, form, progress, reader,
					new JdbcTemplate(new SingleConnectionDataSource(connection, true)));
		}
		finally {
			DataSourceUtils.releaseConnection(connection, this.dataSource);
		}
	}

	private void read(ActivityExport list, List<ActivityColumn> columns, Supplier<? extends RowForm> form,
			Progress progress, Reader reader, JdbcTemplate jdbc) throws IOException {
		ExportKeys keys = keys(list, jdbc);
		long[] ids = keys.ascending();
		try (Shelf shelf = new Shelf(this.folder.aside(), ids.length)) {
			ShelfFilling filling = new ShelfFilling(new ExportWindows(ids, this.window), shelf, form, progress);
			ActivityCells cells = cells(list, columns, jdbc);
			if (ids.length <= this.window) {
				filling.fill(cells);
			}
			else {
				filling.fill(cells, help(list, columns, filling, cells, jdbc));
			}
			write(new ExportTurns(keys, ids, shelf), ids.length, progress, reader);
		}
	}

	/**
	 * On the same connection where that one alone sees a past day.
	 */
	private ShelfFilling.Help help(ActivityExport list, List<ActivityColumn> columns, ShelfFilling filling,
			ActivityCells cells, JdbcTemplate jdbc) {
		if (list.call().lens().asOf() != null) {
			return () -> filling.fill(cells);
		}
		String snapshot = jdbc.queryForObject("select pg_export_snapshot()", String.class);
		return () -> this.moment.see(snapshot, (other) -> filling.fill(cells(list, columns, other)));
	}

	private ActivityCells cells(ActivityExport list, List<ActivityColumn> columns, JdbcTemplate jdbc) {
		return new ActivityCells(jdbc, columns, list.call().language().getLanguage(), params(list));
	}

	/** A row of several groups counts once for each, and was read once. */
	private static void write(ExportTurns turns, int counted, Progress progress, Reader reader) throws IOException {
		int written = 0;
		try (Ahead<List<ExportedRow>> ahead = new Ahead<>(turns::next)) {
			for (List<ExportedRow> rows = ahead.next(); !rows.isEmpty(); rows = ahead.next()) {
				for (ExportedRow row : rows) {
					reader.read(row);
					written++;
					if (written > counted) {
						progress.row();
					}
				}
			}
		}
	}

	private ExportKeys keys(ActivityExport list, JdbcTemplate jdbc) {
		ListOrder order = list.order();
		Condition selected = selected(list.call().scope(), list.filter());
		Map<String, Object> params = new HashMap<>(selected.params());
		params.putAll(order.params());
		JdbcTemplate streaming = new JdbcTemplate(Objects.requireNonNull(jdbc.getDataSource()));
		streaming.setFetchSize(FETCH);
		ExportKeys keys = new ExportKeys(list.rows());
		new NamedParameterJdbcTemplate(streaming)
			.query("select a.id, %s grouped from activity a %s where %s order by %s".formatted(order.group(),
					order.join(false), selected.sql(), order.by()), params, keys);
		return keys;
	}

	/** Not by counts in memory, which may have to be made anew for an export alone. */
	private Condition selected(Scope scope, ActivityFilter filter) {
		return scope.activities("a").and(filter.condition(LocalDate.now(this.clock)));
	}

	private Map<String, Object> params(ActivityExport list) {
		Scope scope = list.call().scope();
		String selection = Stream
			.of(this.mark.isSynthetic() ? "synthetic=" + this.mark.activities() : "", list.filter().query(),
					list.call().lens().query())
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining("&"));
		return Map.of("office", scope.isOffice(), "selection", selection, "rows_in_selection", list.rows());
	}

}
