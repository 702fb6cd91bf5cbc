package org.roca.portfolio.organisation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import org.roca.portfolio.shared.Figure;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.document.Block;
import org.roca.portfolio.shared.document.Cell;
import org.roca.portfolio.shared.document.Rows;
import org.roca.portfolio.shared.document.Table;
import org.roca.portfolio.shared.document.Table.Row;
import org.roca.portfolio.shared.export.Cells;
import org.roca.portfolio.shared.export.ExportCall;
import org.roca.portfolio.shared.export.Heads;
import org.roca.portfolio.shared.export.RegisterExports;
import org.roca.portfolio.shared.filter.Criterion;
import org.roca.portfolio.shared.filter.Register;
import org.roca.portfolio.shared.measure.Dimension;
import org.roca.portfolio.shared.web.RegisterPage;
import org.roca.portfolio.shared.web.Words;

/** The registers of agencies and of donors as files. */
@Controller
class OrganisationExportController {

	private static final Figure NONE = Figure.of("activities", 0, "");

	private final RegisterExports exports;

	private final OrganisationRegisterQueries organisations;

	private final NamedFigures named;

	private final DonorFigures donors;

	private final Words words;

	OrganisationExportController(RegisterExports exports, OrganisationRegisterQueries organisations, NamedFigures named,
			DonorFigures donors, Words words) {
		this.exports = exports;
		this.organisations = organisations;
		this.named = named;
		this.donors = donors;
		this.words = words;
	}

	@GetMapping("/agencies.{format}")
	void agencies(Scope scope, @PathVariable String format, @RequestParam MultiValueMap<String, String> params,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		this.exports.answer(ExportCall.of(scope, request),
				new RegisterExports.Export<>(Register.AGENCIES, "organisation.agencies.title",
						(slice) -> this.organisations.page(scope, slice), (page) -> agencies(scope, page)),
				format, params, request, response);
	}

	@GetMapping("/donors.{format}")
	void donors(Scope scope, @PathVariable String format, @RequestParam MultiValueMap<String, String> params,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		this.exports.answer(ExportCall.of(scope, request),
				new RegisterExports.Export<>(Register.DONORS, "organisation.donors.title",
						(slice) -> this.organisations.page(scope, slice), (page) -> donors(scope, page)),
				format, params, request, response);
	}

	private List<Block> agencies(Scope scope, RegisterPage<OrganisationEntry> page) {
		Map<String, Figure> activities = this.named.activities(scope, page.rows(), Dimension.AGENCY);
		Heads heads = heads("agency").text("country", this.words.say("organisation.column.country"), 4)
			.number("activities", this.words.say("organisation.column.activities"));
		return List.of(new Table("agencies", this.words.say("organisation.agencies.title"), heads.columns(),
				Rows.of(page.rows()
					.stream()
					.map((agency) -> row(page, agency,
							(agency.country() != null) ? Cells.of(page.country(agency.country()))
									: Cell.words(this.words.say("organisation.regional")),
							Cell.number(activities.getOrDefault(agency.slug(), NONE).value())))
					.toList()),
				null), Block.Paragraph.note(this.words.say("organisation.agencies.prov")));
	}

	private List<Block> donors(Scope scope, RegisterPage<OrganisationEntry> page) {
		Heads heads = heads("donor").number("projects", this.words.say("organisation.column.projects"))
			.number("activities", this.words.say("organisation.column.activities"))
			.number("contributions", this.words.say("organisation.column.contributions"))
			.number("usd", this.words.say("organisation.column.usd"));
		return List.of(new Table("donors", this.words.say("organisation.donors.title"), heads.columns(),
				Rows.of(this.donors.lines(scope, page.rows())
					.stream()
					.map((line) -> row(page, line.donor(), Cells.of(line.projects()), Cells.of(line.activities()),
							own(line.contributions()), own(line.usd())))
					.toList()),
				null), Block.Paragraph.note(this.words.say("organisation.donors.prov")));
	}

	private Heads heads(String who) {
		return new Heads().text(who, this.words.say("organisation.column." + who), 10)
			.text("acronym", this.words.say("organisation.column.acronym"), 3)
			.sheet()
			.text("other_names", this.words.say("record.aliases"), 6)
			.everywhere()
			.text("kind", this.words.say("organisation.column.kind"), 5);
	}

	private Row row(RegisterPage<OrganisationEntry> page, OrganisationEntry entry, Cell... more) {
		String names = String.join(", ", entry.names());
		List<Cell> cells = new ArrayList<>(List.of(Cells.of(entry.name(), names.isEmpty() ? null : names),
				Cells.orBlank(entry.acronym(LocaleContextHolder.getLocale().getLanguage())), Cells.orBlank(names),
				Cells.of(page.label(Criterion.KIND, entry.kind()))));
		cells.addAll(List.of(more));
		return new Row(entry.slug(), cells);
	}

	/** A donor's contributions are its own; another donor is told so. */
	private Cell own(@Nullable Figure figure) {
		return (figure != null) ? Cells.of(figure) : Cell.words(this.words.say("organisation.hidden"));
	}

}
