package org.roca.portfolio.activity.report;

import java.util.List;

import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.document.Block;
import org.roca.portfolio.shared.document.Block.Paragraph.Tone;
import org.roca.portfolio.shared.report.ReportSection;
import org.roca.portfolio.shared.report.ReportSubject;

/** What is to come after the period. */
@Component
class PlanSection implements ReportSection {

	private final ReportedActivityQueries queries;

	private final ActivityTables tables;

	private final ReportWords words;

	PlanSection(ReportedActivityQueries queries, ActivityTables tables, ReportWords words) {
		this.queries = queries;
		this.tables = tables;
		this.words = words;
	}

	@Override
	public String code() {
		return "plan";
	}

	@Override
	public int place() {
		return 100;
	}

	@Override
	public boolean isWritten() {
		return true;
	}

	@Override
	public List<Block> blocks(ReportSubject subject) {
		List<ReportedActivity> next = this.queries.rows(subject.scope(), subject.next());
		return next.isEmpty() ? List.of(this.words.paragraph(Tone.NOTE, "plan.none"))
				: List.of(this.tables.planned("plan", next));
	}

}
