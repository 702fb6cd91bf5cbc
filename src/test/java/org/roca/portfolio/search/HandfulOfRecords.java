package org.roca.portfolio.search;

import java.time.Clock;

import javax.sql.DataSource;

import org.roca.portfolio.TestDatabase;

import org.springframework.aop.framework.ProxyFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionManager;
import org.springframework.transaction.annotation.AnnotationTransactionAttributeSource;
import org.springframework.transaction.interceptor.TransactionInterceptor;

/**
 * A database with the records of {@code search/records.sql}, read by one connection, and
 * queries on it that have a transaction as in the application.
 */
final class HandfulOfRecords {

	private HandfulOfRecords() {
	}

	static SearchQueries search() {
		DataSource records = load();
		JdbcClient jdbc = JdbcClient.create(records);
		return inTransactions(new SearchQueries(new NamedQueries(jdbc),
				new WordedQueries(jdbc, new WordQueries(jdbc), Clock.systemUTC())), records);
	}

	static NearMatchQueries nearMatches() {
		DataSource records = load();
		return inTransactions(new NearMatchQueries(JdbcClient.create(records)), records);
	}

	@SuppressWarnings("unchecked")
	private static <T> T inTransactions(T queries, DataSource records) {
		ProxyFactory proxy = new ProxyFactory(queries);
		proxy.setProxyTargetClass(true);
		proxy.addAdvice(new TransactionInterceptor((TransactionManager) new JdbcTransactionManager(records),
				new AnnotationTransactionAttributeSource(false)));
		return (T) proxy.getProxy();
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
