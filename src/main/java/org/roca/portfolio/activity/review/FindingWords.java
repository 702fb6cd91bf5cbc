package org.roca.portfolio.activity.review;

import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.PartialDate;
import org.roca.portfolio.shared.web.Formats;
import org.roca.portfolio.shared.web.Words;

/** Says what a check found, in the language of the reader. */
@Component("findings")
public class FindingWords {

	private final Words words;

	private final Formats formats;

	FindingWords(Words words, Formats formats) {
		this.words = words;
		this.formats = formats;
	}

	/** The sentence of a finding. */
	public String say(Finding finding) {
		return this.words.say(finding.message(), finding.values().stream().map(this::shown).toArray());
	}

	private Object shown(Object value) {
		if (value instanceof PartialDate date) {
			return this.formats.date(date);
		}
		return (value instanceof Number number) ? this.formats.number(number) : value;
	}

}
