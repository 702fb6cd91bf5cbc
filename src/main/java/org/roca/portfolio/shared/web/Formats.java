package org.roca.portfolio.shared.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.roca.portfolio.shared.Figure;
import org.roca.portfolio.shared.PartialDate;
import org.roca.portfolio.shared.PartialDate.Precision;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Numbers, money and dates for the current reader's eyes. Nothing here invents precision:
 * a month stays a month, and a number without decimals gets none.
 */
@Component
public class Formats {

	private final MessageSource messages;

	private final ZoneId zone;

	Formats(MessageSource messages, @Value("${portfolio.zone:Asia/Tashkent}") ZoneId zone) {
		this.messages = messages;
		this.zone = zone;
	}

	/**
	 * A number with grouped thousands, and decimals only if it has any.
	 * @param value the number
	 * @return {@code 16,768,416} in English; no-break spaces group in Russian
	 */
	public String number(Number value) {
		return Numerals.plain(new BigDecimal(value.toString()), locale());
	}

	/**
	 * A sum of money whose cents matter.
	 * @param sum the sum in whole units
	 * @return {@code 114,000.00}
	 */
	public String cents(BigDecimal sum) {
		return Numerals.cents(sum, locale());
	}

	/**
	 * The value of a figure that is known: money with two decimals if any, all else as a
	 * number.
	 * @param figure a figure with a value
	 * @return the number to show
	 */
	public String figure(Figure figure) {
		BigDecimal value = Objects.requireNonNull(figure.value(), "Not known is words, not a number");
		boolean money = figure.name().startsWith("contributions");
		return money ? Numerals.amount(value, locale()) : Numerals.plain(value, locale());
	}

	/**
	 * Money in the currency it was agreed in.
	 * @param currency ISO 4217 code; US dollars are written as the reader's language does
	 * @param amount the amount in whole units of the currency
	 * @return {@code US$ 1,300,000} or {@code JPY 296,000,000}
	 */
	public String money(String currency, BigDecimal amount) {
		String value = Numerals.amount(amount, locale());
		return "USD".equals(currency) ? say("shared.money.usd", value) : say("shared.money.other", currency, value);
	}

	/**
	 * A date exactly as precise as its source.
	 * @param date the date
	 * @return {@code 1 Dec 2020}, {@code Nov 2020} or {@code 2020}
	 */
	public String date(PartialDate date) {
		return switch (date.precision()) {
			case DAY -> date(date.first());
			case MONTH -> say("shared.date.month", month("alone", date.first()), year(date.first()));
			case YEAR -> year(date.first());
		};
	}

	/**
	 * A calendar day.
	 * @param day the day
	 * @return {@code 1 Dec 2020}
	 */
	public String date(LocalDate day) {
		return dayAndMonth(day) + " " + year(day);
	}

	/**
	 * A period, as short as it can be said.
	 * @param start the first date
	 * @param end the last date, or {@code null} when there is only one
	 * @return {@code 25–26 Nov 2020}, {@code 30 Jun – 3 Jul 2020}, or the one date
	 */
	public String range(PartialDate start, @Nullable PartialDate end) {
		if (end == null || end.equals(start)) {
			return date(start);
		}
		boolean days = start.precision() == Precision.DAY && end.precision() == Precision.DAY;
		LocalDate from = start.first();
		LocalDate to = end.first();
		if (days && YearMonth.from(from).equals(YearMonth.from(to))) {
			return from.getDayOfMonth() + "–" + date(to);
		}
		if (days && from.getYear() == to.getYear()) {
			return dayAndMonth(from) + " – " + date(to);
		}
		return date(start) + (start.precision() == Precision.YEAR ? "–" : " – ") + date(end);
	}

	/**
	 * A moment in the office's time zone.
	 * @param instant the moment
	 * @return {@code 23 Nov 2026, 14:32}
	 */
	public String instant(Instant instant) {
		ZonedDateTime there = instant.atZone(this.zone);
		return date(there.toLocalDate()) + ", " + time(instant);
	}

	/**
	 * A moment of today in the office's time zone.
	 * @param instant the moment
	 * @return {@code 14:32}
	 */
	public String time(Instant instant) {
		ZonedDateTime there = instant.atZone(this.zone);
		return String.format(Locale.ROOT, "%02d:%02d", there.getHour(), there.getMinute());
	}

	/**
	 * The office's time zone, in which days begin and moments are shown.
	 * @return the configured zone
	 */
	public ZoneId zone() {
		return this.zone;
	}

	private String dayAndMonth(LocalDate day) {
		return day.getDayOfMonth() + " " + month("dated", day);
	}

	private String month(String form, LocalDate day) {
		return say("shared.months." + form).split(",")[day.getMonthValue() - 1];
	}

	private static String year(LocalDate day) {
		return Integer.toString(day.getYear());
	}

	private String say(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, locale());
	}

	private static Locale locale() {
		return LocaleContextHolder.getLocale();
	}

}
