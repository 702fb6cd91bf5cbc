package org.roca.portfolio.shared.export;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.Text;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.Criterion;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.filter.Register;
import org.roca.portfolio.shared.filter.RegisterFilter;
import org.roca.portfolio.shared.filter.Vocabulary;
import org.roca.portfolio.shared.filter.Vocabulary.Entry;
import org.roca.portfolio.shared.web.Words;

/** A selection in the words of its page: {@code Held in: Tajikistan or Kyrgyzstan}. */
@Component
public class SelectionWords {

	/** What does not say of itself what it is. */
	private static final Set<Criterion> NAMED = EnumSet.of(Criterion.NEIGHBOUR, Criterion.AGREED, Criterion.NAMED,
			Criterion.FUNDS, Criterion.OPENED, Criterion.DATES, Criterion.LOCATED);

	private final Words words;

	SelectionWords(Words words) {
		this.words = words;
	}

	/**
	 * Which activities are selected.
	 * @return empty for all
	 */
	public String of(ActivityFilter filter, Vocabulary vocabulary) {
		StringJoiner all = new StringJoiner("; ");
		filter.values().forEach((name, chosen) -> {
			List<String> said = new ArrayList<>();
			chosen.forEach((value) -> said.add(value(name, value, vocabulary.entry(name, value))));
			all.add(this.words.say("activity.filter." + name.param()) + ": " + either(said));
		});
		return all.toString();
	}

	private String value(FilterName name, String value, @Nullable Entry entry) {
		if (entry != null) {
			return this.words.of(entry.label());
		}
		if (FilterName.UNKNOWN.equals(value)) {
			return this.words.say("activity.word.any.unknown");
		}
		return name.words().contains(value) ? this.words.say("activity.word." + name.param() + "." + value) : value;
	}

	/**
	 * Which rows of a register are selected.
	 * @return empty for all
	 */
	public String of(RegisterFilter filter, Vocabulary vocabulary) {
		StringJoiner all = new StringJoiner("; ");
		filter.values()
			.forEach((criterion, chosen) -> all
				.add(name(criterion) + ": " + either(values(filter.register(), criterion, chosen, vocabulary))));
		return all.toString();
	}

	/**
	 * Which rows of a register are selected, as a person says it:
	 * {@code Tajikistan · Customs}.
	 * @return empty for all
	 */
	public String line(RegisterFilter filter, Vocabulary vocabulary) {
		StringJoiner line = new StringJoiner(" · ");
		filter.values().forEach((criterion, chosen) -> {
			String said = (criterion == Criterion.Q) ? this.words.say("register.said.q", chosen.get(0))
					: either(values(filter.register(), criterion, chosen, vocabulary));
			boolean named = NAMED.contains(criterion) || chosen.contains(FilterName.UNKNOWN);
			line.add(named ? name(criterion) + ": " + said : said);
		});
		return line.toString();
	}

	private List<String> values(Register register, Criterion criterion, List<String> chosen, Vocabulary vocabulary) {
		Map<String, Entry> offered = criterion.offers(register, vocabulary);
		return chosen.stream().map((value) -> {
			Entry entry = offered.get(value);
			return of(criterion, value, (entry != null) ? entry.label() : null);
		}).toList();
	}

	private String name(Criterion criterion) {
		return this.words.say("register.filter." + criterion.param());
	}

	/**
	 * One value of a criterion.
	 * @param label its name, null for words that messages name
	 */
	public String of(Criterion criterion, String value, @Nullable Text label) {
		if (label != null) {
			return this.words.of(label);
		}
		return criterion.saysItself(value) ? value : this.words.say("register.word." + criterion.param() + "." + value);
	}

	private String either(List<String> values) {
		return String.join(" " + this.words.say("export.or") + " ", values);
	}

}
