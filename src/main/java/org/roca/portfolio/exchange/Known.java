package org.roca.portfolio.exchange;

import org.roca.portfolio.organisation.OrganisationId;
import org.roca.portfolio.programme.SubProgrammeId;
import org.roca.portfolio.programme.ThematicAreaId;
import org.roca.portfolio.project.PillarId;
import org.roca.portfolio.project.PlaceId;
import org.roca.portfolio.project.ProjectId;
import org.roca.portfolio.project.Site;
import org.roca.portfolio.reference.CodeLists;
import org.roca.portfolio.reference.Sources;

/**
 * What one load has read so far, by the keys that items use.
 */
record Known(Codes codes, Citations citations, Register<SubProgrammeId> subProgrammes, Register<ThematicAreaId> areas,
		Register<OrganisationId> organisations, Register<ProjectId> projects, Register<PillarId> pillars,
		Register<PlaceId> places, Register<Site> sites) {

	static Known nothing(CodeLists lists, Sources sources) {
		return new Known(new Codes(lists), new Citations(sources), new Register<>("sub-programme"),
				new Register<>("thematic area"), new Register<>("organisation"), new Register<>("project"),
				new Register<>("pillar"), new Register<>("place"), new Register<>("site"));
	}

}
