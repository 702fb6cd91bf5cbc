package org.roca.portfolio.shared.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import tools.jackson.databind.annotation.JsonDeserialize;

import org.roca.portfolio.shared.document.Table.Row;

/**
 * The rows of a table: held in memory, or read from the database while they are written,
 * so that their number does not matter.
 */
@JsonDeserialize(as = Rows.Listed.class)
public interface Rows {

	/** Hands on each row, once and in order. */
	void each(Reader reader) throws IOException;

	/** Rows in memory. */
	static Rows of(List<Row> rows) {
		return new Listed(rows);
	}

	/** All rows, for a table that is known to be short. */
	default List<Row> list() throws IOException {
		List<Row> all = new ArrayList<>();
		each(all::add);
		return all;
	}

	/** Who takes the rows. */
	interface Reader {

		void read(Row row) throws IOException;

	}

	/**
	 * Rows in memory.
	 *
	 * @param list the rows
	 */
	record Listed(@JsonValue List<Row> list) implements Rows {

		@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
		public Listed {
			list = List.copyOf(list);
		}

		@Override
		public void each(Reader reader) throws IOException {
			for (Row row : this.list) {
				reader.read(row);
			}
		}

	}

}
