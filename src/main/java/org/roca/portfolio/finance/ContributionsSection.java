package org.roca.portfolio.finance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.Text;
import org.roca.portfolio.shared.document.Block;
import org.roca.portfolio.shared.document.Block.Bullets;
import org.roca.portfolio.shared.document.Block.Figures;
import org.roca.portfolio.shared.document.Block.Paragraph;
import org.roca.portfolio.shared.document.Cell;
import org.roca.portfolio.shared.document.Measure;
import org.roca.portfolio.shared.document.Rows;
import org.roca.portfolio.shared.document.Table;
import org.roca.portfolio.shared.document.Table.Row;
import org.roca.portfolio.shared.filter.Register;
import org.roca.portfolio.shared.filter.RegisterFilter;
import org.roca.portfolio.shared.filter.RegisterSlice;
import org.roca.portfolio.shared.measure.ContributionTotals;
import org.roca.portfolio.shared.measure.CurrencySum;
import org.roca.portfolio.shared.measure.RegisterQueries;
import org.roca.portfolio.shared.report.ReportColumns;
import org.roca.portfolio.shared.report.ReportSection;
import org.roca.portfolio.shared.report.ReportSubject;
import org.roca.portfolio.shared.web.Formats;
import org.roca.portfolio.shared.web.Words;

/**
 * What donors agreed to pay, whenever they did, as agreed: unlike currencies are never
 * added, and US dollars are those that the sources state.
 */
@Component
class ContributionsSection implements ReportSection {

	private static final String USD = "contributions-usd";

	private final ContributionRegisterQueries contributions;

	private final RegisterQueries registers;

	private final ReportColumns columns;

	private final Words words;

	private final Formats formats;

	ContributionsSection(ContributionRegisterQueries contributions, RegisterQueries registers, ReportColumns columns,
			Words words, Formats formats) {
		this.contributions = contributions;
		this.registers = registers;
		this.columns = columns;
		this.words = words;
		this.formats = formats;
	}

	@Override
	public String code() {
		return "contributions";
	}

	@Override
	public int place() {
		return 90;
	}

	@Override
	public List<Block> blocks(ReportSubject subject) {
		Optional<RegisterFilter> filter = subject.of(Register.CONTRIBUTIONS);
		if (filter.isEmpty()) {
			return List.of(note("contributions.country"));
		}
		List<ContributionRow> rows = this.contributions.page(subject.scope(),
				RegisterSlice.all(filter.get(), LocaleContextHolder.getLocale().getLanguage()));
		if (rows.isEmpty()) {
			return List.of(note("contributions.none"));
		}
		BigDecimal usd = rows.stream()
			.map(ContributionRow::usd)
			.filter(Objects::nonNull)
			.reduce(BigDecimal::add)
			.orElse(null);
		ContributionTotals totals = this.registers.contributions(subject.scope(), filter.get());
		List<Block> blocks = new ArrayList<>();
		blocks.add(new Figures(List.of(new Measure(USD, usd, this.words.say("report.figure." + USD), null, null))));
		blocks.add(table(rows, usd));
		blocks.add(new Bullets(totals.agreed().stream().map(this::agreed).toList()));
		blocks.add(note("contributions"));
		return blocks;
	}

	private Table table(List<ContributionRow> contributions, @Nullable BigDecimal usd) {
		List<Row> rows = new ArrayList<>();
		for (ContributionRow each : contributions) {
			String project = (each.plate() != null) ? each.plate().code() : null;
			rows.add(new Row(each.donorSlug() + "/" + project + "/" + each.agreed() + "/" + each.amount(),
					List.of(text(each.donor()), Cell.words(project), Cell.day(each.agreed()), purpose(each.purpose()),
							new Cell.Amount(each.amount(), each.currency()), Cell.number(each.usd()), source(each))));
		}
		Row total = new Row("total", List.of(new Cell.Words(this.words.say("report.total"), null, null, null),
				Cell.BLANK, Cell.BLANK, Cell.BLANK, Cell.BLANK, Cell.number(usd), Cell.BLANK));
		return new Table("contributions", this.words.say("report.table.contributions"),
				List.of(this.columns.text("donor", 3), this.columns.text("project", 2), this.columns.date("agreed"),
						this.columns.text("purpose", 4), this.columns.money("amount"), this.columns.number(USD),
						this.columns.text("source", 4)),
				Rows.of(rows), total);
	}

	private String agreed(CurrencySum sum) {
		return this.words.count("report.contributions.agreed", sum.contributions(),
				this.formats.money(sum.currency(), sum.amount()));
	}

	private Cell source(ContributionRow row) {
		return (row.source() == null) ? Cell.words(this.words.say("shared.source.office"))
				: Cell.words((row.source().address() != null) ? row.source().address() : row.source().title());
	}

	private static Cell purpose(@Nullable Text purpose) {
		return (purpose != null) ? text(purpose) : Cell.NOT_KNOWN;
	}

	private static Cell text(Text text) {
		return Cell.words(text.in(LocaleContextHolder.getLocale()));
	}

	private Paragraph note(String key) {
		return Paragraph.note(this.words.say("report.note." + key));
	}

}
