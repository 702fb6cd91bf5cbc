package org.roca.portfolio.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.document.Block.Figures;
import org.roca.portfolio.shared.document.Document.Section;
import org.roca.portfolio.shared.document.Measure;
import org.roca.portfolio.shared.document.Table;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.filter.Register;
import org.roca.portfolio.shared.measure.ContributionTotals;
import org.roca.portfolio.shared.measure.Dimension;
import org.roca.portfolio.shared.measure.MeasureQueries;
import org.roca.portfolio.shared.measure.Measures;
import org.roca.portfolio.shared.measure.RegisterQueries;
import org.roca.portfolio.shared.measure.Totals;
import org.roca.portfolio.shared.report.ReportSubject;
import org.roca.portfolio.shared.web.Words;

/**
 * The figures at the head of a report. Each leads to the table of the same report that
 * states it again, where the report has that table.
 */
@Component
class KeyFigures {

	private final MeasureQueries measures;

	private final RegisterQueries registers;

	private final Words words;

	KeyFigures(MeasureQueries measures, RegisterQueries registers, Words words) {
		this.measures = measures;
		this.registers = registers;
		this.words = words;
	}

	/** The figures of a subject, over the sections of its report. */
	Figures of(ReportSubject subject, List<Section> sections) {
		Scope scope = subject.scope();
		Totals totals = this.measures.totals(scope, subject.held());
		Measures all = totals.measures();
		long countries = this.measures.by(scope, subject.held(), Dimension.COUNTRY)
			.stream()
			.filter((group) -> !FilterName.UNKNOWN.equals(group.key()))
			.count();
		List<Table> tables = sections.stream().flatMap((section) -> tables(section)).toList();
		List<Measure> figures = new ArrayList<>(List.of(
				figure("activities", all.activities(), this.words.say("report.figures.held"), tables),
				figure("participants", all.participants(), stated(all.participantsStated(), all), tables),
				figure("women", all.women(), stated(all.womenStated(), all), tables),
				figure("men", all.men(), stated(all.menStated(), all), tables),
				figure("unknown", all.unknown(), null, tables), figure("projects", all.projects(), null, tables),
				figure("countries", countries, null, tables), figure("agencies", totals.agencies(), null, tables),
				figure("sites", totals.sites(), null, tables), figure("donors", totals.donors(), null, tables)));
		subject.of(Register.CONTRIBUTIONS)
			.map((filter) -> this.registers.contributions(scope, filter))
			.ifPresent((money) -> figures.add(usd(money, tables)));
		return new Figures(figures);
	}

	private Measure usd(ContributionTotals money, List<Table> tables) {
		String name = "contributions-usd";
		return new Measure(name, money.usd(), this.words.say("report.figure." + name),
				this.words.count("report.figures.usd", money.contributions(), money.usdStated()), rows(name, tables));
	}

	private Measure figure(String name, @Nullable Long value, @Nullable String note, List<Table> tables) {
		return new Measure(name, (value != null) ? BigDecimal.valueOf(value) : null,
				this.words.say("report.figure." + name), note, rows(name, tables));
	}

	private String stated(long stated, Measures all) {
		return this.words.count("report.figures.stated", all.activities(), stated);
	}

	/** The table that has a row for each, or a column whose total is the figure. */
	private static @Nullable String rows(String figure, List<Table> tables) {
		return Stream
			.concat(tables.stream().filter((table) -> table.code().equals(figure)),
					tables.stream().filter((table) -> totals(table, figure)))
			.map((table) -> "#" + table.code())
			.findFirst()
			.orElse(null);
	}

	private static boolean totals(Table table, String figure) {
		return table.total() != null && table.columns().stream().anyMatch((column) -> column.code().equals(figure));
	}

	private static Stream<Table> tables(Section section) {
		return section.blocks().stream().filter(Table.class::isInstance).map(Table.class::cast);
	}

}
