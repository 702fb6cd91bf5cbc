package org.roca.portfolio.activity;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.Figure;
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
 * @param view how it is shown
 * @param totals what the whole selection adds up to
 * @param grouping the groups of the selection, or null where the rows stand one after
 * another
 * @param part the part of one benefiting country, where the selection names exactly one
 * @param page the rows of this page
 * @param vocabulary names of codes
 */
public record ActivityList(ActivityFilter filter, List<FilterProblem> problems, ListView view, Totals totals,
		@Nullable Grouping grouping, @Nullable CountryPart part, ListPage page, Vocabulary vocabulary) {

	private static final Set<FilterName> ALWAYS_OPEN = EnumSet.of(FilterName.Q, FilterName.PROJECT, FilterName.COUNTRY,
			FilterName.FROM, FilterName.TO);

	private static final Set<FilterName> WITHOUT_FIELD = EnumSet.of(FilterName.LEAD, FilterName.ALONGSIDE,
			FilterName.YEAR, FilterName.ON, FilterName.REFERENCE);

	/** A filter in use, which can be taken away. */
	public record Chip(FilterName name, String value, Vocabulary.@Nullable Entry entry, String href) {
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
		return new ListAddress(this.filter, this.view);
	}

	/** The same rows for a page that shows them in a way of its own. */
	ActivityList showing(ListView other) {
		return new ActivityList(this.filter, this.problems, other, this.totals, this.grouping, this.part, this.page,
				this.vocabulary);
	}

	/**
	 * The rows of this page under the heads of their groups; one without head where there
	 * are none.
	 */
	public List<ListPage.Rows> groups() {
		return this.page.groups();
	}

	/** Whether the selection names groups, so that there are no others. */
	public boolean groupsChosen() {
		return this.grouping != null && this.grouping.by().isSeveral()
				&& !this.filter.chosen(this.grouping.by().filter()).isEmpty();
	}

	public List<ActivityRow> rows() {
		return this.page.rows();
	}

	/** The record after which this page starts, or null where it starts otherwise. */
	public @Nullable String after() {
		return this.page.after();
	}

	/** Whether further rows follow. */
	public boolean more() {
		return this.page.later();
	}

	/** Whether rows stand before this page. */
	public boolean isLaterPage() {
		return this.page.earlier();
	}

	/** How many rows the list has; in groups some activities stand several times. */
	public long count() {
		return (this.grouping != null) ? this.grouping.rows() : this.totals.measures().activities();
	}

	/**
	 * The number of the first row, where it is known without counting those before: on
	 * the first page and on the last; null elsewhere.
	 */
	public @Nullable Long from() {
		return !this.page.earlier() ? (Long) 1L : this.page.later() ? null : (Long) (count() - rows().size() + 1);
	}

	/** The address of the next page, or null on the last. */
	public @Nullable String next() {
		String last = this.page.last();
		return (this.page.later() && last != null) ? address().at("/activities", last) : null;
	}

	/** The address of the page before, or null on the first. */
	public @Nullable String previous() {
		String first = this.page.first();
		return (this.page.earlier() && first != null) ? address().before(first) : null;
	}

	/** What the rows of this page are called by. */
	public List<String> references() {
		return rows().stream().map(ActivityRow::reference).toList();
	}

	/**
	 * {@code ascending} or {@code descending} where the list is in this column's order,
	 * else null.
	 */
	public @Nullable String direction(ListColumn column) {
		return (this.view.sort().column() == column) ? (this.view.sort().down() ? "descending" : "ascending") : null;
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
