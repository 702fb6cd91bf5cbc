package org.roca.portfolio.shared.web;

import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whether the records were made by a generator. The database says so itself, for good, so
 * that they cannot pass as real whichever way the application is started. Read before the
 * first request is taken: a portfolio becomes synthetic only while it is empty.
 */
@Component("synthetic")
public class SyntheticMark implements SmartLifecycle {

	private final JdbcClient jdbc;

	private final Words words;

	private volatile long activities;

	private volatile boolean read;

	SyntheticMark(JdbcClient jdbc, Words words) {
		this.jdbc = jdbc;
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

	/** Earlier than the web server starts. */
	@Override
	public int getPhase() {
		return 0;
	}

	@Override
	public void start() {
		this.activities = this.jdbc.sql("select activities from synthetic_portfolio")
			.query(Long.class)
			.optional()
			.orElse(0L);
		this.read = true;
	}

	@Override
	public void stop() {
		this.read = false;
	}

	@Override
	public boolean isRunning() {
		return this.read;
	}

}
