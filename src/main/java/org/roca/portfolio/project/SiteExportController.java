package org.roca.portfolio.project;

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
import org.roca.portfolio.shared.document.Cell;
import org.roca.portfolio.shared.export.Cells;
import org.roca.portfolio.shared.export.ExportCall;
import org.roca.portfolio.shared.export.Heads;
import org.roca.portfolio.shared.export.RegisterExports;
import org.roca.portfolio.shared.export.RegisterTable;
import org.roca.portfolio.shared.export.RegisterTables;
import org.roca.portfolio.shared.filter.Criterion;
import org.roca.portfolio.shared.filter.Register;
import org.roca.portfolio.shared.web.RegisterPage;
import org.roca.portfolio.shared.web.Words;

/** The register of sites as a file. */
@Controller
class SiteExportController {

	private final RegisterExports exports;

	private final RegisterTables tables;

	private final SiteRegisterQueries sites;

	private final Words words;

	SiteExportController(RegisterExports exports, RegisterTables tables, SiteRegisterQueries sites, Words words) {
		this.exports = exports;
		this.tables = tables;
		this.sites = sites;
		this.words = words;
	}

	@GetMapping("/sites.{format}")
	void export(Scope scope, @PathVariable String format, @RequestParam MultiValueMap<String, String> params,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		this.exports.answer(ExportCall.of(scope, request), new RegisterExports.Export<>(Register.SITES,
				"project.sites.title", this.sites.rows(scope), this::blocks), format, params, request, response);
	}

	private List<Block> blocks(RegisterPage<SiteEntry> page) {
		Heads heads = new Heads().of("name")
			.text("site", this.words.say("register.column.sites.name"), 8)
			.sheet()
			.text("other_names", this.words.say("project.site.names"), 6)
			.everywhere()
			.of("kind")
			.text("kind", this.words.say("register.column.sites.kind"), 5)
			.of("country")
			.text("country", this.words.say("register.column.sites.country"), 4)
			.of("neighbour")
			.text("border_with", this.words.say("register.column.sites.neighbour"), 4)
			.of("opened")
			.date("opened", this.words.say("register.column.sites.opened"))
			.of("project")
			.text("project", this.words.say("register.column.sites.project"), 3);
		List<Block> blocks = new ArrayList<>(this.tables.blocks(page, new RegisterTable<>("sites",
				this.words.say("project.sites.title"), heads, SiteEntry::slug, (site) -> cells(page, site), Map.of())));
		blocks.add(Block.Paragraph.note(this.words.say("project.sites.prov")));
		return blocks;
	}

	private List<Cell> cells(RegisterPage<SiteEntry> page, SiteEntry site) {
		String names = String.join(", ", site.names());
		return List.of(Cells.of(site.name(), names.isEmpty() ? null : names), Cells.orBlank(names),
				Cells.of(page.label(Criterion.KIND, site.kind())), Cells.of(page.country(site.country())),
				(site.neighbour() != null) ? Cells.of(page.country(site.neighbour()))
						: Cell.words(this.words.say("project.sites.inland")),
				Cell.day(site.opened()), Cell.words((site.plate() != null) ? site.plate().code() : null));
	}

}
