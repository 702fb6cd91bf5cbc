package org.roca.portfolio.project;

import org.roca.portfolio.organisation.OrganisationId;
import org.roca.portfolio.programme.ThematicAreaId;
import org.roca.portfolio.reference.Citation;
import org.roca.portfolio.shared.Text;

/** Projects and sites for tests, not yet saved. */
public final class ProjectMother {

	private ProjectMother() {
	}

	/** A regional project, found by its code. */
	public static Project project(String code, ThematicAreaId area, Citation citation) {
		Project project = new Project(code, area, ProjectType.REGIONAL, Text.english("Project " + code), citation);
		project.isAlsoWritten(new ProjectAlias(code, null));
		return project;
	}

	/** An organisation's part in a project. */
	public static Party party(OrganisationId organisation, Party.Role role, Citation citation) {
		return new Party(organisation, role, null, citation);
	}

	/** A border liaison office. */
	public static Site office(String slug, String country, ProjectId project, Citation citation) {
		Site site = new Site(slug, Text.english("Office " + slug), "border_liaison_office", project, citation);
		site.lies(country, null, null, null);
		return site;
	}

}
