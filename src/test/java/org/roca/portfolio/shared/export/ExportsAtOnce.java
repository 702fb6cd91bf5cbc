package org.roca.portfolio.shared.export;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.env.Environment;
import org.springframework.core.task.SyncTaskExecutor;
import org.springframework.stereotype.Component;

/**
 * Makes files on the thread of the request, so that they show what a test wrote in its
 * own transaction. A test of the background has
 * {@code portfolio.test.export-threads=true}.
 */
@Component
class ExportsAtOnce implements BeanPostProcessor {

	private final Environment environment;

	ExportsAtOnce(Environment environment) {
		this.environment = environment;
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		boolean background = this.environment.getProperty("portfolio.test.export-threads", Boolean.class, false);
		return (name.equals("exportThreads") && !background) ? new SyncTaskExecutor() : bean;
	}

}
