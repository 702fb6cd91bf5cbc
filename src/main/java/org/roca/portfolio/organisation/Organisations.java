package org.roca.portfolio.organisation;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** All organisations. */
public interface Organisations extends Repository<Organisation, Long> {

	/**
	 * Keeps an organisation.
	 * @param organisation a new one, its slug unique
	 * @return the organisation with its identity
	 */
	Organisation save(Organisation organisation);

	/**
	 * Keeps an organisation, and lets every further query find it.
	 * @param organisation a new or changed one
	 * @return the organisation with its identity
	 */
	Organisation saveAndFlush(Organisation organisation);

	/** The organisation of a key. */
	Optional<Organisation> findById(Long id);

}
