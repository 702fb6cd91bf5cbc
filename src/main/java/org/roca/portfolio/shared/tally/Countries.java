package org.roca.portfolio.shared.tally;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.roca.portfolio.shared.filter.FilterName;

/** Gathers the benefiting countries of activities, with their shares. */
class Countries extends Links {

	private final Map<String, BigDecimal> shares = new HashMap<>();

	Countries(Tally tally) {
		super(tally, FilterName.BENEFITS);
	}

	@Override
	void gather(ResultSet row) throws SQLException {
		super.gather(row);
		BigDecimal share = row.getBigDecimal(3);
		if (share != null) {
			this.shares.put(row.getString(2), share);
		}
	}

	@Override
	void end() {
		super.end();
		this.shares.clear();
	}

	@Override
	void put(int row, List<String> countries) {
		super.put(row, countries);
		boolean shared = !this.shares.isEmpty();
		this.tally.column(FilterName.SPLIT)
			.put(row, (countries.size() == 1) ? "alone" : shared ? "shared" : "regional");
		if (shared) {
			Column column = this.tally.column(FilterName.BENEFITS);
			int[] numbers = column.at(row);
			int[] its = new int[numbers.length];
			for (int i = 0; i < its.length; i++) {
				BigDecimal share = this.shares.get(column.code(numbers[i]));
				its[i] = (share != null) ? share.intValueExact() : Tally.NO_SHARE;
			}
			this.tally.share(row, its);
		}
	}

}
