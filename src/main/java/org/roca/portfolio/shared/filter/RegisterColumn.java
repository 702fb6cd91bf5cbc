package org.roca.portfolio.shared.filter;

import java.util.Locale;

/**
 * A column of the table of a register. Its order has the same name.
 *
 * @param code the name in the address
 * @param kind what its cells hold
 * @param usual whether the table has it where no columns are chosen
 */
public record RegisterColumn(String code, Kind kind, boolean usual) {

	/** What the cells of a column hold. */
	public enum Kind {

		/** The name of the row, which no table goes without. */
		NAME,
		/** Words or a day of the row. */
		FACT,
		/** Money of the row, in the currency that was agreed. */
		AMOUNT,
		/** US dollars of the row, as its source states them. */
		DOLLARS,
		/** What the activities that name the row add up to. */
		MEASURE,
		/** How many rows of another register belong to it. */
		RELATED,
		/** US dollars of the contributions that belong to it, as sources state them. */
		MONEY

	}

	static RegisterColumn name(String code) {
		return new RegisterColumn(code, Kind.NAME, true);
	}

	static RegisterColumn fact(String code) {
		return new RegisterColumn(code, Kind.FACT, true);
	}

	static RegisterColumn amount(String code) {
		return new RegisterColumn(code, Kind.AMOUNT, true);
	}

	static RegisterColumn dollars(String code) {
		return new RegisterColumn(code, Kind.DOLLARS, true);
	}

	static RegisterColumn measure(String code) {
		return new RegisterColumn(code, Kind.MEASURE, true);
	}

	static RegisterColumn related(String code) {
		return new RegisterColumn(code, Kind.RELATED, true);
	}

	static RegisterColumn money(String code) {
		return new RegisterColumn(code, Kind.MONEY, true);
	}

	/** The same for tables that ask for it. */
	RegisterColumn further() {
		return new RegisterColumn(this.code, this.kind, false);
	}

	public boolean isName() {
		return this.kind == Kind.NAME;
	}

	/** Whether its cells are numbers, which a group adds up. */
	public boolean isNumeric() {
		return this.kind != Kind.NAME && this.kind != Kind.FACT;
	}

	/** Whether its numbers are counted from other records than the row itself. */
	public boolean isCounted() {
		return this.kind == Kind.MEASURE || this.kind == Kind.RELATED || this.kind == Kind.MONEY;
	}

	/**
	 * The register whose rows it counts.
	 * @throws IllegalArgumentException if it counts none
	 */
	public Register counted() {
		return Register.valueOf(this.code.toUpperCase(Locale.ROOT));
	}

}
