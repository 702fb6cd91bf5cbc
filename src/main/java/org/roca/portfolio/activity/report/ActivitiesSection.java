package org.roca.portfolio.activity.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.document.Block;
import org.roca.portfolio.shared.document.Block.Figures;
import org.roca.portfolio.shared.document.Block.Paragraph.Tone;
import org.roca.portfolio.shared.report.ReportSection;
import org.roca.portfolio.shared.report.ReportSubject;

/**
 * What was done in the period, over time, by type and one by one, and what was planned
 * and not done.
 */
@Component
class ActivitiesSection implements ReportSection {

	private final ReportedActivityQueries queries;

	private final ActivityTables tables;

	private final ActivityBreakdowns breakdowns;

	private final ReportWords words;

	ActivitiesSection(ReportedActivityQueries queries, ActivityTables tables, ActivityBreakdowns breakdowns,
			ReportWords words) {
		this.queries = queries;
		this.tables = tables;
		this.breakdowns = breakdowns;
		this.words = words;
	}

	@Override
	public String code() {
		return "activities";
	}

	@Override
	public int place() {
		return 40;
	}

	@Override
	public List<Block> blocks(ReportSubject subject) {
		List<ReportedActivity> held = this.queries.rows(subject.scope(), subject.held());
		List<ReportedActivity> notHeld = this.queries.rows(subject.scope(), subject.notHeld());
		List<Block> blocks = new ArrayList<>();
		if (held.isEmpty()) {
			blocks.add(this.words.paragraph(Tone.NOTE, "activities.none"));
		}
		else {
			blocks.add(sums(held));
			blocks.addAll(this.breakdowns.overTime(subject, held));
			blocks.addAll(this.breakdowns.byType(held));
			if (subject.kind() != ReportSubject.Kind.PROJECT) {
				blocks.addAll(this.breakdowns.byProject(held));
			}
			blocks.add(this.words.paragraph(Tone.HEADING, "activities.list"));
			blocks.add(this.tables.held(held));
			blocks.add(this.words.paragraph(Tone.NOTE, "participants"));
		}
		if (!notHeld.isEmpty()) {
			blocks.add(this.words.paragraph(Tone.HEADING, "activities.not-held"));
			blocks.add(this.tables.planned("not-held", notHeld));
		}
		return blocks;
	}

	private Figures sums(List<ReportedActivity> held) {
		return new Figures(List.of(this.words.stated("activities", BigDecimal.valueOf(held.size())),
				this.words.stated("participants", Sum.of(held, ReportedActivity::participants)),
				this.words.stated("women", Sum.of(held, ReportedActivity::women)),
				this.words.stated("men", Sum.of(held, ReportedActivity::men)),
				this.words.stated("unknown", Sum.of(held, ReportedActivity::unknown))));
	}

}
