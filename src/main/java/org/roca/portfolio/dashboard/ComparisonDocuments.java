package org.roca.portfolio.dashboard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.document.Block;
import org.roca.portfolio.shared.document.Cell;
import org.roca.portfolio.shared.document.Document;
import org.roca.portfolio.shared.document.Document.Section;
import org.roca.portfolio.shared.document.Rows;
import org.roca.portfolio.shared.document.Table;
import org.roca.portfolio.shared.document.Table.Row;
import org.roca.portfolio.shared.export.Cells;
import org.roca.portfolio.shared.export.Cover;
import org.roca.portfolio.shared.export.ExportCall;
import org.roca.portfolio.shared.export.Heads;
import org.roca.portfolio.shared.export.SelectionWords;
import org.roca.portfolio.shared.web.Words;

/** A comparison as a document: the figures and breakdowns of its page. */
@Component
class ComparisonDocuments {

	static final String NAME = "comparison";

	private final Comparisons comparisons;

	private final Periods periods;

	private final SelectionWords selections;

	private final Cover cover;

	private final Words words;

	ComparisonDocuments(Comparisons comparisons, Periods periods, SelectionWords selections, Cover cover, Words words) {
		this.comparisons = comparisons;
		this.periods = periods;
		this.selections = selections;
		this.cover = cover;
		this.words = words;
	}

	/** The whole document of two sides that were chosen. */
	Document document(ExportCall call, Comparing asked) {
		Comparison comparison = this.comparisons.of(asked);
		List<Section> sections = new ArrayList<>();
		sections.add(section("figures", this.words.say("export.figures"), comparison, comparison.figures()));
		comparison.parts()
			.forEach((part) -> sections
				.add(section(part.code(), this.words.say("compare.part." + part.code()), comparison, part.lines())));
		String said = asked.period().isAll() ? this.words.say("dashboard.period.all")
				: this.periods.said(asked.period());
		String common = this.selections.of(asked.common(), asked.vocabulary());
		return new Document(NAME,
				this.words.say("compare.title", comparison.left().label(), comparison.right().label()),
				common.isEmpty() ? null : common, call.language().getLanguage(),
				this.cover.dashboard(call, said, asked.href()), sections);
	}

	private Section section(String code, String heading, Comparison comparison, List<ComparedLine> lines) {
		Heads heads = new Heads().text(code, heading, 8)
			.number("left", comparison.left().label())
			.number("right", comparison.right().label())
			.number("difference", this.words.say("compare.difference"));
		List<Row> rows = lines.stream().map(this::row).toList();
		List<Block> blocks = rows.isEmpty() ? List.of(Block.Paragraph.note(this.words.say("dashboard.none")))
				: List.of(new Table(code, heading, heads.columns(), Rows.of(rows), null));
		return new Section(code, heading, blocks);
	}

	private Row row(ComparedLine line) {
		BigDecimal difference = line.difference();
		return new Row(line.key(), List.of(Cell.words(line.label()), Cells.of(line.left()), Cells.of(line.right()),
				Cell.number(difference)));
	}

}
