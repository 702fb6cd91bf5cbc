package org.roca.portfolio.shared.document;

import java.io.IOException;
import java.math.BigDecimal;

import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.web.Formats;
import org.roca.portfolio.shared.web.SyntheticMark;
import org.roca.portfolio.shared.web.Words;

/**
 * What files say in words: numbers, dates and what is not known, in the language of the
 * document, whoever asks for it.
 */
@Component
public class Wording {

	private final Formats formats;

	private final Words words;

	private final SyntheticMark mark;

	Wording(Formats formats, Words words, SyntheticMark mark) {
		this.formats = formats;
		this.words = words;
		this.mark = mark;
	}

	/** Writes in the language of the document. */
	public void in(Document document, Writing writing) throws IOException {
		LocaleContext before = LocaleContextHolder.getLocaleContext();
		LocaleContextHolder.setLocale(document.locale());
		try {
			writing.write();
		}
		finally {
			LocaleContextHolder.setLocaleContext(before);
		}
	}

	/** A cell as a person reads it, without its second line. */
	public String of(Cell cell) {
		if (cell instanceof Cell.Words text) {
			return text.text();
		}
		if (cell instanceof Cell.Number number) {
			return this.formats.number(number.value());
		}
		if (cell instanceof Cell.Amount amount) {
			return this.formats.money(amount.currency(), amount.value());
		}
		if (cell instanceof Cell.Day day) {
			return this.formats.date(day.date());
		}
		return (cell instanceof Cell.NotKnown) ? notKnown() : "";
	}

	/** A number as a person reads it. */
	public String number(Number value) {
		return this.formats.number(value);
	}

	/** A sum of money with its cents, also where they are none. */
	public String cents(BigDecimal sum) {
		return this.formats.cents(sum);
	}

	/** The value of a figure as a person reads it. */
	public String of(Measure measure) {
		return measure.figure().known() ? this.formats.figure(measure.figure()) : notKnown();
	}

	/** The words for what no source states. */
	public String notKnown() {
		return this.words.say("shared.notKnown");
	}

	/** What each page says where no record is real; else empty. */
	public String label() {
		return this.mark.label();
	}

	/** Words with a number in their right form. */
	public String count(String key, Number number, Object... more) {
		return this.words.count(key, number, more);
	}

	/** The words of a key. */
	public String say(String key, Object... arguments) {
		return this.words.say(key, arguments);
	}

	/** What is written in one language. */
	@FunctionalInterface
	public interface Writing {

		void write() throws IOException;

	}

}
