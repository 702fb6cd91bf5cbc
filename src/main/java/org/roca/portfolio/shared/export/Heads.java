package org.roca.portfolio.shared.export;

import java.util.ArrayList;
import java.util.List;

import org.roca.portfolio.shared.document.Table.Column;
import org.roca.portfolio.shared.document.Table.Kind;
import org.roca.portfolio.shared.document.Table.Medium;

/** The heads of a table, one after another. */
public final class Heads {

	private final List<Column> columns = new ArrayList<>();

	private final List<String> parts = new ArrayList<>();

	private String part = "";

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

	/** The following columns are shown where a column of the page of this name is. */
	public Heads of(String column) {
		this.part = column;
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
		this.parts.add(this.part);
		return this;
	}

	/** The column of the page to which each of them belongs; empty where nobody says. */
	List<String> parts() {
		return this.parts;
	}

	/** All of them. */
	public List<Column> columns() {
		return this.columns;
	}

}
