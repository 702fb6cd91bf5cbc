package org.roca.portfolio.search;

import javax.sql.DataSource;

import org.roca.portfolio.TestDatabase;

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** A database with the records of {@code search/records.sql}, read by one connection. */
final class HandfulOfRecords {

	private HandfulOfRecords() {
	}

	static DataSource load() {
		TestDatabase database = TestDatabase.fresh();
		ResourceDatabasePopulator records = new ResourceDatabasePopulator(new ClassPathResource("search/records.sql"));
		records.setSqlScriptEncoding("UTF-8");
		records.execute(database.dataSource());
		return new SingleConnectionDataSource(database.url(), database.username(), database.password(), true);
	}

}
