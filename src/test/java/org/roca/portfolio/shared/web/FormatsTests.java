package org.roca.portfolio.shared.web;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roca.portfolio.shared.Figure;
import org.roca.portfolio.shared.PartialDate;

import org.springframework.context.i18n.LocaleContextHolder;

import static org.assertj.core.api.Assertions.assertThat;

class FormatsTests {

	private Formats formats;

	private Words words;

	@BeforeEach
	void make() throws IOException {
		this.formats = new Formats(LanguageConfiguration.messageSource(), ZoneId.of("Asia/Tashkent"));
		this.words = new Words(LanguageConfiguration.messageSource());
	}

	@AfterEach
	void forget() {
		LocaleContextHolder.resetLocaleContext();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "en|2020-11-25|2020-11-26|25–26 Nov 2020", "en|2020-06-30|2020-07-03|30 Jun – 3 Jul 2020",
					"en|2019-12-30|2020-01-02|30 Dec 2019 – 2 Jan 2020", "en|2020-12-01|2020-12-01|1 Dec 2020",
					"en|2020-11||Nov 2020", "en|2009||2009", "en|2009|2011|2009–2011",
					"en|2016-03|2016-06|Mar 2016 – Jun 2016", "ru|2020-11-25|2020-11-26|25–26 нояб. 2020",
					"ru|2020-03-02||2 марта 2020", "ru|2021-05||май 2021", "ru|2018-05-05||5 мая 2018" })
	void writesDatesAsPreciselyAsTheyAreStated(String language, String start, @Nullable String end, String expected) {
		speak(language);
		PartialDate last = (end != null) ? PartialDate.parse(end) : null;
		assertThat(this.formats.range(PartialDate.parse(start), last)).isEqualTo(expected);
	}

	@Test
	void groupsThousandsAndAddsNoDecimals() {
		speak("en");
		assertThat(this.formats.number(16768416)).isEqualTo("16,768,416");
		assertThat(this.formats.number(new BigDecimal("0.50"))).isEqualTo("0.5");
		assertThat(this.formats.figure(new Figure("contributions-usd", new BigDecimal("1300000.5"), "/")))
			.isEqualTo("1,300,000.50");
		speak("ru");
		assertThat(this.formats.number(16768416)).isEqualTo("16\u00a0768\u00a0416");
		assertThat(this.formats.number(new BigDecimal("2.5"))).isEqualTo("2,5");
	}

	@Test
	void namesTheCurrency() {
		speak("en");
		assertThat(this.formats.money("USD", new BigDecimal("1300000.00"))).isEqualTo("US$\u00a01,300,000");
		assertThat(this.formats.money("JPY", new BigDecimal("296000000"))).isEqualTo("JPY\u00a0296,000,000");
		speak("ru");
		assertThat(this.formats.money("USD", new BigDecimal("1300000"))).endsWith("долл.\u00a0США");
	}

	@Test
	void showsMomentsInTheOfficesTimeZone() {
		speak("en");
		assertThat(this.formats.instant(Instant.parse("2026-11-23T20:30:00Z"))).isEqualTo("24 Nov 2026, 01:30");
	}

	@ParameterizedTest
	@CsvSource({ "en,0,0 activities", "en,1,1 activity", "en,21,21 activities", "ru,0,0 мероприятий",
			"ru,1,1 мероприятие", "ru,2,2 мероприятия", "ru,5,5 мероприятий", "ru,11,11 мероприятий",
			"ru,12,12 мероприятий", "ru,21,21 мероприятие", "ru,104,104 мероприятия", "ru,111,111 мероприятий" })
	void bendsWordsWithTheirNumber(String language, int number, String expected) {
		speak(language);
		assertThat(this.words.count("shared.count.activities", number)).isEqualTo(expected);
	}

	@Test
	void bendsWordsWithAFraction() {
		speak("ru");
		assertThat(this.words.count("shared.count.activities", new BigDecimal("1.5"))).isEqualTo("1,5 мероприятия");
	}

	private static void speak(String language) {
		LocaleContextHolder.setLocale(Locale.forLanguageTag(language));
	}

}
