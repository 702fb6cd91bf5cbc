package org.roca.portfolio;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@DatabaseTest
class TestDatabaseTests {

	@Autowired
	private JdbcClient jdbc;

	@Test
	void aNamedDatabaseLeavesTheLocalOneOut(@Autowired ApplicationContext context) {
		assertThat(context.getBeanNamesForType(JdbcConnectionDetails.class))
			.noneMatch((name) -> name.contains("embedded") || name.contains("noDatabase"));
	}

	@Test
	void isPostgreSql18() {
		assertThat(this.jdbc.sql("show server_version").query(String.class).single()).startsWith("18");
	}

	@Test
	void foldsAndStemsRussian() {
		assertThat(this.jdbc.sql("select lower('ГРАНИЦА')").query(String.class).single()).isEqualTo("граница");
		assertThat(this.jdbc
			.sql("select to_tsvector('russian', 'ПОГРАНИЧНЫЕ посты') @@ plainto_tsquery('russian', 'пограничный пост')")
			.query(Boolean.class)
			.single()).isTrue();
	}

	@Test
	void aFreshOneSharesNothing() {
		JdbcClient first = JdbcClient.create(TestDatabase.fresh().dataSource());
		JdbcClient second = JdbcClient.create(TestDatabase.fresh().dataSource());
		first.sql("create table mine (id int)").update();
		assertThat(second.sql("select to_regclass('mine')::text").query(String.class).optional()).isEmpty();
	}

	@Test
	void theOwnerMayMakeTrigrams() {
		JdbcClient fresh = JdbcClient.create(TestDatabase.fresh().dataSource());
		fresh.sql("create extension if not exists pg_trgm").update();
		assertThat(fresh.sql("select similarity('Граница', 'границы') > 0.3").query(Boolean.class).single()).isTrue();
	}

}
