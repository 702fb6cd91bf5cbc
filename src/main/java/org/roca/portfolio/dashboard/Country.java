package org.roca.portfolio.dashboard;

import java.util.List;
import java.util.Objects;

import org.roca.portfolio.shared.Figure;
import org.roca.portfolio.shared.Foremost;
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

	private static final int MOST = 40;

	/** Its projects, those that hold most there. */
	public Foremost<CountryProject> foremostProjects() {
		return Foremost.of(this.projects, MOST, (project) -> count(project.held()) + count(project.alone()));
	}

	/** Its agencies, those named most. */
	public Foremost<CountryAgency> foremostAgencies() {
		return Foremost.of(this.agencies, MOST, (agency) -> count(agency.activities()));
	}

	private static long count(Figure figure) {
		return Objects.requireNonNull(figure.value()).longValue();
	}

	/** Whether any activity has a stated share for it. */
	public boolean split() {
		return !"0".equals(this.row.shared().plain());
	}

}
