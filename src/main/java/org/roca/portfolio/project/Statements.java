package org.roca.portfolio.project;

import org.springframework.data.repository.Repository;

/** All statements of the source documents. */
public interface Statements extends Repository<Statement, Long> {

	/**
	 * Keeps a statement.
	 * @param statement a new one
	 * @return the statement with its identity
	 */
	Statement save(Statement statement);

}
