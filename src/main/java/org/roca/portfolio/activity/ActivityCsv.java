package org.roca.portfolio.activity;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
	private static final byte[] BYTE_ORDER_MARK = bytes("\uFEFF");

	private static final byte[] NOTHING = new byte[0];

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
		boolean grouped = list.grouping() != null;
		out.write(BYTE_ORDER_MARK);
		CsvLine line = new CsvLine();
		if (grouped) {
			line.begin(bytes("group"), out);
		}
		line.write(columns.stream().map((column) -> bytes(column.head())).toArray(byte[][]::new), out);
		Map<String, byte[]> groups = new HashMap<>();
		this.names.names(list).forEach((code, name) -> groups.put(code, bytes(name)));
		this.rows.each(list, columns, CsvLine::new, progress, (row) -> {
			if (grouped) {
				line.begin(groups.getOrDefault(row.group(), NOTHING), out);
			}
			out.write(row.bytes());
		});
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
