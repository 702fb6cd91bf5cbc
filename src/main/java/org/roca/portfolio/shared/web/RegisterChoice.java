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

/**
 * A criterion in the form of a register.
 *
 * @param criterion what is chosen
 * @param options what it offers
 * @param left how many it has besides, which the table offers
 */
public record RegisterChoice(Criterion criterion, List<Option> options, int left) {

	/** Options of a list beside a drawing, which is not to be outweighed by them. */
	private static final int MOST = 60;

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

	/** What a page offers of a criterion: a table everything, a drawing the foremost. */
	static RegisterChoice of(RegisterPage<?> page, Criterion criterion) {
		List<Option> options = new ArrayList<>();
		criterion.words().forEach((word) -> options.add(option(page, criterion, word, null)));
		page.offers(criterion)
			.values()
			.forEach((entry) -> options.add(option(page, criterion, entry.code(), entry.label())));
		if (criterion == Criterion.AGREED) {
			years(page).forEach((year) -> options.add(option(page, criterion, year, null)));
		}
		if (page.register().canBeUnknown(criterion)) {
			options.add(option(page, criterion, FilterName.UNKNOWN, null));
		}
		Foremost<Option> shown = Foremost.of(options, page.isTable() ? options.size() : MOST,
				(option) -> option.chosen() ? Long.MAX_VALUE : option.rows());
		return new RegisterChoice(criterion, shown.lines(), shown.more());
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
