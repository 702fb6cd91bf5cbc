package org.roca.portfolio.shared.document;

import java.math.BigDecimal;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.PartialDate;
import org.roca.portfolio.shared.Text;

/**
 * What stands in a table. What is not known is a cell of its own, never zero or blank.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "cell")
@JsonSubTypes({ @Type(value = Cell.Words.class, name = "words"), @Type(value = Cell.Number.class, name = "number"),
		@Type(value = Cell.Amount.class, name = "amount"), @Type(value = Cell.Day.class, name = "day"),
		@Type(value = Cell.NotKnown.class, name = "not-known"), @Type(value = Cell.Blank.class, name = "blank") })
public sealed interface Cell {

	/** No source states it. */
	Cell NOT_KNOWN = new NotKnown();

	/** Nothing belongs here. */
	Cell BLANK = new Blank();

	/** Whether a source states it, or nothing belongs here. */
	default boolean stated() {
		return !(this instanceof NotKnown);
	}

	/** Words, not known where there are none. */
	static Cell words(@Nullable String text) {
		return (text != null) ? new Words(text, null, null, null) : NOT_KNOWN;
	}

	/** A number, not known where there is none. */
	static Cell number(java.lang.@Nullable Number value) {
		return (value != null) ? new Number(new BigDecimal(value.toString())) : NOT_KNOWN;
	}

	/** A date, not known where there is none. */
	static Cell day(@Nullable PartialDate date) {
		return (date != null) ? new Day(date) : NOT_KNOWN;
	}

	/**
	 * Words of a record in the reader's language.
	 * @param shown the words and what the reader must be told about them
	 */
	static Words words(Text.Shown shown) {
		return new Words(shown.words(), shown.missing() ? shown.language() : null, null, null);
	}

	/**
	 * Words.
	 *
	 * @param text plain text
	 * @param language of the words where it is not that of the document, else null
	 * @param under a second line in small print; null for none
	 * @param href the address of a page of the product that tells more; null for none
	 */
	record Words(String text, @Nullable String language, @Nullable String under,
			@Nullable String href) implements Cell {

		/** The same words with a second line. */
		public Words over(@Nullable String line) {
			return new Words(this.text, this.language, line, this.href);
		}

		/** The same words as a link. */
		public Words to(@Nullable String address) {
			return new Words(this.text, this.language, this.under, address);
		}

	}

	/**
	 * A number.
	 *
	 * @param value the number
	 */
	record Number(BigDecimal value) implements Cell {
	}

	/**
	 * An amount in its currency. Amounts of unlike currencies are never added.
	 *
	 * @param value in whole units
	 * @param currency ISO 4217
	 */
	record Amount(BigDecimal value, String currency) implements Cell {
	}

	/**
	 * A date as precise as its source.
	 *
	 * @param date the date
	 */
	record Day(PartialDate date) implements Cell {
	}

	/** No source states it. */
	record NotKnown() implements Cell {
	}

	/** Nothing belongs here. */
	record Blank() implements Cell {
	}

}
