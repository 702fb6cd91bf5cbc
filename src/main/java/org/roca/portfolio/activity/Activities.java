package org.roca.portfolio.activity;

import org.springframework.data.repository.Repository;

/** All activities. */
public interface Activities extends Repository<Activity, Long> {

	/**
	 * Keeps an activity.
	 * @param activity a new one
	 * @return the activity with its identity
	 */
	Activity save(Activity activity);

}
