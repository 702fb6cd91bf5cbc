package org.roca.portfolio.search;

import java.time.Clock;

import javax.sql.DataSource;

import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

import org.roca.portfolio.TestDatabase;
import org.roca.portfolio.shared.measure.KeyQueries;
import org.roca.portfolio.shared.tally.Tallies;

/**
 * A database with the records of {@code search/records.sql}, read by one connection, and
 * queries on it that have a transaction as in the application.
 */
final class HandfulOfRecords {

	private HandfulOfRecords() {
	}

	static SearchQueries search() {
		return context().getBean(SearchQueries.class);
	}

	static NearMatchQueries nearMatches() {
		return context().getBean(NearMatchQueries.class);
	}

	private static ApplicationContext context() {
		DataSource records = load();
		AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
		context.registerBean(DataSource.class, () -> records);
		context.registerBean(JdbcClient.class, () -> JdbcClient.create(records));
		context.registerBean(TransactionManager.class, () -> new JdbcTransactionManager(records));
		context.registerBean(Clock.class, Clock::systemUTC);
		context.register(Transactions.class, KeyQueries.class, SearchQueries.class, NamedQueries.class,
				WordedQueries.class, WordQueries.class, NearMatchQueries.class);
		context.scan(Tallies.class.getPackageName());
		context.refresh();
		return context;
	}

	@Configuration
	@EnableTransactionManagement(proxyTargetClass = true)
	static class Transactions {

	}

	/** The records for many writers, each on a connection of its own. */
	static DataSource manyConnections() {
		return filled().dataSource();
	}

	private static DataSource load() {
		TestDatabase database = filled();
		return new SingleConnectionDataSource(database.url(), database.username(), database.password(), true);
	}

	private static TestDatabase filled() {
		TestDatabase database = TestDatabase.fresh();
		ResourceDatabasePopulator records = new ResourceDatabasePopulator(new ClassPathResource("search/records.sql"));
		records.setSqlScriptEncoding("UTF-8");
		records.execute(database.dataSource());
		return database;
	}

}
