package org.roca.portfolio.dashboard;

import org.roca.portfolio.shared.Figure;
import org.roca.portfolio.shared.Text;

/**
 * What one project does in one country, under its lead.
 *
 * @param held its activities held there
 * @param participants those who took part in them
 * @param alone its activities that benefit the country alone
 * @param shared those that benefit it with a stated share
 * @param regional those that benefit it among others, not split
 * @param sites its sites there
 */
record CountryProject(Entry entry, Figure held, Figure participants, Figure alone, Figure shared, Figure regional,
		Figure sites) {

	/**
	 * The project.
	 *
	 * @param title its official title
	 */
	record Entry(ProjectKey key, Text title) {
	}

	public boolean isActive() {
		return !(zero(this.held) && zero(this.alone) && zero(this.shared) && zero(this.regional) && zero(this.sites));
	}

	private static boolean zero(Figure figure) {
		return "0".equals(figure.plain());
	}

}
