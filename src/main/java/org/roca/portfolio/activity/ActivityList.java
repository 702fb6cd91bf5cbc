package org.roca.portfolio.activity;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.Figure;
import org.roca.portfolio.shared.Text;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.filter.FilterProblem;
import org.roca.portfolio.shared.filter.Vocabulary;
import org.roca.portfolio.shared.measure.CountryPart;
import org.roca.portfolio.shared.measure.Measures;
import org.roca.portfolio.shared.measure.Totals;

/**
 * One page of the activity list with what its selection adds up to.
 *
 * @param filter the selection
 * @param problems parts of the address that were not applied
 * @param sort the order
 * @param totals what the whole selection adds up to
 * @param part the part of one benefiting country, where the selection names exactly one
 * @param rows the rows of this page
 * @param after the record after which this page starts, or null for the first page
 * @param before how many rows of the selection stand before this page
 * @param more whether further rows follow
 * @param vocabulary names of codes
 */
public record ActivityList(ActivityFilter filter, List<FilterProblem> problems, ActivitySort sort, Totals totals,
		@Nullable CountryPart part, List<ActivityRow> rows, @Nullable String after, long before, boolean more,
		Vocabulary vocabulary) {

	private static final Set<FilterName> ALWAYS_OPEN = EnumSet.of(FilterName.Q, FilterName.PROJECT, FilterName.COUNTRY,
			FilterName.FROM, FilterName.TO);

	private static final Set<FilterName> WITHOUT_FIELD = EnumSet.of(FilterName.LEAD, FilterName.ALONGSIDE,
			FilterName.YEAR, FilterName.ON, FilterName.REFERENCE);

	/** A filter in use, which can be taken away. */
	public record Chip(FilterName name, String value, Vocabulary.@Nullable Entry entry, String href) {
	}

	/**
	 * A choice of the form: named by a text of the record, or by the key of a message.
	 */
	public record Option(String value, @Nullable Text label, @Nullable String key, boolean selected) {
	}

	/** The figures that pages link to, each computed from this selection. */
	public List<Figure> figures() {
		Measures measures = this.totals.measures();
		List<Figure> figures = new ArrayList<>(
				List.of(measures.figure("activities", ""), measures.figure("participants", ""),
						measures.figure("women", ""), measures.figure("men", ""), measures.figure("unknown", ""),
						measures.figure("projects", ""), Figure.of("agencies", this.totals.agencies(), ""),
						Figure.of("donors", this.totals.donors(), ""), Figure.of("sites", this.totals.sites(), "")));
		if (this.part != null) {
			figures.add(new Figure("activities-by-share", this.part.activities(), ""));
			figures.add(new Figure("participants-by-share", this.part.participants(), ""));
		}
		return figures;
	}

	/** The figures that a question about a fact or about today links to. */
	public List<Figure> asked() {
		List<Figure> asked = new ArrayList<>();
		long count = this.totals.measures().activities();
		this.filter.chosen(FilterName.KNOWN).forEach((fact) -> asked.add(Figure.of("known-" + fact, count, "")));
		this.filter.chosen(FilterName.WHEN).forEach((when) -> asked.add(Figure.of(when, count, "")));
		return asked;
	}

	public List<Chip> chips() {
		List<Chip> chips = new ArrayList<>();
		for (Map.Entry<FilterName, List<String>> chosen : this.filter.values().entrySet()) {
			for (String value : chosen.getValue()) {
				chips.add(new Chip(chosen.getKey(), value, this.vocabulary.entry(chosen.getKey(), value),
						address().without(chosen.getKey(), value)));
			}
		}
		return chips;
	}

	/** Where this selection is found. */
	public ListAddress address() {
		return new ListAddress(this.filter, this.sort);
	}

	/** The address of the next page, or null on the last. */
	public @Nullable String next() {
		return (this.more && !this.rows.isEmpty())
				? address().at("/activities", this.rows.get(this.rows.size() - 1).reference()) : null;
	}

	/** What the rows of this page are called by. */
	public List<String> references() {
		return this.rows.stream().map(ActivityRow::reference).toList();
	}

	/**
	 * {@code ascending} or {@code descending} where the list is in this column's order,
	 * else null.
	 */
	public @Nullable String direction(String column) {
		boolean here = this.sort.code().replace("-", "").equals(column);
		return here ? (this.sort.down() ? "descending" : "ascending") : null;
	}

	/** What the form offers for a filter. */
	public List<Option> options(String name) {
		FilterName filterName = name(name);
		List<Option> options = new ArrayList<>();
		this.vocabulary.of(filterName)
			.values()
			.forEach((entry) -> options.add(option(filterName, entry.code(), entry.label(), null)));
		filterName.words().forEach((word) -> options.add(option(filterName, word, null, key(filterName, word))));
		if (filterName.canBeUnknown()) {
			options.add(option(filterName, FilterName.UNKNOWN, null, key(filterName, FilterName.UNKNOWN)));
		}
		return options;
	}

	private Option option(FilterName name, String value, @Nullable Text label, @Nullable String key) {
		return new Option(value, label, key, this.filter.chosen(name).equals(List.of(value)));
	}

	/** The key of the text of a word that a filter takes. */
	public String key(FilterName name, String value) {
		return "activity.word." + (FilterName.UNKNOWN.equals(value) ? "any" : name.param()) + "." + value;
	}

	public List<String> chosen(String name) {
		return this.filter.chosen(name(name));
	}

	public FilterName name(String name) {
		return FilterName.valueOf(name);
	}

	/**
	 * Whether a value is a word with a text of its own, not a number, date or words typed
	 * in.
	 */
	public boolean isWord(FilterName name, String value) {
		return FilterName.UNKNOWN.equals(value) || name.words().contains(value);
	}

	/** Whether a filter is in use that stands among the further ones. */
	public boolean moreInUse() {
		return this.filter.values().keySet().stream().anyMatch((name) -> !ALWAYS_OPEN.contains(name));
	}

	/**
	 * The values that the form does not show, to be sent along: of several chosen, and of
	 * filters without a field.
	 */
	public List<Chip> kept() {
		return chips().stream()
			.filter((chip) -> WITHOUT_FIELD.contains(chip.name()) || this.filter.chosen(chip.name()).size() > 1)
			.toList();
	}

}
