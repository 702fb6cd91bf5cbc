package org.roca.portfolio.shared.timing;

import org.junit.jupiter.api.Test;
import org.roca.portfolio.DatabaseTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@DatabaseTest
class QueryCountTests {

	@Autowired
	private JdbcClient jdbc;

	@Test
	void countsWhatGoesThroughThePool() {
		assertThat(QueryCount.of(() -> {
			query();
			query();
		})).isEqualTo(2);
		assertThat(QueryCount.of(() -> {
		})).isZero();
	}

	@Test
	void aCountWithinAnotherAddsToBoth() {
		assertThat(QueryCount.of(() -> {
			query();
			assertThat(QueryCount.of(this::query)).isEqualTo(1);
			query();
		})).isEqualTo(3);
	}

	private void query() {
		this.jdbc.sql("select 1").query(Integer.class).single();
	}

}
