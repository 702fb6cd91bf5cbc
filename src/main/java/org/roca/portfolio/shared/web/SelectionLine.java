package org.roca.portfolio.shared.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.PartialDate;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.filter.Vocabulary;

/**
 * A selection in one line, as a person says it:
 * {@code Training · Customs Service · Tajikistan · 2016–2020 · Japan}.
 */
@Component
public class SelectionLine {

	/** What is said first, by whom, where, when, and who paid. */
	private static final List<FilterName> FIRST = List.of(FilterName.TYPE, FilterName.STATUS, FilterName.Q,
			FilterName.PROJECT, FilterName.LEAD, FilterName.THEME, FilterName.FIELD, FilterName.PILLAR,
			FilterName.AGENCY_KIND, FilterName.AGENCY, FilterName.ALONGSIDE, FilterName.COUNTRY, FilterName.PLACE,
			FilterName.SITE, FilterName.BENEFITS, FilterName.SPLIT, FilterName.YEAR, FilterName.FROM, FilterName.DONOR);

	/** What does not say of itself what it is. */
	private static final Set<FilterName> NAMED = EnumSet.of(FilterName.ALONGSIDE, FilterName.BENEFITS, FilterName.SPLIT,
			FilterName.KNOWN, FilterName.MISSING, FilterName.WHEN);

	private final Words words;

	private final Formats formats;

	SelectionLine(Words words, Formats formats) {
		this.words = words;
		this.formats = formats;
	}

	/** The line, empty for every activity. */
	public String of(ActivityFilter filter, Vocabulary vocabulary) {
		List<FilterName> names = new ArrayList<>(FIRST);
		filter.values().keySet().stream().filter((name) -> !names.contains(name)).forEach(names::add);
		boolean span = !filter.chosen(FilterName.FROM).isEmpty();
		return names.stream()
			.filter((name) -> !filter.chosen(name).isEmpty() && !(span && name == FilterName.TO))
			.map((name) -> said(name, filter, vocabulary))
			.collect(Collectors.joining(" · "));
	}

	private String said(FilterName name, ActivityFilter filter, Vocabulary vocabulary) {
		List<String> chosen = filter.chosen(name);
		return switch (name) {
			case FROM -> span(chosen.get(0), filter.chosen(FilterName.TO));
			case TO -> this.words.say("activity.said.to", date(chosen.get(0)));
			case Q -> this.words.say("activity.said.q", chosen.get(0));
			default -> {
				String values = chosen.stream()
					.map((value) -> value(name, value, vocabulary))
					.collect(Collectors.joining(" " + this.words.say("activity.said.or") + " "));
				boolean named = NAMED.contains(name) || chosen.contains(FilterName.UNKNOWN);
				yield named ? this.words.say("activity.filter." + name.param()) + ": " + values : values;
			}
		};
	}

	private String span(String from, List<String> to) {
		return to.isEmpty() ? this.words.say("activity.said.from", date(from))
				: this.formats.range(PartialDate.parse(from), PartialDate.parse(to.get(0)));
	}

	private String date(String value) {
		return this.formats.date(PartialDate.parse(value));
	}

	private String value(FilterName name, String value, Vocabulary vocabulary) {
		Vocabulary.Entry entry = vocabulary.entry(name, value);
		if (entry != null) {
			return this.words.of(entry.label());
		}
		boolean word = FilterName.UNKNOWN.equals(value) || name.words().contains(value);
		return word ? this.words.say(key(name, value)) : value;
	}

	/** The key of the text of a word that a filter takes. */
	public static String key(FilterName name, String value) {
		return "activity.word." + (FilterName.UNKNOWN.equals(value) ? "any" : name.param()) + "." + value;
	}

}
