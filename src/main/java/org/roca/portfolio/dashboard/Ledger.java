package org.roca.portfolio.dashboard;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.Figure;
import org.roca.portfolio.shared.Text;
import org.roca.portfolio.shared.filter.Criterion;
import org.roca.portfolio.shared.filter.Register;
import org.roca.portfolio.shared.filter.RegisterFilter;
import org.roca.portfolio.shared.measure.Measures;
import org.roca.portfolio.shared.web.YearStrip;

/**
 * Projects by thematic area. Each activity counts once, under its lead project; so the
 * areas add up to the total.
 *
 * @param areas the thematic areas that have projects
 * @param total all of them
 * @param from the first year of the strips
 * @param to the last year of the strips
 */
record Ledger(List<Area> areas, Sums total, int from, int to) {

	/**
	 * A thematic area with its projects.
	 *
	 * @param number its number, which is its colour and shape
	 * @param lines its projects, or those with most activities
	 * @param more how many more it has
	 */
	record Area(int number, String slug, Text name, Sums sums, List<Line> lines, int more) {

		/** How many projects it has. */
		public int size() {
			return this.lines.size() + this.more;
		}

		/** The register, narrowed to its projects. */
		public String register() {
			return RegisterFilter.of(Register.PROJECTS).with(Criterion.THEME, this.slug).href();
		}

	}

	/**
	 * A project.
	 *
	 * @param key what it is called
	 * @param title its official title
	 * @param strip its activities by year
	 */
	record Line(ProjectKey key, Text title, YearStrip strip, Sums sums) {
	}

	/**
	 * What a project, an area or all of them add up to.
	 *
	 * @param donors the donors, null on the line of an area: a donor of two of its
	 * projects counts once, and areas are not added up
	 */
	record Sums(Figure activities, Figure participants, Figure sites, @Nullable Figure donors, Figure usd) {

		static Sums of(Measures measures, String href, Figure sites, @Nullable Figure donors, Figure usd) {
			return new Sums(measures.figure("activities", href), measures.figure("participants", href), sites, donors,
					usd);
		}

	}

	public boolean isEmpty() {
		return this.areas.isEmpty();
	}

}
