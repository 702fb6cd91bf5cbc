package org.roca.portfolio.dashboard;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.document.Renderers;
import org.roca.portfolio.shared.export.ExportCall;
import org.roca.portfolio.shared.export.Exports;
import org.roca.portfolio.shared.export.SelectionWords;
import org.roca.portfolio.shared.kept.Kept;
import org.roca.portfolio.shared.web.NotFoundException;

/** Two countries, projects or periods side by side, as a page and as a file. */
@Kept
@Controller
class ComparisonController {

	private final ComparisonReader reader;

	private final Comparisons comparisons;

	private final ComparisonDocuments documents;

	private final SelectionWords selections;

	private final Renderers renderers;

	private final Exports exports;

	ComparisonController(ComparisonReader reader, Comparisons comparisons, ComparisonDocuments documents,
			SelectionWords selections, Renderers renderers, Exports exports) {
		this.reader = reader;
		this.comparisons = comparisons;
		this.documents = documents;
		this.selections = selections;
		this.renderers = renderers;
		this.exports = exports;
	}

	@GetMapping(Comparing.PATH)
	ModelAndView show(Scope scope, @RequestParam MultiValueMap<String, String> params) {
		Comparing asked = this.reader.read(scope, params);
		return new ModelAndView("dashboard/compare").addObject("asked", asked)
			.addObject("suggests", scope.isOffice() && asked.by() == ComparedBy.PROJECT)
			.addObject("kinds", ComparedBy.values())
			.addObject("common", this.selections.of(asked.common(), asked.vocabulary()))
			.addObject("comparison", isWhole(asked) ? this.comparisons.of(asked) : null);
	}

	@GetMapping(Comparing.PATH + ".{format}")
	void file(Scope scope, @PathVariable String format, @RequestParam MultiValueMap<String, String> params,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		if (this.renderers.of(format).isEmpty()) {
			throw new NotFoundException("format", format);
		}
		Comparing asked = this.reader.read(scope, params);
		if (!isWhole(asked) || !asked.problems().isEmpty()) {
			Exports.explain(Comparing.PATH, params, response);
			return;
		}
		ExportCall call = ExportCall.of(scope, request);
		this.exports.answer(call, ComparisonDocuments.NAME, format, () -> this.documents.document(call, asked), request,
				response);
	}

	private static boolean isWhole(Comparing asked) {
		return asked.left() != null && asked.right() != null;
	}

}
