package org.roca.portfolio.programme;

import org.springframework.data.repository.Repository;

/** All programmes, each with its sub-programmes and thematic areas. */
public interface Programmes extends Repository<Programme, Long> {

	/**
	 * Keeps a programme and its parts.
	 * @param programme a new one, its slug unique
	 * @return the programme with its identity
	 */
	Programme save(Programme programme);

	/**
	 * Counts the programmes.
	 * @return zero in an empty portfolio
	 */
	long count();

}
