package org.roca.portfolio.activity.edit;

import java.util.List;
import java.util.Optional;

/**
 * What the lists of the form offer, in the order to show it.
 *
 * @param projects all projects; those that the person keeps can lead an activity
 * @param pillars the pillars of the projects that the person keeps
 * @param countries all countries, those of the programme first
 */
record Offered(List<LeadProject> projects, List<Choice> pillars, List<Choice> types, List<Choice> countries,
		List<Choice> currencies, List<Choice> topics) {

	/** The projects that can lead an activity. */
	List<LeadProject> kept() {
		return this.projects.stream().filter(LeadProject::kept).toList();
	}

	/** The project of this slug, if the person keeps it. */
	Optional<LeadProject> kept(String slug) {
		return kept().stream().filter((project) -> project.slug().equals(slug)).findFirst();
	}

	/** The pillars of one project. */
	List<Choice> pillars(String project) {
		return this.pillars.stream().filter((pillar) -> pillar.group().equals(project)).toList();
	}

}
