package org.roca.portfolio.shared.export;

import java.util.ArrayList;
import java.util.List;

import org.roca.portfolio.shared.document.Table.Column;
import org.roca.portfolio.shared.document.Table.Kind;
import org.roca.portfolio.shared.document.Table.Medium;

/** The heads of a table, one after another. */
public final class Heads {

	private final List<Column> columns = new ArrayList<>();

	private Medium medium = Medium.ALL;

	/** The following columns stand on pages alone. */
	public Heads page() {
		this.medium = Medium.PAGE;
		return this;
	}

	/** The following columns stand in spreadsheets alone. */
	public Heads sheet() {
		this.medium = Medium.SHEET;
		return this;
	}

	/** The following columns stand everywhere. */
	public Heads everywhere() {
		this.medium = Medium.ALL;
		return this;
	}

	/** Words. */
	public Heads text(String code, String head, int weight) {
		return add(code, head, Kind.TEXT, weight);
	}

	/** Numbers. */
	public Heads number(String code, String head) {
		return add(code, head, Kind.NUMBER, 3);
	}

	/** Amounts in a currency. */
	public Heads money(String code, String head) {
		return add(code, head, Kind.MONEY, 5);
	}

	/** Dates. */
	public Heads date(String code, String head) {
		return add(code, head, Kind.DATE, 4);
	}

	private Heads add(String code, String head, Kind kind, int weight) {
		this.columns.add(new Column(code, head, kind, this.medium, weight));
		return this;
	}

	/** All of them. */
	public List<Column> columns() {
		return this.columns;
	}

}
