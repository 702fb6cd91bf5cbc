package org.roca.portfolio.report.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.roca.portfolio.PortfolioTest;
import org.roca.portfolio.account.People;
import org.roca.portfolio.report.ReportSample;
import org.roca.portfolio.shared.Editor;

import static org.assertj.core.api.Assertions.assertThat;

/** Two officers who issue the same edition at once make one. */
@PortfolioTest(properties = "spring.application.name=Issuing")
class IssuingRaceTests {

	@Autowired
	private Issuing issuing;

	@Autowired
	private People people;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void twoAtOnceMakeOneEditionWithAllItsFiles() throws Exception {
		this.people.officer("quick-officer");
		this.people.officer("other-officer");
		long report = new ReportSample(this.jdbc).approved(null, "Issued by two");
		CyclicBarrier start = new CyclicBarrier(2);
		ExecutorService officers = Executors.newFixedThreadPool(2);
		List<Future<Outcome>> outcomes = new ArrayList<>();
		for (String name : List.of("quick-officer", "other-officer")) {
			Editor officer = this.people.editor(name);
			Callable<Outcome> issue = () -> {
				start.await();
				return this.issuing.issue(officer, report, 0, 1, name);
			};
			outcomes.add(officers.submit(issue));
		}
		List<Outcome> all = List.of(outcomes.get(0).get(), outcomes.get(1).get());
		officers.shutdown();
		assertThat(all).containsExactlyInAnyOrder(Outcome.DONE, Outcome.THERE);
		assertThat(this.jdbc.sql("select count(*) from report_edition").query(Long.class).single()).isOne();
		assertThat(this.jdbc.sql("select count(distinct format) * 2 = count(*) from report_file")
			.query(Boolean.class)
			.single()).isTrue();
	}

}
