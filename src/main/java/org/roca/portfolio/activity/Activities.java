package org.roca.portfolio.activity;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All activities. */
public interface Activities extends Repository<Activity, Long> {

	/**
	 * Keeps an activity.
	 * @param activity a new one
	 * @return the activity with its identity
	 */
	Activity save(Activity activity);

	/**
	 * The activity of a reference, held until the transaction ends so that changes follow
	 * each other.
	 * @param reference such as {@code XAC-K22-0042}
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select a from Activity a where a.reference = :reference")
	Optional<Activity> hold(String reference);

	/**
	 * The activity that a form made.
	 * @param formKey the key of the form
	 */
	Optional<Activity> findByFormKey(UUID formKey);

}
