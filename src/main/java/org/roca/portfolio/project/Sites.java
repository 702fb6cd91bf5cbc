package org.roca.portfolio.project;

import org.springframework.data.repository.Repository;

/** All sites. */
public interface Sites extends Repository<Site, Long> {

	/**
	 * Keeps a site.
	 * @param site a new one, its slug unique
	 * @return the site with its identity
	 */
	Site save(Site site);

	/**
	 * Keeps a site, and lets every further query find it.
	 * @param site a new one, its slug unique
	 * @return the site with its identity
	 */
	Site saveAndFlush(Site site);

}
