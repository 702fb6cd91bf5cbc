package org.roca.portfolio.activity;

import java.sql.SQLException;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import org.roca.portfolio.PortfolioTest;

import static org.assertj.core.api.Assertions.assertThat;

@PortfolioTest(properties = "portfolio.load=false")
class SameMomentTests {

	private static final String SEEN = """
			select concat_ws(' ', pg_current_snapshot(), current_setting('search_path'),
				current_setting('portfolio.revision'), current_setting('transaction_read_only'))""";

	@Autowired
	private DataSource dataSource;

	@Autowired
	private PlatformTransactionManager transactions;

	@Test
	void seesWhatTheTransactionSeesWhateverWasSavedSince() {
		TransactionTemplate still = new TransactionTemplate(this.transactions);
		still.setReadOnly(true);
		still.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
		still.executeWithoutResult((status) -> {
			JdbcTemplate own = new JdbcTemplate(
					new SingleConnectionDataSource(DataSourceUtils.getConnection(this.dataSource), true));
			own.execute("set local search_path = as_of, public; set local portfolio.revision = '7'");
			String seen = own.queryForObject(SEEN, String.class);
			try {
				saveSomething();
				try (SameMoment same = new SameMoment(own, this.dataSource)) {
					assertThat(same.jdbc().queryForObject(SEEN, String.class)).isEqualTo(seen);
				}
			}
			catch (SQLException ex) {
				throw new IllegalStateException(ex);
			}
		});
		assertThat(new JdbcTemplate(this.dataSource).queryForObject("show search_path", String.class))
			.doesNotContain("as_of");
	}

	private void saveSomething() throws SQLException {
		try (var other = this.dataSource.getConnection(); var statement = other.createStatement()) {
			statement.execute("select pg_current_xact_id()");
		}
	}

}
