package org.roca.portfolio.organisation;

import org.springframework.data.repository.Repository;

/** All organisations. */
public interface Organisations extends Repository<Organisation, Long> {

	/**
	 * Keeps an organisation.
	 * @param organisation a new one, its slug unique
	 * @return the organisation with its identity
	 */
	Organisation save(Organisation organisation);

}
