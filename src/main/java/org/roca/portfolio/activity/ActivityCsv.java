package org.roca.portfolio.activity;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import de.siegmar.fastcsv.writer.CsvWriter;

import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.Columns;
import org.roca.portfolio.shared.export.ExportCall;
import org.roca.portfolio.shared.export.Progress;
import org.roca.portfolio.shared.filter.ActivityFilter;

/**
 * Writes a selection of activities as comma-separated values: all of its rows in the
 * order of the list, streamed, so that the size of the selection does not matter. The
 * head comes first, so that any program reads it; the last columns say in each row which
 * selection it is part of and how many rows that has. What is not known is an empty cell.
 * A text that a spreadsheet would take for a formula gets an apostrophe in front.
 */
@Component
class ActivityCsv {

	/** Tells Excel that the file is UTF-8. */
	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private final ActivityExportRows rows;

	ActivityCsv(ActivityExportRows rows) {
		this.rows = rows;
	}

	/**
	 * Writes the selection.
	 * @param out left open
	 */
	void write(ExportCall call, ActivityFilter filter, ActivitySort sort, OutputStream out, Progress progress)
			throws IOException {
		Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		writer.write(BYTE_ORDER_MARK);
		CsvWriter csv = CsvWriter.builder().build(writer);
		csv.writeRecord(ActivityColumn.ALL.stream().map(ActivityColumn::head).toList());
		this.rows.each(call.scope(), filter, call.lens(), sort, call.language().getLanguage(), (row) -> {
			csv.writeRecord(cells(row));
			progress.row();
		});
		csv.flush();
	}

	private static List<String> cells(ResultSet row) throws SQLException {
		List<String> cells = new ArrayList<>();
		for (ActivityColumn column : ActivityColumn.ALL) {
			cells.add(column.isDate() ? Objects.toString(Columns.date(row, column.head()), "")
					: harmless(Objects.toString(row.getString(column.name()), "")));
		}
		return cells;
	}

	private static String harmless(String text) {
		boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
		return formula ? "'" + text : text;
	}

}
