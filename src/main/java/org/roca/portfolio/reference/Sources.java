package org.roca.portfolio.reference;

import org.springframework.data.repository.Repository;

/** All sources. */
public interface Sources extends Repository<Source, Long> {

	/**
	 * Keeps a source.
	 * @param source a new one; address unique
	 * @return the source with its identity
	 */
	Source save(Source source);

}
