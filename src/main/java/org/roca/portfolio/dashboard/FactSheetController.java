package org.roca.portfolio.dashboard;

import java.io.IOException;
import java.util.Locale;
import java.util.function.Function;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.Text;
import org.roca.portfolio.shared.document.Document;
import org.roca.portfolio.shared.document.html.DocumentViews;
import org.roca.portfolio.shared.export.ExportCall;
import org.roca.portfolio.shared.export.Exports;
import org.roca.portfolio.shared.kept.Kept;
import org.roca.portfolio.shared.web.Canonical;
import org.roca.portfolio.shared.web.NotFoundException;

/** A project or a country on one page: on the screen, and on one sheet of A4. */
@Kept
@Controller
class FactSheetController {

	private final AskedReader reader;

	private final ProjectRecordQueries projects;

	private final CountryQueries countries;

	private final ProjectFactSheet projectSheet;

	private final CountryFactSheet countrySheet;

	private final FactSheetPaper paper;

	private final DocumentViews views;

	private final Exports exports;

	FactSheetController(AskedReader reader, ProjectRecordQueries projects, CountryQueries countries,
			ProjectFactSheet projectSheet, CountryFactSheet countrySheet, FactSheetPaper paper, DocumentViews views,
			Exports exports) {
		this.reader = reader;
		this.projects = projects;
		this.countries = countries;
		this.projectSheet = projectSheet;
		this.countrySheet = countrySheet;
		this.paper = paper;
		this.views = views;
		this.exports = exports;
	}

	@GetMapping("/projects/{code}/fact-sheet")
	ModelAndView project(Scope scope, @PathVariable String code, @RequestParam MultiValueMap<String, String> params,
			HttpServletRequest request) throws IOException {
		ProjectRecord project = project(scope, code);
		if (!project.slug().equals(code)) {
			return Canonical.redirect("/projects/" + project.slug() + "/fact-sheet", request.getQueryString());
		}
		Asked asked = this.reader.read(scope, params);
		return page(asked, this.projectSheet.read(ExportCall.of(scope, request), asked, project)).addObject("project",
				project);
	}

	@GetMapping("/projects/{code}/fact-sheet.pdf")
	void projectFile(Scope scope, @PathVariable String code, @RequestParam MultiValueMap<String, String> params,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		ProjectRecord project = project(scope, code);
		ExportCall call = ExportCall.of(scope, request);
		file(call, "/projects/" + project.slug(), "fact-sheet-" + project.slug(), this.reader.read(scope, params),
				(asked) -> this.projectSheet.read(call, asked, project), params, request, response);
	}

	@GetMapping("/countries/{code}/fact-sheet")
	ModelAndView country(Scope scope, @PathVariable String code, @RequestParam MultiValueMap<String, String> params,
			HttpServletRequest request) throws IOException {
		String iso = code.toUpperCase(Locale.ROOT);
		Text name = country(scope, iso);
		if (!iso.equals(code)) {
			return Canonical.redirect("/countries/" + iso + "/fact-sheet", request.getQueryString());
		}
		Asked asked = this.reader.read(scope, params);
		return page(asked, this.countrySheet.read(ExportCall.of(scope, request), asked, iso, name));
	}

	@GetMapping("/countries/{code}/fact-sheet.pdf")
	void countryFile(Scope scope, @PathVariable String code, @RequestParam MultiValueMap<String, String> params,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		String iso = code.toUpperCase(Locale.ROOT);
		Text name = country(scope, iso);
		ExportCall call = ExportCall.of(scope, request);
		file(call, "/countries/" + iso, "fact-sheet-" + iso, this.reader.read(scope, params),
				(asked) -> this.countrySheet.read(call, asked, iso, name), params, request, response);
	}

	private ProjectRecord project(Scope scope, String code) {
		return this.projects.find(scope, code).orElseThrow(() -> new NotFoundException("project", code));
	}

	private Text country(Scope scope, String iso) {
		return this.countries.name(scope, iso.replace('\0', ' '))
			.orElseThrow(() -> new NotFoundException("country", iso));
	}

	private ModelAndView page(Asked asked, FactSheet sheet) throws IOException {
		Document document = sheet.document().apply(FactSheetSize.PAGE);
		return new ModelAndView("dashboard/fact-sheet").addObject("asked", asked)
			.addObject("sheet", sheet)
			.addObject("document", document)
			.addObject("view", this.views.page(document));
	}

	private void file(ExportCall call, String path, String name, Asked asked, Function<Asked, FactSheet> read,
			MultiValueMap<String, String> params, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		if (!asked.problems().isEmpty()) {
			Exports.explain(path + "/fact-sheet", params, response);
			return;
		}
		this.exports.answer(call, this.exports.file(name, "pdf", "application/pdf"),
				(out, progress) -> this.paper.print(call, read.apply(asked), out), request, response);
	}

}
