package org.roca.portfolio.activity.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.document.Block;
import org.roca.portfolio.shared.document.Block.Figures;
import org.roca.portfolio.shared.document.Block.Paragraph.Tone;
import org.roca.portfolio.shared.document.Cell;
import org.roca.portfolio.shared.document.Rows;
import org.roca.portfolio.shared.document.Table;
import org.roca.portfolio.shared.document.Table.Row;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.filter.Vocabulary;
import org.roca.portfolio.shared.filter.VocabularyQueries;
import org.roca.portfolio.shared.measure.Dimension;
import org.roca.portfolio.shared.measure.Group;
import org.roca.portfolio.shared.measure.MeasureQueries;
import org.roca.portfolio.shared.report.ReportColumns;
import org.roca.portfolio.shared.report.ReportSection;
import org.roca.portfolio.shared.report.ReportSubject;

/** Who came, by sex and by the country where it was held. */
@Component
class ParticipantsSection implements ReportSection {

	private final MeasureQueries measures;

	private final VocabularyQueries vocabularies;

	private final ReportColumns columns;

	private final ReportWords words;

	ParticipantsSection(MeasureQueries measures, VocabularyQueries vocabularies, ReportColumns columns,
			ReportWords words) {
		this.measures = measures;
		this.vocabularies = vocabularies;
		this.columns = columns;
		this.words = words;
	}

	@Override
	public String code() {
		return "participants";
	}

	@Override
	public int place() {
		return 45;
	}

	@Override
	public List<Block> blocks(ReportSubject subject) {
		List<Group> groups = this.measures.by(subject.scope(), subject.held(), Dimension.COUNTRY);
		if (groups.isEmpty()) {
			return List.of(this.words.paragraph(Tone.NOTE, "activities.none"));
		}
		Vocabulary vocabulary = this.vocabularies.vocabulary(subject.scope());
		List<Row> rows = new ArrayList<>();
		groups.forEach((group) -> rows.add(new Row(group.key(),
				List.of(this.words.group(vocabulary, FilterName.COUNTRY, group.key()),
						Cell.number(group.measures().activities()), Cell.number(group.measures().women()),
						Cell.number(group.measures().men()), Cell.number(group.measures().unknown()),
						Cell.number(group.measures().participants())))));
		Row total = new Row("total",
				List.of(this.words.total(), Sum.cell(groups, (group) -> group.measures().activities()),
						Sum.cell(groups, (group) -> group.measures().women()),
						Sum.cell(groups, (group) -> group.measures().men()),
						Sum.cell(groups, (group) -> group.measures().unknown()),
						Sum.cell(groups, (group) -> group.measures().participants())));
		Table table = new Table("countries", this.words.caption("countries"),
				List.of(this.columns.text("country", 4), this.columns.number("activities"),
						this.columns.number("women"), this.columns.number("men"), this.columns.number("unknown"),
						this.columns.number("participants")),
				Rows.of(rows), total);
		long named = groups.stream().filter((group) -> !FilterName.UNKNOWN.equals(group.key())).count();
		return List.of(new Figures(List.of(this.words.stated("countries", BigDecimal.valueOf(named)))), table,
				this.words.paragraph(Tone.NOTE, "participants"), this.words.paragraph(Tone.NOTE, "sex"));
	}

}
