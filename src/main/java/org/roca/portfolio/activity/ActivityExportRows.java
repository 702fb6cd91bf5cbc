package org.roca.portfolio.activity;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.activity.ExportBatches.Raw;
import org.roca.portfolio.activity.ExportWindows.Key;
import org.roca.portfolio.activity.ExportWindows.Window;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.Condition;
import org.roca.portfolio.shared.web.SyntheticMark;

/**
 * Reads all activities of a selection in the order and groups of the list, while they are
 * written, so that the size of the selection does not matter: their keys in order, and
 * the rest of some thousands at a time, while those before are written.
 */
@Component
class ActivityExportRows {

	private final DataSource dataSource;

	private final SyntheticMark mark;

	private final Clock clock;

	ActivityExportRows(DataSource dataSource, SyntheticMark mark, Clock clock) {
		this.dataSource = dataSource;
		this.mark = mark;
		this.clock = clock;
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
	 * @throws IOException if the reader throws it
	 */
	@Transactional(readOnly = true)
	public void each(ActivityExport list, List<ActivityColumn> columns, Reader reader) throws IOException {
		Connection connection = DataSourceUtils.getConnection(this.dataSource);
		JdbcTemplate own = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
		// Where all parts are read at once, nothing is left to read at the same time.
		boolean many = list.rows() > ExportWindows.SIZE;
		try (SameMoment moment = many ? new SameMoment(own, this.dataSource) : null) {
			read(list, columns, reader, own, (moment != null) ? moment.jdbc() : own);
		}
		catch (SQLException ex) {
			throw new IllegalStateException("A second connection can't be had", ex);
		}
		finally {
			DataSourceUtils.releaseConnection(connection, this.dataSource);
		}
	}

	private void read(ActivityExport list, List<ActivityColumn> columns, Reader reader, JdbcTemplate own,
			JdbcTemplate beside) throws IOException {
		try (Stream<Key> keys = keys(list, beside)) {
			ActivityCells cells = new ActivityCells(own, beside, columns, list.call().language().getLanguage(),
					params(list));
			try (Ahead<Window> windows = new Ahead<>(new ExportWindows(keys.iterator(), cells)::next);
					Ahead<List<Raw>> batches = new Ahead<>(new ExportBatches(windows, cells)::next)) {
				for (List<Raw> rows = batches.next(); !rows.isEmpty(); rows = batches.next()) {
					for (Raw row : rows) {
						reader.read(cells.named(row));
					}
				}
			}
		}
	}

	private Stream<Key> keys(ActivityExport list, JdbcTemplate jdbc) {
		ListOrder order = list.order();
		Condition selected = selected(list.call().scope(), list.filter());
		Map<String, Object> params = new HashMap<>(selected.params());
		params.putAll(order.params());
		JdbcTemplate streaming = new JdbcTemplate(Objects.requireNonNull(jdbc.getDataSource()));
		streaming.setFetchSize(ExportWindows.SIZE);
		return new NamedParameterJdbcTemplate(streaming).queryForStream(
				"select a.id, %s grouped from activity a %s where %s order by %s".formatted(order.group(),
						order.join(false), selected.sql(), order.by()),
				params, (row, number) -> new Key(row.getLong(1), row.getString(2)));
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
		return Map.of("office", scope.isOffice(), "selection", selection, "rows", list.rows());
	}

}
