package org.roca.portfolio.shared.report;

import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.document.Table.Column;
import org.roca.portfolio.shared.document.Table.Kind;
import org.roca.portfolio.shared.document.Table.Medium;
import org.roca.portfolio.shared.web.Words;

/**
 * The heads of tables in reports, in the language of the reader. The head of a column is
 * the message {@code report.column.} with its code.
 */
@Component
public class ReportColumns {

	private static final int NARROW = 2;

	private final Words words;

	ReportColumns(Words words) {
		this.words = words;
	}

	/** Words. */
	public Column text(String code, int weight) {
		return column(code, Kind.TEXT, Medium.ALL, weight);
	}

	/** Words that only programs need a column of, since pages show them elsewhere. */
	public Column sheet(String code) {
		return column(code, Kind.TEXT, Medium.SHEET, NARROW);
	}

	/** Numbers. */
	public Column number(String code) {
		return column(code, Kind.NUMBER, Medium.ALL, NARROW);
	}

	/** Amounts in a currency. */
	public Column money(String code) {
		return column(code, Kind.MONEY, Medium.ALL, NARROW + 1);
	}

	/** Dates. */
	public Column date(String code) {
		return column(code, Kind.DATE, Medium.ALL, NARROW);
	}

	private Column column(String code, Kind kind, Medium medium, int weight) {
		return new Column(code, this.words.say("report.column." + code), kind, medium, weight);
	}

}
