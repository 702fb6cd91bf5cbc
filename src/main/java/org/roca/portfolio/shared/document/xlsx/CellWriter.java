package org.roca.portfolio.shared.document.xlsx;

import java.math.BigDecimal;
import java.util.Currency;

import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

import org.roca.portfolio.shared.PartialDate;
import org.roca.portfolio.shared.PartialDate.Precision;
import org.roca.portfolio.shared.document.Cell;
import org.roca.portfolio.shared.document.Plain;

/**
 * Cells with their types: a number is a number, a date a date of the precision it has.
 * What is not known is an empty cell. No text is ever a formula.
 */
class CellWriter {

	/** Excel takes 1900 for a leap year. */
	private static final int FIRST_YEAR = 1901;

	private static final int DECIMALS = 6;

	private final CellText text;

	CellWriter(CellText text) {
		this.text = text;
	}

	void write(Worksheet sheet, int row, int column, Cell cell, int decimals, boolean total) {
		if (cell instanceof Cell.Words words) {
			text(sheet, row, column, Plain.whole(words));
			style(sheet, row, column, total).wrapText(true).set();
		}
		else if (cell instanceof Cell.Number number) {
			number(sheet, row, column, number.value(), decimals, total);
		}
		else if (cell instanceof Cell.Amount amount) {
			number(sheet, row, column, amount.value(), cents(amount.currency()), total);
		}
		else if (cell instanceof Cell.Day day) {
			date(sheet, row, column, day.date(), total);
		}
		else if (total) {
			style(sheet, row, column, true).set();
		}
	}

	void currency(Worksheet sheet, int row, int column, Cell cell, boolean total) {
		if (cell instanceof Cell.Amount amount) {
			text(sheet, row, column, amount.currency());
		}
		style(sheet, row, column, total).set();
	}

	void text(Worksheet sheet, int row, int column, String words) {
		sheet.inlineString(row, column, this.text.of(words));
	}

	/** A number that shows at least so many decimals. */
	void number(Worksheet sheet, int row, int column, BigDecimal value, int least, boolean total) {
		sheet.value(row, column, value);
		int scale = Math.min(Math.max(value.stripTrailingZeros().scale(), 0), DECIMALS);
		int shown = (scale == 0) ? least : Math.max(Math.max(scale, 2), least);
		String decimals = (shown == 0) ? "" : "." + "0".repeat(shown);
		style(sheet, row, column, total).format("#,##0" + decimals).set();
	}

	/** The cents of a currency; none for one that nobody knows. */
	private static int cents(String currency) {
		try {
			return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
		}
		catch (IllegalArgumentException ex) {
			return 0;
		}
	}

	private void date(Worksheet sheet, int row, int column, PartialDate date, boolean total) {
		if (date.first().getYear() < FIRST_YEAR) {
			text(sheet, row, column, date.toString());
			style(sheet, row, column, total).set();
			return;
		}
		sheet.value(row, column, date.first());
		style(sheet, row, column, total).format(format(date.precision())).horizontalAlignment("left").set();
	}

	private static String format(Precision precision) {
		return switch (precision) {
			case DAY -> "d mmm yyyy";
			case MONTH -> "mmm yyyy";
			case YEAR -> "yyyy";
		};
	}

	private static StyleSetter style(Worksheet sheet, int row, int column, boolean total) {
		StyleSetter style = sheet.style(row, column).verticalAlignment("top");
		return total ? style.bold().borderStyle("double") : style;
	}

}
