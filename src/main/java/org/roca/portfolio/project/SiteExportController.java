package org.roca.portfolio.project;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

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
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.Criterion;
import org.roca.portfolio.shared.filter.Register;
import org.roca.portfolio.shared.measure.Dimension;
import org.roca.portfolio.shared.measure.Group;
import org.roca.portfolio.shared.measure.MeasureQueries;
import org.roca.portfolio.shared.web.RegisterPage;
import org.roca.portfolio.shared.web.Words;

/** The register of sites as a file. */
@Controller
class SiteExportController {

	private final RegisterExports exports;

	private final SiteRegisterQueries sites;

	private final MeasureQueries measures;

	private final Words words;

	SiteExportController(RegisterExports exports, SiteRegisterQueries sites, MeasureQueries measures, Words words) {
		this.exports = exports;
		this.sites = sites;
		this.measures = measures;
		this.words = words;
	}

	@GetMapping("/sites.{format}")
	void export(Scope scope, @PathVariable String format, @RequestParam MultiValueMap<String, String> params,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		this.exports.answer(ExportCall.of(scope, request),
				new RegisterExports.Export<>(Register.SITES, "project.sites.title",
						(slice) -> this.sites.page(scope, slice), (page) -> blocks(scope, page)),
				format, params, request, response);
	}

	private List<Block> blocks(Scope scope, RegisterPage<SiteEntry> page) {
		Map<String, Long> activities = this.measures.by(scope, ActivityFilter.NONE, Dimension.SITE)
			.stream()
			.collect(Collectors.toMap(Group::key, (group) -> group.measures().activities()));
		Heads heads = new Heads().text("site", this.words.say("project.column.site"), 8)
			.sheet()
			.text("other_names", this.words.say("project.site.names"), 6)
			.everywhere()
			.text("kind", this.words.say("project.column.kind"), 5)
			.text("country", this.words.say("project.column.country"), 4)
			.text("border_with", this.words.say("project.column.neighbour"), 4)
			.date("opened", this.words.say("project.column.opened"))
			.text("project", this.words.say("project.column.project"), 3)
			.number("activities", this.words.say("project.column.activities"));
		return List.of(new Table("sites", this.words.say("project.sites.title"), heads.columns(), Rows
			.of(page.rows().stream().map((site) -> row(page, site, activities.getOrDefault(site.slug(), 0L))).toList()),
				null), Block.Paragraph.note(this.words.say("project.sites.prov")));
	}

	private Row row(RegisterPage<SiteEntry> page, SiteEntry site, long activities) {
		String names = String.join(", ", site.names());
		return new Row(site.slug(),
				List.of(Cells.of(site.name(), names.isEmpty() ? null : names), Cells.orBlank(names),
						Cells.of(page.label(Criterion.KIND, site.kind())), Cells.of(page.country(site.country())),
						(site.neighbour() != null) ? Cells.of(page.country(site.neighbour()))
								: Cell.words(this.words.say("project.sites.inland")),
						Cell.day(site.opened()), Cell.words((site.plate() != null) ? site.plate().code() : null),
						Cell.number(activities)));
	}

}
