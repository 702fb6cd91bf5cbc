package org.roca.portfolio.activity;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.document.Cell;
import org.roca.portfolio.shared.web.Formats;

/** What a page writes of a cell. */
@Component("cells")
public class CellWords {

	private final Formats formats;

	CellWords(Formats formats) {
		this.formats = formats;
	}

	/** The words, empty where nothing belongs there, or null for not known. */
	public @Nullable String of(@Nullable Cell cell) {
		if (cell instanceof Cell.Words words) {
			return words.text();
		}
		if (cell instanceof Cell.Number number) {
			return this.formats.number(number.value());
		}
		if (cell instanceof Cell.Amount amount) {
			return this.formats.money(amount.currency(), amount.value());
		}
		return (cell instanceof Cell.Blank) ? "" : null;
	}

	/** The language of the words where it is not the reader's, else null. */
	public @Nullable String language(@Nullable Cell cell) {
		return (cell instanceof Cell.Words words) ? words.language() : null;
	}

}
