package org.roca.portfolio.dashboard;

import java.util.List;

import org.roca.portfolio.shared.Text;

/**
 * What only the page of a country shows.
 *
 * @param iso ISO alpha-2
 * @param row what was held there and what benefits it
 * @param projects the projects active there
 * @param agencies its agencies, those named most first
 */
record Country(String iso, Text name, Countries.Row row, List<CountryProject> projects, List<CountryAgency> agencies) {

	/** Whether any activity has a stated share for it. */
	public boolean split() {
		return !"0".equals(this.row.shared().plain());
	}

}
