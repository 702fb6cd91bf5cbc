package org.roca.portfolio.shared.filter;

import java.util.Optional;

import org.roca.portfolio.shared.PartialDate;
import org.roca.portfolio.shared.Scope;

/**
 * An order of a register by its name in the address. Equal keys follow the record itself,
 * so that every order is total and a page can start after any record.
 *
 * @param code the name in the address; a minus at its beginning turns the order round
 * @param by what its key is
 * @param key the expression to sort by, never null, where {@code %1$s} is the row,
 * {@code %2$s} the reader's language and {@code %3$s} keeps thematic areas in their
 * order; with braces as a {@link RegisterRule} has them
 */
public record RegisterSort(String code, By by, String key) {

	private static final String DOWN = "-";

	private static final String NAME = "lower(coalesce(%1$s.name_%2$s, %1$s.name_en, %1$s.name_ru))";

	private static final String ACRONYM = "lower(coalesce(%1$s.acronym_%2$s, %1$s.acronym_en, %1$s.acronym_ru, ''))";

	private static final String COUNTRY = "coalesce((select sc.name_%%2$s from country sc where sc.iso = %%1$s.%s), '')";

	private static final String PROJECT = "coalesce((select fp.slug from project fp where fp.id = %1$s.project_id and {p}), '')";

	private static final String AREA = """
			(select lpad((%%3$sst.number)::text, 3, '0') from thematic_area st where st.id = %%1$s.thematic_area_id)
				|| %s""";

	private static final String DAY = "coalesce(%%1$s.%s, date '0001-01-01')";

	private static final String COUNT = """
			coalesce(((select jsonb_object(cast(:counted as text[]), cast(:counts as text[]))) ->> %1$s.slug)::bigint, 0)""";

	private static final String PADDED = "lpad((%s)::text, 19, '0')";

	/** What the key of an order is. */
	enum By {

		/** A name, in small letters. */
		NAME,
		/** A day. */
		DAY,
		/** What activities are counted to, which is bound as two arrays. */
		COUNT,
		/** Anything else. */
		OTHER

	}

	/** Projects stay with their thematic area, whichever way they are sorted. */
	static RegisterSort area(String code, String key) {
		return other(code, AREA.formatted(key));
	}

	/** By a number of each project. */
	static RegisterSort areaNumber(String code, String number) {
		return area(code, PADDED.formatted(number));
	}

	/** By what is counted of the activities of each project. */
	static RegisterSort areaCount(String code) {
		return new RegisterSort(code, By.COUNT, AREA.formatted(PADDED.formatted(COUNT)));
	}

	/**
	 * By what is counted of the activities of each row; what has none is counted as 0.
	 */
	static RegisterSort count(String code) {
		return new RegisterSort(code, By.COUNT, COUNT);
	}

	static RegisterSort name(String code) {
		return name(code, NAME);
	}

	static RegisterSort name(String code, String key) {
		return new RegisterSort(code, By.NAME, key);
	}

	/** What has no acronym is before the first. */
	static RegisterSort acronym(String code) {
		return name(code, ACRONYM);
	}

	/** What is not dated is before the earliest. */
	static RegisterSort day(String code, String column) {
		return new RegisterSort(code, By.DAY, DAY.formatted(column));
	}

	static RegisterSort country(String code, String column) {
		return other(code, COUNTRY.formatted(column));
	}

	/** By the code of the project, as far as it is in view. */
	static RegisterSort project(String code) {
		return other(code, PROJECT);
	}

	/** By the name of a kind of sites or organisations. */
	static RegisterSort kind(String code, String table) {
		return other(code, "(select sk.name_%%2$s from %s sk where sk.code = %%1$s.kind)".formatted(table));
	}

	/** By the page or document that states a row; what has none is before the first. */
	static RegisterSort source(String code) {
		return other(code,
				"coalesce((select lower(coalesce(src.address, src.title)) from source src where src.id = %1$s.source_id), '')");
	}

	/** By the currency that was agreed, and in it by the amount. */
	static RegisterSort agreed(String code) {
		return other(code, "%1$s.currency::text || to_char(%1$s.amount, 'FM00000000000000000.00')");
	}

	static RegisterSort other(String code, String key) {
		return new RegisterSort(code, By.OTHER, key);
	}

	public boolean down() {
		return this.code.startsWith(DOWN);
	}

	/** Whether it is by what activities are counted to. */
	public boolean isCounted() {
		return this.by == By.COUNT;
	}

	/** Whether it is by a day. */
	public boolean isDated() {
		return this.by == By.DAY;
	}

	/** The column that it is the order of. */
	public String column() {
		return down() ? this.code.substring(1) : this.code;
	}

	/** The same turned round. */
	public RegisterSort opposite() {
		return new RegisterSort(down() ? column() : DOWN + this.code, this.by, this.key);
	}

	/**
	 * What was typed as this order has it, of a period the day that the order meets
	 * first; nothing where it is not by name or day.
	 */
	Optional<String> place(String typed) {
		return switch (this.by) {
			case NAME -> Optional.of(typed);
			case DAY -> FilterReader.date(typed)
				.map(PartialDate::parse)
				.map((date) -> (down() ? date.last() : date.first()).toString());
			case COUNT, OTHER -> Optional.empty();
		};
	}

	String key(Scope scope, String row, String language) {
		return RegisterRule.inView(this.key.formatted(row, language, down() ? "999 - " : ""), scope);
	}

}
