package org.roca.portfolio.shared.export;

import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;

import org.roca.portfolio.shared.Figure;
import org.roca.portfolio.shared.SourceNote;
import org.roca.portfolio.shared.Text;
import org.roca.portfolio.shared.document.Cell;

/** What records hold, as cells for the current reader. */
public final class Cells {

	private Cells() {
	}

	/** Words of a record, not known where there are none. */
	public static Cell of(@Nullable Text text) {
		return (text != null) ? Cell.words(text.in(LocaleContextHolder.getLocale())) : Cell.NOT_KNOWN;
	}

	/** Words of a record with a line below. */
	public static Cell of(Text text, @Nullable String under) {
		return Cell.words(text.in(LocaleContextHolder.getLocale())).over(under);
	}

	/** The number of a figure. */
	public static Cell of(Figure figure) {
		return Cell.number(figure.value());
	}

	/** Words, nothing where nothing belongs there. */
	public static Cell orBlank(@Nullable String words) {
		return (words != null && !words.isEmpty()) ? Cell.words(words) : Cell.BLANK;
	}

	/** The page or document that states a fact. */
	public static Cell of(@Nullable SourceNote source, String office) {
		return Cell.words((source == null) ? office : (source.address() != null) ? source.address() : source.title());
	}

}
