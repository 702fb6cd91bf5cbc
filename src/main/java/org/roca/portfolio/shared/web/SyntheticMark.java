package org.roca.portfolio.shared.web;

import org.springframework.stereotype.Component;

/**
 * Whether the records were made by a generator. The database says so itself, for good
 * (see {@link SyntheticMarkReader}), so that they cannot pass as real whichever way the
 * application is started.
 */
@Component("synthetic")
public class SyntheticMark {

	private final Words words;

	private volatile long activities;

	SyntheticMark(Words words) {
		this.words = words;
	}

	/**
	 * How many activities were made.
	 * @return zero for real records
	 */
	public long activities() {
		return this.activities;
	}

	/** Whether nothing on record ever took place. */
	public boolean isSynthetic() {
		return this.activities > 0;
	}

	/**
	 * What every file says of synthetic records, in the language of the current reader.
	 * @return empty for real records
	 */
	public String label() {
		return isSynthetic() ? this.words.say("shared.synthetic") : "";
	}

	void read(long made) {
		this.activities = made;
	}

}
