package org.roca.portfolio.activity.edit;

import java.util.Map;
import java.util.Set;

import org.roca.portfolio.project.PillarId;
import org.roca.portfolio.project.ProjectId;
import org.roca.portfolio.reference.CodeLists.CodeList;

/**
 * The codes and records that a form may name, read once for each form.
 *
 * @param codes the code lists
 * @param projects the projects by slug
 * @param pillars the pillars by code, with their project
 */
record Known(Map<CodeList, Set<String>> codes, Map<String, ProjectId> projects, Map<String, KnownPillar> pillars) {

	boolean has(CodeList list, String code) {
		return this.codes.getOrDefault(list, Set.of()).contains(code);
	}

	/** A pillar and the project that it is part of. */
	record KnownPillar(PillarId id, ProjectId project) {
	}

}
