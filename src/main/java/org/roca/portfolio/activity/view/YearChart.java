package org.roca.portfolio.activity.view;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.Figure;
import org.roca.portfolio.shared.Text;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.measure.Dimension;
import org.roca.portfolio.shared.web.YearStrip;

/**
 * A selection counted by year and by one thing more.
 *
 * @param dimension what it is counted by besides the year
 * @param groups its values with most activities, then the others as one, then those that
 * state none
 * @param years the years, the latest first and what has no date last
 * @param left how many values have no group of their own and are in the sum alone
 */
record YearChart(Dimension dimension, List<Group> groups, List<Year> years, long left) {

	/** What can be counted by, in the order of the page. */
	static final List<Dimension> OFFERED = List.of(Dimension.TYPE, Dimension.STATUS, Dimension.LEAD, Dimension.THEME,
			Dimension.FIELD, Dimension.COUNTRY, Dimension.BENEFITS, Dimension.AGENCY, Dimension.AGENCY_KIND,
			Dimension.DONOR);

	/**
	 * A value, or several as one.
	 *
	 * @param key its code, empty for the others as one
	 * @param label its name; null where the page has words for it
	 * @param theme the number of its thematic area, 0 for none
	 * @param all its activities in all years
	 * @param strip its activities by year
	 */
	record Group(String key, @Nullable Text label, int theme, Figure all, YearStrip strip) {

		/** Whether it is one value that activities state. */
		boolean isStated() {
			return !this.key.isEmpty() && !isUnknown(this.key);
		}

	}

	/**
	 * A year.
	 *
	 * @param year the year, {@code unknown} for what has no date
	 * @param all its activities, each counted once
	 * @param cells its activities in each group
	 */
	record Year(String year, Figure all, List<Figure> cells) {
	}

	/** What can be counted by, by its names in the address. */
	public List<String> offered() {
		return OFFERED.stream().map((each) -> each.filter().param()).toList();
	}

	/** What it is counted by, by its name in the address. */
	public String by() {
		return this.dimension.filter().param();
	}

	/** The years that the strips reach over, empty where no activity has a date. */
	public String span() {
		List<Year> dated = fromLeft().stream().filter((year) -> !isUnknown(year.year())).toList();
		return dated.isEmpty() ? "" : dated.get(0).year() + "–" + dated.get(dated.size() - 1).year();
	}

	/** The years from left to right, as a drawing has them. */
	List<Year> fromLeft() {
		List<Year> years = new ArrayList<>();
		this.years.stream().filter((year) -> !isUnknown(year.year())).forEach((year) -> years.add(0, year));
		this.years.stream().filter((year) -> isUnknown(year.year())).forEach(years::add);
		return years;
	}

	static boolean isUnknown(String key) {
		return FilterName.UNKNOWN.equals(key);
	}

}
