package org.roca.portfolio.shared.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.Figure;
import org.roca.portfolio.shared.Text;
import org.roca.portfolio.shared.filter.Criterion;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.filter.FilterProblem;
import org.roca.portfolio.shared.filter.Register;
import org.roca.portfolio.shared.filter.RegisterFilter;
import org.roca.portfolio.shared.filter.RegisterSort;
import org.roca.portfolio.shared.filter.Vocabulary;
import org.roca.portfolio.shared.measure.RegisterFacets;

/**
 * One page of a register.
 *
 * @param filter the selection
 * @param sort the order of its rows
 * @param problems parts of the address that were not applied
 * @param vocabulary names of codes
 * @param facets what each choice would leave; empty for files
 * @param count how many rows the whole selection has
 * @param inView how many rows the person may see in all
 * @param rows the rows of this page
 * @param last the last row of this page, as {@link Register#token()} writes it; null
 * where no row follows
 * @param later whether rows stand before this page
 * @param <R> what a row is
 */
public record RegisterPage<R>(RegisterFilter filter, RegisterSort sort, List<FilterProblem> problems,
		Vocabulary vocabulary, RegisterFacets facets, long count, long inView, List<R> rows, @Nullable String last,
		boolean later) {

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
	 * A criterion in the form.
	 *
	 * @param criterion what is chosen
	 * @param options what it offers
	 */
	public record Choice(Criterion criterion, List<Option> options) {

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

	}

	/**
	 * A value in use, which can be taken away.
	 *
	 * @param criterion what it was chosen for
	 * @param value as in the address
	 * @param label its name, null for words that messages name
	 * @param href the selection without it
	 */
	public record Chip(Criterion criterion, String value, @Nullable Text label, String href) {
	}

	/** Where this selection is found in this order. */
	public RegisterAddress address() {
		return new RegisterAddress(this.filter, this.sort);
	}

	/** The address of the next page, null on the last. */
	public @Nullable String next() {
		return (this.last != null) ? address().after(this.last) : null;
	}

	/** The address of the first page, null on the first. */
	public @Nullable String first() {
		return this.later ? address().first() : null;
	}

	/**
	 * The number of rows of the whole selection.
	 */
	public Figure figure() {
		return Figure.of(this.filter.register().figure(), this.count, this.filter.href());
	}

	/**
	 * What the register can be filtered by, but words.
	 */
	public List<Choice> choices() {
		return this.filter.register()
			.criteria()
			.stream()
			.filter((criterion) -> criterion != Criterion.Q)
			.map(this::choice)
			.toList();
	}

	/**
	 * Whether the register can be searched for words.
	 */
	public boolean hasWords() {
		return this.filter.register().criteria().contains(Criterion.Q);
	}

	/**
	 * The words searched for, empty when none.
	 */
	public String words() {
		return this.filter.chosen(Criterion.Q).stream().findFirst().orElse("");
	}

	/**
	 * The values in use.
	 */
	public List<Chip> chips() {
		List<Chip> chips = new ArrayList<>();
		this.filter.values()
			.forEach(
					(criterion,
							chosen) -> chosen.forEach((value) -> chips.add(new Chip(criterion, value,
									label(criterion, value),
									new RegisterAddress(this.filter.without(criterion, value), this.sort).first()))));
		return chips;
	}

	/**
	 * The name of a code that a criterion offers.
	 * @return the name, or null for none
	 */
	public @Nullable Text label(Criterion criterion, @Nullable String code) {
		Vocabulary.Entry entry = (code != null) ? offers(criterion).get(code) : null;
		return (entry != null) ? entry.label() : null;
	}

	/**
	 * The name of a country.
	 * @param iso ISO alpha-2
	 */
	public Text country(String iso) {
		return Objects.requireNonNull(this.vocabulary.entry(FilterName.COUNTRY, iso), iso).label();
	}

	private Map<String, Vocabulary.Entry> offers(Criterion criterion) {
		return criterion.offers(this.filter.register(), this.vocabulary);
	}

	private Choice choice(Criterion criterion) {
		List<Option> options = new ArrayList<>();
		criterion.words().forEach((word) -> options.add(option(criterion, word, null)));
		offers(criterion).values().forEach((entry) -> options.add(option(criterion, entry.code(), entry.label())));
		if (this.filter.register().canBeUnknown(criterion)) {
			options.add(option(criterion, FilterName.UNKNOWN, null));
		}
		return new Choice(criterion, options);
	}

	private Option option(Criterion criterion, String value, @Nullable Text label) {
		return new Option(value, label, this.filter.chosen(criterion).contains(value),
				this.facets.count(criterion, value));
	}

}
