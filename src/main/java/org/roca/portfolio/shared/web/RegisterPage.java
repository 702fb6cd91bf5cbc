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
import org.roca.portfolio.shared.filter.Vocabulary;
import org.roca.portfolio.shared.measure.RegisterFacets;
import org.roca.portfolio.shared.measure.RegisterFigures;

/**
 * One page of a register.
 *
 * @param address where it is found: its selection, order and view
 * @param problems parts of the address that were not applied
 * @param vocabulary names of codes
 * @param facets what each choice would leave; empty for files
 * @param looked what was looked for in long lists of choices
 * @param count how many rows the whole selection has
 * @param inView how many rows the person may see in all
 * @param figures the numbers of the rows; none for views that show none
 * @param listing the rows of this page
 * @param <R> what a row is
 */
public record RegisterPage<R>(RegisterAddress address, List<FilterProblem> problems, Vocabulary vocabulary,
		RegisterFacets facets, Map<Criterion, RegisterChoice.Looked> looked, long count, long inView,
		RegisterFigures figures, RegisterListing<R> listing) {

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

	/** The selection. */
	public RegisterFilter filter() {
		return this.address.filter();
	}

	/** The register. */
	public Register register() {
		return filter().register();
	}

	/** Where it is shown so, whatever is selected. */
	public String path() {
		return this.address.view().path(register());
	}

	public boolean isTable() {
		return this.address.view() == RegisterView.TABLE;
	}

	/** The ways to show it, the table first. */
	public List<RegisterView> views() {
		return List.of(RegisterView.values());
	}

	/** The rows of this page; those of one group together. */
	public List<RegisterSection<R>> sections() {
		return this.listing.sections();
	}

	/** The rows of this page. */
	public List<R> rows() {
		return sections().stream().flatMap((section) -> section.rows().stream()).toList();
	}

	/** The groups of the whole selection, null where rows are not grouped. */
	public @Nullable RegisterGrouping grouping() {
		return this.listing.grouping();
	}

	/** How the table is laid out. */
	public RegisterLayout layout() {
		return this.address.layout();
	}

	/** The address of the next page, null on the last. */
	public @Nullable String next() {
		return (this.listing.last() != null) ? this.address.after(this.listing.last()) : null;
	}

	/** The address of the first page, null on the first. */
	public @Nullable String first() {
		return (this.listing.after() != null) ? this.address.first() : null;
	}

	/** What this page draws, as a file. */
	public String file(String format) {
		return this.address.file(format, this.listing.after());
	}

	/**
	 * The number of rows of the whole selection.
	 */
	public Figure figure() {
		return Figure.of(register().figure(), this.count, filter().href());
	}

	/**
	 * How many rows of the selection have a value. Where values of the same criterion are
	 * chosen, others that the same rows have are not counted.
	 */
	public long rows(Criterion criterion, String value) {
		List<String> chosen = filter().chosen(criterion);
		return (chosen.isEmpty() || chosen.contains(value)) ? this.facets.count(criterion, value) : 0;
	}

	/** Those rows, as a figure. */
	public Figure figure(Criterion criterion, String value) {
		return Figure.of(register().figure(), rows(criterion, value), filter().with(criterion, value).href());
	}

	/**
	 * What the register can be filtered by, but words.
	 */
	public List<RegisterChoice> choices() {
		return register().criteria()
			.stream()
			.filter((criterion) -> criterion != Criterion.Q)
			.map((criterion) -> RegisterChoice.of(this, criterion))
			.toList();
	}

	/**
	 * Whether the register can be searched for words.
	 */
	public boolean hasWords() {
		return register().criteria().contains(Criterion.Q);
	}

	/**
	 * The words searched for, empty when none.
	 */
	public String words() {
		return filter().chosen(Criterion.Q).stream().findFirst().orElse("");
	}

	/**
	 * The values in use.
	 */
	public List<Chip> chips() {
		List<Chip> chips = new ArrayList<>();
		filter().values()
			.forEach((criterion, chosen) -> chosen.forEach((value) -> chips.add(new Chip(criterion, value,
					label(criterion, value), this.address.of(filter().without(criterion, value)).first()))));
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
	 * The name of a code that a criterion offers in another register, or null for none.
	 */
	public @Nullable Text label(Register other, Criterion criterion, String code) {
		Vocabulary.Entry entry = criterion.offers(other, this.vocabulary).get(code);
		return (entry != null) ? entry.label() : null;
	}

	/**
	 * The name of a country.
	 * @param iso ISO alpha-2
	 */
	public Text country(String iso) {
		return Objects.requireNonNull(this.vocabulary.entry(FilterName.COUNTRY, iso), iso).label();
	}

	/** What a criterion offers, by code. */
	Map<String, Vocabulary.Entry> offers(Criterion criterion) {
		return criterion.offers(register(), this.vocabulary);
	}

}
