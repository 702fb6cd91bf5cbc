package org.roca.portfolio.synthetic;

import java.time.Clock;

import javax.sql.DataSource;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Fills the database of a start with {@code portfolio.synthetic}, before the first
 * request is taken and before the real portfolio would be loaded.
 */
@Component
@ConditionalOnProperty("portfolio.synthetic")
@EnableConfigurationProperties(SyntheticProperties.class)
class SyntheticStart implements SmartInitializingSingleton {

	private final SyntheticPortfolio portfolio;

	private final SyntheticProperties properties;

	SyntheticStart(DataSource database, PasswordEncoder passwords, Clock clock, SyntheticProperties properties) {
		this.portfolio = new SyntheticPortfolio(database, passwords, clock);
		this.properties = properties;
	}

	@Override
	public void afterSingletonsInstantiated() {
		this.portfolio.fill(this.properties.synthetic(), this.properties.syntheticSeed());
	}

}
