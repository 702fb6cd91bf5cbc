package org.roca.portfolio.shared.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.Foremost;
import org.roca.portfolio.shared.Text;
import org.roca.portfolio.shared.filter.Criterion;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.filter.Vocabulary;

/**
 * A criterion in the form of a register.
 *
 * @param criterion what is chosen
 * @param options what it offers: of a long list those that leave most rows
 * @param cut whether there are more
 * @param all how many there are, or how many fit what was looked for
 * @param typed what was looked for in it, null for nothing
 */
public record RegisterChoice(Criterion criterion, List<Option> options, boolean cut, int all, @Nullable String typed) {

	/** Options of a long list, which is not to outweigh the rows. */
	private static final int MOST = 60;

	/**
	 * What was looked for in the choices of a criterion.
	 *
	 * @param typed as it was typed
	 * @param codes what has it in a name
	 */
	record Looked(String typed, Set<String> codes) {
	}

	/**
	 * A value that a criterion offers.
	 *
	 * @param value as in the address
	 * @param label its name, null for words that messages name
	 * @param chosen whether the selection has it
	 * @param rows how many rows it would leave
	 */
	public record Option(String value, @Nullable Text label, boolean chosen, long rows) {
	}

	/**
	 * Whether several values are chosen, which a list of one choice would lose.
	 */
	public boolean isMultiple() {
		return this.options.stream().filter(Option::chosen).count() > 1;
	}

	/**
	 * Whether the page shows it without being asked.
	 */
	public boolean isChosen() {
		return this.options.stream().anyMatch(Option::chosen);
	}

	/** Whether it has a field to look for others. */
	public boolean isSearched() {
		return this.criterion.names() != null && (this.cut || this.typed != null);
	}

	/** What a page offers of a criterion. */
	public static RegisterChoice of(RegisterPage<?> page, Criterion criterion) {
		List<Option> options = new ArrayList<>();
		Looked looked = page.looked().get(criterion);
		int fitting = 0;
		for (Vocabulary.Entry entry : page.offers(criterion).values()) {
			Option option = option(page, criterion, entry.code(), entry.label());
			boolean fits = looked == null || looked.codes().contains(entry.code());
			fitting += fits ? 1 : 0;
			if (fits || option.chosen()) {
				options.add(option);
			}
		}
		Foremost<Option> shown = Foremost.of(options, (criterion.names() != null) ? MOST : options.size(),
				(option) -> option.chosen() ? Long.MAX_VALUE : option.rows());
		List<Option> offered = new ArrayList<>(shown.lines());
		words(page, criterion).forEach((word) -> offered.add(option(page, criterion, word, null)));
		return new RegisterChoice(criterion, offered, shown.more() > 0, fitting,
				(looked != null) ? looked.typed() : null);
	}

	private static List<String> words(RegisterPage<?> page, Criterion criterion) {
		List<String> words = new ArrayList<>(criterion.words());
		if (criterion == Criterion.AGREED) {
			words.addAll(years(page));
		}
		if (page.register().canBeUnknown(criterion)) {
			words.add(FilterName.UNKNOWN);
		}
		return words;
	}

	/** The years that rows have or that are asked for, the latest first. */
	private static Set<String> years(RegisterPage<?> page) {
		Set<String> years = new TreeSet<>(Comparator.reverseOrder());
		years.addAll(page.facets().counts().getOrDefault(Criterion.AGREED, Map.of()).keySet());
		years.addAll(page.filter().chosen(Criterion.AGREED));
		years.remove(FilterName.UNKNOWN);
		return years;
	}

	private static Option option(RegisterPage<?> page, Criterion criterion, String value, @Nullable Text label) {
		return new Option(value, label, page.filter().chosen(criterion).contains(value),
				page.facets().count(criterion, value));
	}

}
