package org.roca.portfolio.shared.filter;

/**
 * An order of a register by its name in the address. Equal keys follow the record itself,
 * so that every order is total and a page can start after any record.
 *
 * @param code the name in the address; a minus at its beginning turns the order round
 * @param key the expression to sort by, never null, where {@code %1$s} is the row and
 * {@code %2$s} the reader's language
 */
public record RegisterSort(String code, String key) {

	private static final String DOWN = "-";

	private static final String NAME = "lower(coalesce(%1$s.name_%2$s, %1$s.name_en, %1$s.name_ru))";

	private static final String COUNTRY = "coalesce((select sc.name_%2$s from country sc where sc.iso = %1$s.country_iso), '')";

	private static final String AREA = "(select lpad(st.number::text, 3, '0') from thematic_area st where st.id = %1$s.thematic_area_id)";

	private static final String DAY = "coalesce(%%1$s.%s, date '0001-01-01')";

	/** Projects stay with their thematic area. */
	static RegisterSort area(String code, String key) {
		return new RegisterSort(code, AREA + " || " + key);
	}

	static RegisterSort name(String code) {
		return new RegisterSort(code, NAME);
	}

	/** What is not dated is before the earliest. */
	static RegisterSort day(String code, String column) {
		return new RegisterSort(code, DAY.formatted(column));
	}

	static RegisterSort country(String code) {
		return new RegisterSort(code, COUNTRY);
	}

	/** By the name of a kind of sites or organisations. */
	static RegisterSort kind(String code, String table) {
		return new RegisterSort(code, "(select sk.name_%%2$s from %s sk where sk.code = %%1$s.kind)".formatted(table));
	}

	public boolean down() {
		return this.code.startsWith(DOWN);
	}

	/** The column that it is the order of. */
	public String column() {
		return down() ? this.code.substring(1) : this.code;
	}

	/** The same turned round. */
	public RegisterSort opposite() {
		return new RegisterSort(down() ? column() : DOWN + this.code, this.key);
	}

	String key(String row, String language) {
		return this.key.formatted(row, language);
	}

}
