package org.roca.portfolio.shared;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.SqlTypeValue;

/**
 * Keys bound as an array of numbers, which PostgreSQL reads once for a query. An array in
 * a text it would read again for each row.
 *
 * @param list the keys
 */
record Keys(List<Long> list) implements SqlTypeValue {

	@Override
	public void setTypeValue(PreparedStatement statement, int index, int type, @Nullable String name)
			throws SQLException {
		statement.setObject(index, this.list.stream().mapToLong(Long::longValue).toArray());
	}

}
