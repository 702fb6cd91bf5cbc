package org.roca.portfolio.shared.tally;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.roca.portfolio.shared.filter.FilterName;

/** Gathers the agencies of activities, with their kinds. */
class Agencies extends Links {

	private final List<String> kinds = new ArrayList<>();

	Agencies(Tally tally) {
		super(tally, FilterName.AGENCY);
	}

	@Override
	void gather(ResultSet row) throws SQLException {
		super.gather(row);
		this.kinds.add(Objects.requireNonNull(row.getString(3)));
	}

	@Override
	void end() {
		super.end();
		this.kinds.clear();
	}

	@Override
	void put(int row, List<String> agencies) {
		super.put(row, agencies);
		this.tally.column(FilterName.AGENCY_KIND).put(row, this.kinds);
	}

}
