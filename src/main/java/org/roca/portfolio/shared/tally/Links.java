package org.roca.portfolio.shared.tally;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.springframework.jdbc.core.RowCallbackHandler;

import org.roca.portfolio.shared.filter.FilterName;

/**
 * Gathers the codes that an activity has several of, from rows in the order of the
 * activities. What was written after the activities were read is left out.
 */
class Links implements RowCallbackHandler {

	final Tally tally;

	private final Column column;

	private final FilterName name;

	private final List<String> codes = new ArrayList<>();

	private long activity = -1;

	Links(Tally tally, FilterName name) {
		this.tally = tally;
		this.name = name;
		this.column = tally.column(name);
	}

	@Override
	public void processRow(ResultSet row) throws SQLException {
		long next = row.getLong(1);
		if (next != this.activity) {
			end();
			this.activity = next;
		}
		gather(row);
	}

	void gather(ResultSet row) throws SQLException {
		this.codes.add(Objects.requireNonNull(row.getString(2)));
	}

	/** Puts what was gathered of the last activity. */
	void end() {
		int row = this.tally.rows().find(this.activity);
		if (row != Rows.NOT_HELD) {
			if (this.name == FilterName.PROJECT) {
				this.codes.add(this.column.code(this.column.at(row)[0]));
			}
			put(row, this.codes);
		}
		this.codes.clear();
	}

	void put(int row, List<String> gathered) {
		this.column.put(row, gathered);
	}

}
