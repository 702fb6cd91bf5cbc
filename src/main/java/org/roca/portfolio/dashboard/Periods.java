package org.roca.portfolio.dashboard;

import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.web.Formats;
import org.roca.portfolio.shared.web.Words;

/** Periods in the words of the current reader. */
@Component
class Periods {

	private final Formats formats;

	private final Words words;

	Periods(Formats formats, Words words) {
		this.formats = formats;
		this.words = words;
	}

	/**
	 * A period in words.
	 * @return {@code 2015–2019}, {@code since Mar 2018}, {@code until 2019}; nothing for
	 * all time
	 */
	public String said(Period period) {
		if (period.from() != null && period.to() != null) {
			return this.formats.range(period.from(), period.to());
		}
		if (period.from() != null) {
			return this.words.say("dashboard.period.since", this.formats.date(period.from()));
		}
		return (period.to() != null) ? this.words.say("dashboard.period.until", this.formats.date(period.to())) : "";
	}

}
