package org.roca.portfolio.account;

import java.util.List;
import java.util.function.Function;

import javax.sql.DataSource;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.roca.portfolio.PortfolioTest;
import org.roca.portfolio.RandomPortfolio;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.Condition;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What has been counted for a donor brings the same records into its view as the
 * conditions that look through its activities, today and on a past day, after any change.
 */
@PortfolioTest(properties = "portfolio.load=false")
class NamedRecordsTests {

	private static final List<String> WRITES = List.of(
			"update activity set participants = null, women = null, men = null, unknown_sex = null",
			"update activity set visibility = 'office' where id % 3 = 0",
			"delete from activity_site where activity_id % 2 = 0",
			"update site set slug = slug || '-again'; update place set slug = 'new-' || slug",
			"delete from activity_project", "update activity set place_id = null, binned_at = now(), binned_by = 1",
			"truncate activity cascade");

	@Autowired
	private FundedProjects projects;

	@Autowired
	private NamedRecords records;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private DataSource dataSource;

	@ParameterizedTest
	@ValueSource(longs = { 21, 22, 23 })
	void areThoseThatTheActivitiesInViewName(long seed) {
		List<Long> donors = new RandomPortfolio(seed, this.dataSource).fill(40).donors();
		for (String write : WRITES) {
			this.jdbc.sql(write).update();
			for (Long donor : donors) {
				for (Scope scope : List.of(Scope.donor(donor), Scope.donor(donor).onAPastDay())) {
					Scope known = this.records.in(this.projects.in(scope));
					assertThat(known.named()).isNotNull();
					compare("project", scope, known, (one) -> one.projects("r"));
					compare("site", scope, known, (one) -> one.sites("r"));
					compare("organisation", scope, known, (one) -> one.organisations("r"));
					compare("place", scope, known, (one) -> one.places("r"));
				}
			}
		}
	}

	private void compare(String table, Scope asking, Scope known, Function<Scope, Condition> condition) {
		assertThat(keys(table, condition.apply(known))).as("%s of %s", table, asking)
			.isEqualTo(keys(table, condition.apply(asking)));
	}

	private List<Long> keys(String table, Condition condition) {
		return this.jdbc.sql("select r.id from %s r where %s order by r.id".formatted(table, condition.sql()))
			.params(condition.params())
			.query(Long.class)
			.list();
	}

}
