package org.roca.portfolio.dashboard;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.FilterProblem;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.filter.Vocabulary;
import org.roca.portfolio.shared.lookup.LongList;

/**
 * What the address of a comparison asks for.
 *
 * @param by what stands side by side
 * @param left one side, null where none is chosen
 * @param right the other side, null where none is chosen
 * @param common what both sides have in common
 * @param period the time looked at on both sides; all time for two periods
 * @param vocabulary the names of codes in view
 * @param problems what was not understood
 */
record Comparing(ComparedBy by, @Nullable Side left, @Nullable Side right, ActivityFilter common, Period period,
		Vocabulary vocabulary, List<FilterProblem> problems) {

	static final String PATH = "/compare";

	/** What can be chosen for a side, empty for periods, which are typed. */
	public List<Vocabulary.Entry> choices() {
		FilterName filter = this.by.filter();
		return (filter != null) ? List.copyOf(this.vocabulary.of(filter).values()) : List.of();
	}

	/** Whether sides are typed, not chosen: periods, and what is too long for a list. */
	public boolean isTyped() {
		return this.by == ComparedBy.PERIOD || LongList.is(choices().size());
	}

	/** The address of this comparison, in its own writing. */
	public String href() {
		return address(PATH);
	}

	/** Where its files are. */
	public String file(String format) {
		return address(PATH + "." + format);
	}

	/** The same with the sides the other way round. */
	public String turned() {
		return new Comparing(this.by, this.right, this.left, this.common, this.period, this.vocabulary, this.problems)
			.href();
	}

	private String address(String path) {
		String href = this.common.with(this.period.filter()).href(path);
		StringBuilder address = new StringBuilder(href).append(href.contains("?") ? "&" : "?")
			.append("by=")
			.append(this.by.code());
		if (this.left != null) {
			address.append("&left=").append(this.left.code());
		}
		if (this.right != null) {
			address.append("&right=").append(this.right.code());
		}
		return address.toString();
	}

}
