package org.roca.portfolio.project;

import org.springframework.data.repository.Repository;

/** All projects. */
public interface Projects extends Repository<Project, Long> {

	/**
	 * Keeps a project and its pillars.
	 * @param project a new one; its code and aliases unique
	 * @return the project with its identity
	 */
	Project save(Project project);

}
