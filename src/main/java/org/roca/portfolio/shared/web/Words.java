package org.roca.portfolio.shared.web;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.Script;
import org.roca.portfolio.shared.Text;

/**
 * Words that bend with a number, in the language of the current reader. The keys end in
 * the plural category of Unicode CLDR: {@code .one} and {@code .other} in English,
 * {@code .one}, {@code .few}, {@code .many} and {@code .other} (fractions) in Russian.
 */
@Component
public class Words {

	private final MessageSource messages;

	Words(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * A number with the right form of its noun.
	 * @param key the key without its category, such as {@code shared.count.activities}
	 * @param number how many; whole or not, never negative
	 * @param more further arguments of the message, from {@code {1}} on
	 * @return the message, whose {@code {0}} is the number as the reader writes it
	 * @throws org.springframework.context.NoSuchMessageException if the form is missing
	 */
	public String count(String key, Number number, Object... more) {
		Locale locale = LocaleContextHolder.getLocale();
		BigDecimal value = new BigDecimal(number.toString());
		Object[] arguments = Stream.concat(Stream.of(Numerals.plain(value, locale)), Stream.of(more)).toArray();
		return this.messages.getMessage(key + "." + category(value, locale), arguments, locale);
	}

	/**
	 * The words of a key in the language of the current reader.
	 * @param key the full key
	 * @param arguments what stands in its braces
	 * @return the words
	 * @throws org.springframework.context.NoSuchMessageException if there are none
	 */
	public String say(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

	/**
	 * The words of a key that ends in a code, or other words for a code without any.
	 * @param key the full key
	 * @param other what is said where there are none
	 * @return the words
	 */
	public String sayOr(String key, String other) {
		return Objects.requireNonNull(this.messages.getMessage(key, null, other, LocaleContextHolder.getLocale()));
	}

	/**
	 * The language to read out a name whose language nobody states.
	 * @param name a name or spelling
	 * @return {@code ru} for Cyrillic letters, else {@code en}
	 */
	public String language(String name) {
		return Script.isCyrillic(name) ? "ru" : "en";
	}

	/** The language of the current reader. */
	public Locale reader() {
		return LocaleContextHolder.getLocale();
	}

	/**
	 * The words of a record in the language of the current reader, or in the one that
	 * there is.
	 */
	public String of(Text text) {
		return text.in(LocaleContextHolder.getLocale()).words();
	}

	static String category(BigDecimal value, Locale locale) {
		boolean whole = value.stripTrailingZeros().scale() <= 0;
		if (!Languages.isRussian(locale)) {
			return value.compareTo(BigDecimal.ONE) == 0 ? "one" : "other";
		}
		if (!whole) {
			return "other";
		}
		int hundreds = value.toBigInteger().mod(BigInteger.valueOf(100)).intValue();
		int last = hundreds % 10;
		boolean teen = hundreds / 10 == 1;
		if (last == 1 && !teen) {
			return "one";
		}
		return (last >= 2 && last <= 4 && !teen) ? "few" : "many";
	}

}
