package org.roca.portfolio.project;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
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
import org.roca.portfolio.shared.filter.Register;
import org.roca.portfolio.shared.web.RegisterPage;
import org.roca.portfolio.shared.web.Words;

/** The register of projects as a file. */
@Controller
class ProjectExportController {

	private final RegisterExports exports;

	private final RegisterTables tables;

	private final ProjectRegisterQueries projects;

	private final Words words;

	ProjectExportController(RegisterExports exports, RegisterTables tables, ProjectRegisterQueries projects,
			Words words) {
		this.exports = exports;
		this.tables = tables;
		this.projects = projects;
		this.words = words;
	}

	@GetMapping("/projects.{format}")
	void export(Scope scope, @PathVariable String format, @RequestParam MultiValueMap<String, String> params,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		this.exports.answer(ExportCall.of(scope, request), new RegisterExports.Export<>(Register.PROJECTS,
				"project.list.title", this.projects.rows(scope), this::blocks), format, params, request, response);
	}

	private List<Block> blocks(RegisterPage<ProjectEntry> page) {
		Heads heads = new Heads().of("code")
			.sheet()
			.text("code", this.words.say("register.column.projects.code"), 4)
			.text("title", this.words.say("export.title"), 8)
			.text("theme", this.words.say("record.theme"), 6)
			.page()
			.text("project", this.words.say("register.column.projects.code"), 12)
			.everywhere()
			.text("type", this.words.say("record.type"), 5)
			.of("start")
			.date("start", this.words.say("record.start"))
			.date("end", this.words.say("record.end"));
		List<Block> blocks = new ArrayList<>(
				this.tables.blocks(page, new RegisterTable<>("projects", this.words.say("project.list.caption"), heads,
						ProjectEntry::slug, this::cells, (page.grouping() != null) ? Map.of() : total(page))));
		blocks.add(Block.Paragraph.note(this.words.say("project.list.prov")));
		return blocks;
	}

	private Map<String, Cell> total(RegisterPage<ProjectEntry> page) {
		Cell name = Cell.words(this.words.say("project.list.sum"));
		Map<String, Cell> total = new HashMap<>(Map.of("code", name, "project", name));
		ProjectArea.all(page).sums().forEach((column, sum) -> total.put(column, Cells.of(sum)));
		return total;
	}

	private List<Cell> cells(ProjectEntry project) {
		String code = project.plate().code();
		return List.of(Cell.words(code), Cells.of(project.title()), Cells.of(project.theme()),
				new Cell.Words(code, null, this.words.of(project.title()), null),
				Cell.words(this.words.say("project.type." + project.type())), Cell.day(project.start()),
				Cell.day(project.end()));
	}

}
