package org.roca.portfolio.report.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.report.ReportRecord;
import org.roca.portfolio.report.Sections;
import org.roca.portfolio.report.review.ReportCheck.Found;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.Condition;
import org.roca.portfolio.shared.filter.Fact;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.filter.Register;
import org.roca.portfolio.shared.filter.RegisterFilter;
import org.roca.portfolio.shared.measure.ContributionTotals;
import org.roca.portfolio.shared.measure.MeasureQueries;
import org.roca.portfolio.shared.measure.Measures;
import org.roca.portfolio.shared.measure.RegisterQueries;
import org.roca.portfolio.shared.report.ReportSection;
import org.roca.portfolio.shared.report.ReportSubject;
import org.roca.portfolio.shared.web.Words;

/** Looks at a report before it is submitted or approved. */
@Component
@Transactional(readOnly = true)
public class ReportChecks {

	private static final int MOST_NAMED = 50;

	private final MeasureQueries measures;

	private final RegisterQueries registers;

	private final Sections sections;

	private final JdbcClient jdbc;

	private final Words words;

	private final Clock clock;

	ReportChecks(MeasureQueries measures, RegisterQueries registers, Sections sections, JdbcClient jdbc, Words words,
			Clock clock) {
		this.measures = measures;
		this.registers = registers;
		this.sections = sections;
		this.jdbc = jdbc;
		this.words = words;
		this.clock = clock;
	}

	/** All checks of a report, in words. */
	public ReportChecklist of(ReportRecord report) {
		ReportFacts facts = facts(report);
		return new ReportChecklist(Arrays.stream(ReportCheck.values())
			.map((check) -> finding(check, check.judge(facts), report))
			.toList());
	}

	private ReportChecklist.Finding finding(ReportCheck check, Found found, ReportRecord report) {
		boolean good = found.number() == 0;
		String names = found.sections()
			.stream()
			.map((passage) -> this.words.sayOr("report.section." + passage.section(), passage.section()))
			.collect(Collectors.joining("; "));
		String key = "report.check." + check.code();
		String office = (check == ReportCheck.PENDING && report.donorName() == null) ? ".office" : "";
		String text = good ? this.words.say(key + ".good")
				: this.words.count(key + ".bad" + office, found.number(), names);
		return new ReportChecklist.Finding(good, check.severity() == ReportCheck.Severity.MUST, text,
				href(check, report));
	}

	/** The field that puts it right, or the list of records that does. */
	private String href(ReportCheck check, ReportRecord report) {
		if (!check.field().isEmpty()) {
			return report.href() + "/edit#" + check.field();
		}
		ReportSubject subject = report.subject();
		return switch (check) {
			case PENDING -> waiting(subject).href("/activities");
			case USD, SOURCE -> subject.of(Register.CONTRIBUTIONS).map(RegisterFilter::href).orElse("/contributions");
			default -> subject.held().href("/activities");
		};
	}

	/**
	 * Exactly the records that are not approved; all of the period where they are many.
	 */
	private ActivityFilter waiting(ReportSubject subject) {
		List<String> references = pending(subject);
		return (references.size() <= MOST_NAMED) ? ActivityFilter.NONE.with(FilterName.REFERENCE, references)
				: subject.held();
	}

	private ReportFacts facts(ReportRecord report) {
		ReportSubject subject = report.subject();
		Measures all = this.measures.totals(subject.scope(), subject.held()).measures();
		ContributionTotals money = subject.of(Register.CONTRIBUTIONS)
			.map((filter) -> this.registers.contributions(subject.scope(), filter))
			.orElse(ContributionTotals.NONE);
		List<String> written = this.sections.offered()
			.stream()
			.filter(ReportSection::isWritten)
			.map(ReportSection::code)
			.toList();
		return new ReportFacts(report, written, LocalDate.now(this.clock), all.activities(),
				all.known().getOrDefault(Fact.SEX, 0L), pending(subject).size(), money, unsourced(subject));
	}

	private List<String> pending(ReportSubject subject) {
		Condition held = Scope.office().activities("a").and(subject.held().condition(LocalDate.now(this.clock)));
		return this.jdbc
			.sql("select a.reference from activity a where a.review_state <> 'approved' and %s order by a.reference"
				.formatted(held.sql()))
			.params(held.params())
			.query(String.class)
			.list();
	}

	private long unsourced(ReportSubject subject) {
		return subject.of(Register.CONTRIBUTIONS).map((filter) -> {
			Condition selected = filter.condition(subject.scope());
			return this.jdbc
				.sql("select count(*) from %s where r.source_id is null and %s".formatted(filter.register().from(),
						selected.sql()))
				.params(selected.params())
				.query(Long.class)
				.single();
		}).orElse(0L);
	}

}
