package org.roca.portfolio.activity.report;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.document.Block;
import org.roca.portfolio.shared.document.Block.Bullets;
import org.roca.portfolio.shared.document.Block.Paragraph.Tone;
import org.roca.portfolio.shared.filter.Fact;
import org.roca.portfolio.shared.measure.MeasureQueries;
import org.roca.portfolio.shared.measure.Measures;
import org.roca.portfolio.shared.report.ReportSection;
import org.roca.portfolio.shared.report.ReportSubject;
import org.roca.portfolio.shared.web.Formats;
import org.roca.portfolio.shared.web.Words;

/** What a report can't say, since the records of its activities don't. */
@Component
class UnknownSection implements ReportSection {

	private final MeasureQueries measures;

	private final ReportWords marks;

	private final Words words;

	private final Formats formats;

	UnknownSection(MeasureQueries measures, ReportWords marks, Words words, Formats formats) {
		this.measures = measures;
		this.marks = marks;
		this.words = words;
		this.formats = formats;
	}

	@Override
	public String code() {
		return "unknown";
	}

	@Override
	public int place() {
		return 990;
	}

	@Override
	public boolean isAlways() {
		return true;
	}

	@Override
	public List<Block> blocks(ReportSubject subject) {
		Measures all = this.measures.totals(subject.scope(), subject.held()).measures();
		if (all.activities() == 0) {
			return List.of(this.marks.paragraph(Tone.NOTE, "activities.none"));
		}
		List<String> items = new ArrayList<>();
		for (Fact fact : Fact.values()) {
			long missing = all.activities() - all.known().getOrDefault(fact, 0L);
			if (missing > 0) {
				items.add(this.words.say("report.unknown." + fact.code(), this.formats.number(missing),
						this.formats.number(all.activities())));
			}
		}
		Long unknown = all.unknown();
		if (unknown != null && unknown > 0) {
			items.add(this.words.count("report.unknown.people", unknown));
		}
		return items.isEmpty() ? List.of(this.marks.paragraph(Tone.NOTE, "unknown.none"))
				: List.of(this.marks.paragraph(Tone.NOTE, "unknown"), new Bullets(items));
	}

}
