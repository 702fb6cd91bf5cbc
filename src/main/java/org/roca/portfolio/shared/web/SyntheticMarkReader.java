package org.roca.portfolio.shared.web;

import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads from the database whether its records are synthetic, before the first request is
 * taken: a portfolio becomes so only while it is empty.
 */
@Component
public class SyntheticMarkReader implements SmartLifecycle {

	private final JdbcClient jdbc;

	private final SyntheticMark mark;

	private volatile boolean read;

	SyntheticMarkReader(JdbcClient jdbc, SyntheticMark mark) {
		this.jdbc = jdbc;
		this.mark = mark;
	}

	/** Earlier than the web server starts. */
	@Override
	public int getPhase() {
		return 0;
	}

	@Override
	public void start() {
		this.mark
			.read(this.jdbc.sql("select activities from synthetic_portfolio").query(Long.class).optional().orElse(0L));
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
