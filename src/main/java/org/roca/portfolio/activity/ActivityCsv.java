package org.roca.portfolio.activity;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.export.Progress;

/**
 * Writes a selection of activities as comma-separated values: all of its rows in the
 * order of the list, streamed, so that the size of the selection does not matter. The
 * head comes first, so that any program reads it; the last columns say in each row which
 * selection it is part of and how many rows that has. What is not known is an empty cell.
 * In groups the first column names the group, and an activity of several is in the file
 * once for each. A text that a spreadsheet would take for a formula gets an apostrophe in
 * front.
 */
@Component
class ActivityCsv {

	/** Tells Excel that the file is UTF-8. */
	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private final ActivityExportRows rows;

	private final GroupNames names;

	ActivityCsv(ActivityExportRows rows, GroupNames names) {
		this.rows = rows;
		this.names = names;
	}

	/**
	 * Writes the list.
	 * @param out left open
	 */
	void write(ActivityExport list, OutputStream out, Progress progress) throws IOException {
		progress.expect(list.rows());
		List<ActivityColumn> columns = ActivityColumn.of(list.view());
		Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		writer.write(BYTE_ORDER_MARK);
		CsvWriter csv = CsvWriter.builder().build(writer);
		List<String> heads = new ArrayList<>();
		if (list.grouping() != null) {
			heads.add("group");
		}
		columns.forEach((column) -> heads.add(column.head()));
		csv.writeRecord(heads);
		Map<String, String> groups = this.names.names(list);
		this.rows.each(list, columns, (row) -> {
			List<String> cells = new ArrayList<>();
			if (list.grouping() != null) {
				cells.add(harmless(groups.get(row.group())));
			}
			row.cells().forEach((cell) -> cells.add(harmless(cell)));
			csv.writeRecord(cells);
			progress.row();
		});
		csv.flush();
	}

	private static String harmless(@Nullable String text) {
		if (text == null) {
			return "";
		}
		boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
		return formula ? "'" + text : text;
	}

}
