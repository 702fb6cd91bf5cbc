package org.roca.portfolio.finance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.document.Block;
import org.roca.portfolio.shared.document.Block.Figures;
import org.roca.portfolio.shared.document.Cell;
import org.roca.portfolio.shared.document.Measure;
import org.roca.portfolio.shared.export.Cells;
import org.roca.portfolio.shared.export.ExportCall;
import org.roca.portfolio.shared.export.Heads;
import org.roca.portfolio.shared.export.RegisterExports;
import org.roca.portfolio.shared.export.RegisterTable;
import org.roca.portfolio.shared.export.RegisterTables;
import org.roca.portfolio.shared.filter.Criterion;
import org.roca.portfolio.shared.filter.Register;
import org.roca.portfolio.shared.measure.ContributionTotals;
import org.roca.portfolio.shared.measure.RegisterQueries;
import org.roca.portfolio.shared.web.RegisterPage;
import org.roca.portfolio.shared.web.Words;

/** The register of contributions as a file; each currency has its own sum. */
@Controller
class ContributionExportController {

	private final RegisterExports exports;

	private final RegisterTables tables;

	private final ContributionRegisterQueries contributions;

	private final RegisterQueries registers;

	private final Words words;

	ContributionExportController(RegisterExports exports, RegisterTables tables,
			ContributionRegisterQueries contributions, RegisterQueries registers, Words words) {
		this.exports = exports;
		this.tables = tables;
		this.contributions = contributions;
		this.registers = registers;
		this.words = words;
	}

	@GetMapping("/contributions.{format}")
	void export(Scope scope, @PathVariable String format, @RequestParam MultiValueMap<String, String> params,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		this.exports.answer(ExportCall.of(scope, request),
				new RegisterExports.Export<>(Register.CONTRIBUTIONS, "finance.list.title",
						this.contributions.rows(scope), (page) -> blocks(scope, page)),
				format, params, request, response);
	}

	private List<Block> blocks(Scope scope, RegisterPage<ContributionRow> page) {
		ContributionTotals totals = this.registers.contributions(scope, page.filter());
		Heads heads = new Heads().of("date")
			.date("agreed_on", label("date"))
			.of("donor")
			.page()
			.text("donor_and_purpose", label("donor"), 10)
			.sheet()
			.text("donor", this.words.say("record.role.donor"), 6)
			.text("purpose", this.words.say("export.purpose"), 8)
			.everywhere()
			.of("project")
			.text("project", label("project"), 4)
			.of("source")
			.text("source", label("source"), 6)
			.of("agreed")
			.page()
			.money("agreed", label("agreed"))
			.sheet()
			.number("amount", label("agreed"))
			.text("currency", this.words.say("register.filter.currency"), 2)
			.everywhere()
			.of("usd")
			.number("usd", label("usd"));
		List<Block> blocks = new ArrayList<>(this.tables.blocks(page,
				new RegisterTable<>("contributions", this.words.say("finance.list.title"), heads,
						ContributionRow::donorSlug, this::cells,
						(page.grouping() != null) ? Map.of() : total(totals))));
		blocks.add(sums(page, totals));
		blocks.add(Block.Paragraph.note(this.words.say("finance.prov")));
		return blocks;
	}

	private String label(String column) {
		return this.words.say("register.column.contributions." + column);
	}

	private Map<String, Cell> total(ContributionTotals totals) {
		Cell name = Cell.words(this.words.say("finance.sums.usd"));
		return Map.of("donor_and_purpose", name, "donor", name, "usd", Cell.number(totals.usd()));
	}

	private List<Cell> cells(ContributionRow row) {
		String purpose = (row.purpose() != null) ? this.words.of(row.purpose()) : null;
		return List.of(Cell.day(row.agreed()), Cells.of(row.donor(), purpose), Cells.of(row.donor()),
				Cells.of(row.purpose()), Cells.orBlank((row.plate() != null) ? row.plate().code() : null),
				Cells.of(row.source(), this.words.say("shared.source.office")),
				new Cell.Amount(row.amount(), row.currency()), Cell.number(row.amount()), Cell.words(row.currency()),
				Cell.number(row.usd()));
	}

	private Figures sums(RegisterPage<ContributionRow> page, ContributionTotals totals) {
		return new Figures(totals.agreed()
			.stream()
			.map((sum) -> new Measure(sum.figure(), sum.amount(), this.words.say("finance.sums.agreed", sum.currency()),
					this.words.count("shared.count.contributions", sum.contributions()),
					page.filter().with(Criterion.CURRENCY, sum.currency()).href()))
			.toList());
	}

}
