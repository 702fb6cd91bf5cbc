package org.roca.portfolio;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.roca.portfolio.account.People;
import org.roca.portfolio.shared.timing.QueryCount;

import static org.assertj.core.api.Assertions.assertThat;

/** A dashboard makes the same queries for ten activities and for a thousand. */
@PortfolioTest(properties = "portfolio.load=false")
class DashboardQueryCountTests {

	private static final List<String> PAGES = List.of("/", "/?from=2016&to=2019", "/countries", "/countries/TJ",
			"/themes", "/themes/theme-1", "/fields/narcotics");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private People people;

	@Autowired
	private DataSource dataSource;

	@Autowired
	private PlatformTransactionManager transactions;

	@Test
	void asManyQueriesForTenActivitiesAsForAThousand() {
		fill(10);
		Map<String, Integer> few = queries();
		fill(1_000);
		assertThat(queries()).isEqualTo(few).allSatisfy((page, queries) -> assertThat(queries).isLessThan(60));
	}

	private void fill(int activities) {
		new TransactionTemplate(this.transactions)
			.executeWithoutResult((status) -> new RandomPortfolio(4, this.dataSource).fill(activities));
	}

	private Map<String, Integer> queries() {
		RequestPostProcessor officer = this.people.officer("counting-officer");
		Map<String, Integer> counts = new LinkedHashMap<>();
		PAGES.forEach((page) -> counts.put(page, QueryCount
			.of(() -> assertThat(this.mvc.get().uri(page).with(officer).exchange()).as(page).hasStatusOk())));
		return counts;
	}

}
