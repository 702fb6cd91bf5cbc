package org.roca.portfolio.project;

import org.springframework.data.repository.Repository;

/** All places. */
public interface Places extends Repository<Place, Long> {

	/**
	 * Keeps a place.
	 * @param place a new one, its slug unique
	 * @return the place with its identity
	 */
	Place save(Place place);

	/**
	 * Keeps a place, and lets every further query find it.
	 * @param place a new one, its slug unique
	 * @return the place with its identity
	 */
	Place saveAndFlush(Place place);

}
