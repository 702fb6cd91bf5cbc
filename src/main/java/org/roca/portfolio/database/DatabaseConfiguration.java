package org.roca.portfolio.database;

import org.roca.portfolio.shared.start.LocalDefault;
import org.roca.portfolio.shared.start.StartRefusedException;

import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/**
 * Brings a database where none is named. The connection pool asks for the connection
 * details, so that the database starts before everything that reads it and stops after
 * it. Each half has the condition, because the scan finds nested configurations by
 * themselves.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

	private static final String LIBRARY = "io.zonky.test.db.postgres.embedded.EmbeddedPostgres";

	@Configuration(proxyBeanMethods = false)
	@Conditional(LocalDefault.class)
	@ConditionalOnClass(name = LIBRARY)
	@EnableConfigurationProperties(DataProperties.class)
	static class Embedded {

		@Bean
		EmbeddedDatabase embeddedDatabase(DataProperties properties) {
			return EmbeddedDatabase.start(properties.folder());
		}

	}

	@Configuration(proxyBeanMethods = false)
	@Conditional(LocalDefault.class)
	@ConditionalOnMissingClass(LIBRARY)
	static class Missing {

		@Bean
		JdbcConnectionDetails noDatabase() {
			throw new StartRefusedException("No database is named: set SPRING_DATASOURCE_URL "
					+ "(jdbc:postgresql://host:5432/name) with SPRING_DATASOURCE_USERNAME and "
					+ "SPRING_DATASOURCE_PASSWORD to a PostgreSQL 16 or later.");
		}

	}

}
