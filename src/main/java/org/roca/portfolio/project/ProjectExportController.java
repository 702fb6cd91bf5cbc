package org.roca.portfolio.project;

import java.io.IOException;
import java.util.List;

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
import org.roca.portfolio.shared.filter.Register;
import org.roca.portfolio.shared.web.RegisterPage;
import org.roca.portfolio.shared.web.Words;

/** The register of projects as a file. */
@Controller
class ProjectExportController {

	private final RegisterExports exports;

	private final ProjectRegisterQueries projects;

	private final ProjectFigures figures;

	private final Words words;

	ProjectExportController(RegisterExports exports, ProjectRegisterQueries projects, ProjectFigures figures,
			Words words) {
		this.exports = exports;
		this.projects = projects;
		this.figures = figures;
		this.words = words;
	}

	@GetMapping("/projects.{format}")
	void export(Scope scope, @PathVariable String format, @RequestParam MultiValueMap<String, String> params,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		this.exports.answer(ExportCall.of(scope, request),
				new RegisterExports.Export<>(Register.PROJECTS, "project.list.title",
						(slice) -> this.projects.page(scope, slice), (page) -> blocks(scope, page)),
				format, params, request, response);
	}

	private List<Block> blocks(Scope scope, RegisterPage<ProjectEntry> page) {
		List<ProjectLine> lines = this.figures.lines(scope, page.rows());
		ProjectGroup sum = ProjectFigures.sum(lines);
		Heads heads = new Heads().sheet()
			.text("code", this.words.say("project.column.project"), 4)
			.text("title", this.words.say("export.title"), 8)
			.text("theme", this.words.say("record.theme"), 6)
			.page()
			.text("project", this.words.say("project.column.project"), 12)
			.everywhere()
			.text("type", this.words.say("record.type"), 5)
			.date("start", this.words.say("record.start"))
			.date("end", this.words.say("record.end"))
			.number("activities", this.words.say("project.column.activities"))
			.number("participants", this.words.say("project.column.participants"))
			.number("sites", this.words.say("project.column.sites"))
			.number("donors", this.words.say("project.column.donors"));
		Cell total = Cell.words(this.words.say("project.list.sum"));
		return List.of(new Table("projects", this.words.say("project.list.caption"), heads.columns(),
				Rows.of(lines.stream().map(this::row).toList()),
				new Row("", List.of(total, Cell.BLANK, Cell.BLANK, total, Cell.BLANK, Cell.BLANK, Cell.BLANK,
						Cells.of(sum.activities()), Cells.of(sum.participants()), Cells.of(sum.sites()), Cell.BLANK))),
				Block.Paragraph.note(this.words.say("project.list.prov")));
	}

	private Row row(ProjectLine line) {
		ProjectEntry project = line.project();
		String code = project.plate().code();
		return new Row(project.slug(),
				List.of(Cell.words(code), Cells.of(project.title()), Cells.of(project.theme()),
						new Cell.Words(code, null, this.words.of(project.title()), null),
						Cell.words(this.words.say("project.type." + project.type())), Cell.day(project.start()),
						Cell.day(project.end()), Cells.of(line.activities()), Cells.of(line.participants()),
						Cells.of(line.sites()), Cells.of(line.donors())));
	}

}
