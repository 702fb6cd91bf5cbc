package org.roca.portfolio;

import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

class KnownRecordsTests {

	@Test
	void bringsBackWhatWasKeptWhoeverIsConnected() throws Exception {
		TestDatabase database = TestDatabase.fresh();
		JdbcClient jdbc = JdbcClient.create(database.dataSource());
		jdbc.sql("create table mine as select 1 as id").update();
		database.keep();
		long writes = TestDatabase.writes();
		try (var connected = database.dataSource().getConnection()) {
			jdbc.sql("insert into mine values (2)").update();
			assertThat(TestDatabase.writes()).isGreaterThan(writes);
			database.restore();
			assertThat(connected.isValid(1)).isFalse();
		}
		assertThat(jdbc.sql("select id from mine").query(Integer.class).list()).containsExactly(1);
	}

}
