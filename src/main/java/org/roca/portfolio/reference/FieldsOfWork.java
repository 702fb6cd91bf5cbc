package org.roca.portfolio.reference;

import org.springframework.data.repository.Repository;

/** All fields of work. */
public interface FieldsOfWork extends Repository<FieldOfWork, String> {

	/**
	 * Keeps a field of work.
	 * @param field a new one; code and position unique
	 * @return the same field
	 */
	FieldOfWork save(FieldOfWork field);

}
