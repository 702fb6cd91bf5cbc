package org.roca.portfolio.activity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.RowCallbackHandler;

/** Which activities the rows of a file are, in its order, and under which groups. */
class ExportKeys implements RowCallbackHandler {

	private long[] ids;

	/** Equal ones that follow one another are one text. */
	private @Nullable String[] groups;

	private int size;

	/**
	 * No rows yet.
	 * @param expected how many there will be
	 */
	ExportKeys(long expected) {
		this.ids = new long[Math.toIntExact(expected)];
		this.groups = new String[this.ids.length];
	}

	/** Takes the next row: the key of its activity and the code of its group. */
	@Override
	public void processRow(ResultSet row) throws SQLException {
		if (this.size == this.ids.length) {
			int more = this.size + this.size / 2 + 1;
			this.ids = Arrays.copyOf(this.ids, more);
			this.groups = Arrays.copyOf(this.groups, more);
		}
		this.ids[this.size] = row.getLong(1);
		String group = row.getString(2);
		String before = (this.size > 0) ? this.groups[this.size - 1] : null;
		this.groups[this.size] = (group != null && group.equals(before)) ? before : group;
		this.size++;
	}

	/** How many rows there are. */
	int size() {
		return this.size;
	}

	/** The key of the activity of a row. */
	long id(int row) {
		return this.ids[row];
	}

	/** The code of the group of a row, null where the list has none. */
	@Nullable String group(int row) {
		return this.groups[row];
	}

	/** The keys of the activities, each once, ascending as the database keeps them. */
	long[] ascending() {
		long[] sorted = Arrays.copyOf(this.ids, this.size);
		Arrays.sort(sorted);
		int different = 0;
		for (long id : sorted) {
			if (different == 0 || sorted[different - 1] != id) {
				sorted[different++] = id;
			}
		}
		return Arrays.copyOf(sorted, different);
	}

}
