package org.roca.portfolio;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import org.roca.portfolio.account.People;
import org.roca.portfolio.shared.timing.QueryCount;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A page makes as many queries for 1,000 activities as for 10, and never more than it
 * may.
 */
@PortfolioTest(properties = "portfolio.load=false")
class PageQueryCountTests {

	private static final int MOST = 40;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private People people;

	@Autowired
	private DataSource dataSource;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void pagesMakeAFixedNumberOfQueries() {
		Map<String, Integer> few = count(80);
		Map<String, Integer> many = count(1_000);
		assertThat(many).isEqualTo(few);
		assertThat(many.values()).allMatch((queries) -> queries <= MOST);
	}

	private Map<String, Integer> count(int activities) {
		RandomPortfolio portfolio = new RandomPortfolio(20_151_123, this.dataSource).fill(activities);
		Map<String, Integer> counts = new LinkedHashMap<>();
		long donor = portfolio.donors().get(0);
		status("/activities", this.people.officer("counting-queries")); // takes in what
																		// was just
																		// written
		walk("officer ", this.people.officer("counting-queries"), counts);
		walk("donor ", this.people.donor("counting-queries-" + donor, donor), counts);
		return counts;
	}

	private void walk(String who, RequestPostProcessor person, Map<String, Integer> counts) {
		String site = this.jdbc.sql("select min(slug) from site").query(String.class).single();
		for (String path : List.of("/", "/?period=2015..2019", "/countries", "/countries/TJ", "/themes",
				"/themes/theme-1", "/fields/narcotics", "/projects", "/projects/P-1", "/projects/P-1?from=2015",
				"/projects/P-2/pillars/1", "/agencies", "/agencies?sort=-activities&go=agency",
				"/projects/choices/agency?find-agency=agency", "/agencies/agency-1", "/donors", "/donors/donor-1",
				"/sites", "/sites/" + site, "/contributions", "/activities",
				"/activities?country=TJ&from=2015&sort=title&q=activity", "/activities?benefits=TJ",
				"/activities?group=agency&columns=women,agencies&size=50", "/activities?go=P-0040&sort=title",
				"/activities/choices/agency?find-agency=agency", "/activities.csv", "/sites.csv",
				"/projects/P-1/dashboard.csv", "/projects/P-1/fact-sheet", "/countries/TJ/fact-sheet",
				"/activities/grid", "/activities/map?country=TJ&country=KZ", "/activities/timeline",
				"/activities/calendar", "/activities/calendar?at=2018", "/activities/chart",
				"/activities/chart?by=agency", "/projects/map", "/projects/timeline", "/sites/map", "/donors/chart",
				"/contributions/chart?by=project", "/contributions/chart?by=country", "/contributions/map",
				"/donors/map", "/projects/calendar", "/contributions/calendar?year=2016", "/agencies/calendar",
				"/agencies/timeline", "/sites/timeline", "/contributions/timeline", "/activities/P-0001", "/reports",
				"/waiting", "/bin", "/search?q=activity", "/search?q=p-1", "/search?q=trainings+since+2015", "/no-such",
				"/projects/P-99", "/method", "/views", "/changes", "/compare?by=period&left=2015&right=2016",
				"/compare?by=project&left=P-1&right=P-2", "/lookup/agencies?q=agency",
				"/lookup/sites/new?q=office&field=sites[0]")) {
			int[] status = new int[1];
			int queries = QueryCount.of(() -> status[0] = status(path, person));
			counts.put(who + path, queries);
			assertThat(status[0]).as(who + path).isIn(200, 404);
		}
	}

	private int status(String path, RequestPostProcessor person) {
		return this.mvc.get().uri(path).with(person).exchange().getResponse().getStatus();
	}

}
