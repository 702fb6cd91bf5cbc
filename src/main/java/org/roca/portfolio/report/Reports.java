package org.roca.portfolio.report;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All reports. */
public interface Reports extends Repository<Report, Long> {

	/**
	 * Keeps a report.
	 * @param report a new one
	 * @return the report with its identity
	 */
	Report save(Report report);

	/**
	 * A report, held until the transaction ends so that changes follow each other.
	 * @param id its number in addresses
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select r from Report r where r.id = :id")
	Optional<Report> hold(long id);

	/**
	 * The report that a form made.
	 * @param formKey the key of the form
	 */
	Optional<Report> findByFormKey(UUID formKey);

}
