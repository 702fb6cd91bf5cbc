package org.roca.portfolio.activity.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.roca.portfolio.shared.document.Block;
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

/**
 * Who or what the activities of the period name, with the number of activities of each.
 * An activity may name several, so the numbers are not added up.
 */
class GroupSection implements ReportSection {

	private final Dimension dimension;

	private final String code;

	private final int place;

	private final MeasureQueries measures;

	private final VocabularyQueries vocabularies;

	private final ReportColumns columns;

	private final ReportWords words;

	GroupSection(Dimension dimension, String code, int place, MeasureQueries measures, VocabularyQueries vocabularies,
			ReportColumns columns, ReportWords words) {
		this.dimension = dimension;
		this.code = code;
		this.place = place;
		this.measures = measures;
		this.vocabularies = vocabularies;
		this.columns = columns;
		this.words = words;
	}

	@Override
	public String code() {
		return this.code;
	}

	@Override
	public int place() {
		return this.place;
	}

	@Override
	public List<Block> blocks(ReportSubject subject) {
		List<Group> groups = this.measures.by(subject.scope(), subject.held(), this.dimension)
			.stream()
			.filter((group) -> !FilterName.UNKNOWN.equals(group.key()))
			.sorted(Comparator.comparingLong((group) -> -group.measures().activities()))
			.toList();
		if (groups.isEmpty()) {
			return List.of(this.words.paragraph(Tone.NOTE, this.code + ".none"));
		}
		FilterName filter = this.dimension.filter();
		Vocabulary vocabulary = this.vocabularies.vocabulary(subject.scope());
		List<Row> rows = new ArrayList<>();
		groups.forEach((group) -> rows.add(new Row(group.key(),
				List.of(this.words.group(vocabulary, filter, group.key()).to("/" + this.code + "/" + group.key()),
						Cell.number(group.measures().activities()), Cell.number(group.measures().participants())))));
		Table table = new Table(this.code, this.words.caption(this.code), List.of(this.columns.text(this.code, 6),
				this.columns.number("activities"), this.columns.number("participants")), Rows.of(rows), null);
		return List.of(this.words.stated(this.code, rows.size()), table,
				this.words.paragraph(Tone.NOTE, this.code + ".several"));
	}

	/** What activities name. */
	@Configuration(proxyBeanMethods = false)
	static class All {

		@Bean
		ReportSection sitesSection(MeasureQueries measures, VocabularyQueries vocabularies, ReportColumns columns,
				ReportWords words) {
			return new GroupSection(Dimension.SITE, "sites", 60, measures, vocabularies, columns, words);
		}

		@Bean
		ReportSection agenciesSection(MeasureQueries measures, VocabularyQueries vocabularies, ReportColumns columns,
				ReportWords words) {
			return new GroupSection(Dimension.AGENCY, "agencies", 70, measures, vocabularies, columns, words);
		}

	}

}
