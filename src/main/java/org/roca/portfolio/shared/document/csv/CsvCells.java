package org.roca.portfolio.shared.document.csv;

import java.util.stream.Collectors;

import org.roca.portfolio.shared.document.Cell;
import org.roca.portfolio.shared.document.Document;
import org.roca.portfolio.shared.document.Plain;

/**
 * Cells as programs read them: plain decimals with a point, dates as 2020-11-16, 2020-11
 * or 2020, and nothing where a value is not known.
 */
final class CsvCells {

	private CsvCells() {
	}

	static String of(Cell cell) {
		if (cell instanceof Cell.Words words) {
			return Plain.harmless(Plain.whole(words));
		}
		if (cell instanceof Cell.Number number) {
			return number.value().toPlainString();
		}
		if (cell instanceof Cell.Amount amount) {
			return amount.value().toPlainString();
		}
		return (cell instanceof Cell.Day day) ? day.date().toString() : "";
	}

	static String currency(Cell cell) {
		return (cell instanceof Cell.Amount amount) ? amount.currency() : "";
	}

	/** The title and all that the cover says. */
	static String about(Document document) {
		String cover = document.cover()
			.stream()
			.map((line) -> line.label() + ": " + line.value())
			.collect(Collectors.joining("; "));
		return Plain.harmless(cover.isEmpty() ? document.title() : document.title() + "; " + cover);
	}

}
