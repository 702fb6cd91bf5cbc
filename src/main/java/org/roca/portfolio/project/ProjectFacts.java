package org.roca.portfolio.project;

import org.springframework.data.repository.Repository;

/** All facts that pages tell of projects. */
public interface ProjectFacts extends Repository<ProjectFact, Long> {

	/**
	 * Keeps a fact.
	 * @param fact a new one
	 * @return the fact with its identity
	 */
	ProjectFact save(ProjectFact fact);

}
