package org.roca.portfolio.exchange;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Loads the real portfolio at the first start, before anything else that a start does.
 * Switched off by {@code portfolio.load=false}.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@ConditionalOnBooleanProperty(name = "portfolio.load", matchIfMissing = true)
class StartLoader implements ApplicationRunner {

	private static final Logger log = LoggerFactory.getLogger(StartLoader.class);

	private final PortfolioLoader loader;

	StartLoader(PortfolioLoader loader) {
		this.loader = loader;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		int items = this.loader.load(new ClassPathResource("portfolio/"));
		if (items > 0) {
			log.info("Loaded the portfolio of Sub-programme 1: {} records.", items);
		}
	}

}
