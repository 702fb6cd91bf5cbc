package org.roca.portfolio.finance;

import org.springframework.data.repository.Repository;

/** All contributions. */
public interface Contributions extends Repository<Contribution, Long> {

	/**
	 * Keeps a contribution.
	 * @param contribution a new one
	 * @return the contribution with its identity
	 */
	Contribution save(Contribution contribution);

}
