package org.roca.portfolio.shared;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * How values that take several columns are read: a bilingual text has four, a partial
 * date two.
 */
public final class Columns {

	private Columns() {
	}

	/**
	 * The four columns of a bilingual text.
	 * @param text the column's name without language, with the table's alias:
	 * {@code a.title}
	 * @return the list for a SELECT
	 */
	public static String text(String text) {
		return "%1$s_en, %1$s_en_state, %1$s_ru, %1$s_ru_state".formatted(text);
	}

	/**
	 * The four columns of a bilingual text under another name, where a query reads
	 * several of the same name.
	 * @param text the column's name without language, with the table's alias:
	 * {@code o.name}
	 * @param as the name to read it by: {@code donor_name}
	 * @return the list for a SELECT
	 */
	public static String text(String text, String as) {
		return "%1$s_en as %2$s_en, %1$s_en_state as %2$s_en_state, %1$s_ru as %2$s_ru, %1$s_ru_state as %2$s_ru_state"
			.formatted(text, as);
	}

	/**
	 * The text in the columns of this name.
	 * @return the text, or null when neither language has words
	 */
	public static @Nullable Text text(ResultSet row, String name) throws SQLException {
		String en = row.getString(name + "_en");
		String ru = row.getString(name + "_ru");
		return (en != null || ru != null)
				? new Text(en, state(row.getString(name + "_en_state")), ru, state(row.getString(name + "_ru_state")))
				: null;
	}

	/**
	 * The date in the columns of this name.
	 * @return the date, or null when it is not known
	 */
	public static @Nullable PartialDate date(ResultSet row, String name) throws SQLException {
		LocalDate first = row.getObject(name, LocalDate.class);
		return (first != null) ? new PartialDate(first, PartialDate.Precision.of(row.getString(name + "_precision")))
				: null;
	}

	/**
	 * A whole number that may be unknown.
	 * @return the number, or null when it is not known
	 */
	public static @Nullable Integer number(ResultSet row, String name) throws SQLException {
		return row.getObject(name, Integer.class);
	}

	private static Text.@Nullable TextState state(@Nullable String code) {
		return (code != null) ? Text.TextState.of(code) : null;
	}

}
