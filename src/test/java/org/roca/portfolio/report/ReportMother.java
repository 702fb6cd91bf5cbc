package org.roca.portfolio.report;

import java.util.List;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.Text;
import org.roca.portfolio.shared.report.ReportSubject;

/** Reports of a test on the real portfolio. */
public class ReportMother {

	public static final List<String> ALL = List.of("summary", "context", "achievements", "activities", "participants",
			"equipment", "sites", "agencies", "challenges", "contributions", "plan", "annexes");

	private final JdbcClient jdbc;

	private final Reports reports;

	private final ReportQueries queries;

	private final TransactionTemplate transaction;

	private final EntityManager entities;

	public ReportMother(ApplicationContext application) {
		this.jdbc = application.getBean(JdbcClient.class);
		this.reports = application.getBean(Reports.class);
		this.queries = application.getBean(ReportQueries.class);
		this.transaction = application.getBean(TransactionTemplate.class);
		this.entities = application.getBean(EntityManager.class);
	}

	/** A project, a thematic area, a country or, without code, the sub-programme. */
	public Topic topic(ReportSubject.Kind kind, String code) {
		return switch (kind) {
			case SUB_PROGRAMME -> new Topic(kind, null, null, null);
			case PROJECT -> new Topic(kind, id("project", code), null, null);
			case THEME -> new Topic(kind, null, id("thematic_area", code), null);
			case COUNTRY -> new Topic(kind, null, null, code);
		};
	}

	/** A donor of this slug, for its share or the whole. */
	public Audience donor(String slug, boolean share) {
		return new Audience(id("organisation", slug), share);
	}

	/** A report with every section, in which a summary is written. */
	public ReportRecord report(Topic topic, Audience audience, Span period) {
		return report(topic, audience, period,
				ALL.stream()
					.map((section) -> section.equals("summary")
							? new Passage(section, "Much was done.", "Сделано многое.") : Passage.empty(section))
					.toList());
	}

	/** A report with these sections. */
	public ReportRecord report(Topic topic, Audience audience, Span period, List<Passage> passages) {
		long id = this.transaction.execute((status) -> {
			Report report = new Report(UUID.randomUUID(), topic, audience);
			report.isCalled(Text.english("A test of a report"), period);
			report.says(passages);
			long key = this.reports.save(report).id();
			this.entities.flush();
			return key;
		});
		return find(id);
	}

	/** The report as it is now. */
	public ReportRecord find(long id) {
		return this.queries.find(Scope.office(), id).orElseThrow();
	}

	private long id(String table, String slug) {
		return this.jdbc.sql("select id from " + table + " where slug = ?").param(slug).query(Long.class).single();
	}

}
