package org.roca.portfolio.activity;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.export.ExportCall;
import org.roca.portfolio.shared.export.Exports;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.FilterProblem;
import org.roca.portfolio.shared.filter.FilterReader;
import org.roca.portfolio.shared.filter.FilterReading;
import org.roca.portfolio.shared.filter.Vocabulary;
import org.roca.portfolio.shared.filter.VocabularyQueries;
import org.roca.portfolio.shared.measure.MeasureQueries;

/**
 * The list of activities as a file: comma-separated values and spreadsheets have every
 * column, paper has those of the page.
 */
@Controller
class ActivityExportController {

	private final VocabularyQueries vocabularies;

	private final MeasureQueries measures;

	private final Exports exports;

	private final ActivityCsv csv;

	private final ActivityDocuments documents;

	ActivityExportController(VocabularyQueries vocabularies, MeasureQueries measures, Exports exports, ActivityCsv csv,
			ActivityDocuments documents) {
		this.vocabularies = vocabularies;
		this.measures = measures;
		this.exports = exports;
		this.csv = csv;
		this.documents = documents;
	}

	@GetMapping("/activities.{format}")
	void export(Scope scope, @PathVariable String format, @RequestParam MultiValueMap<String, String> params,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		Vocabulary vocabulary = this.vocabularies.vocabulary(scope);
		FilterReading reading = FilterReader.read(params, vocabulary, ActivityListing.OTHERS);
		List<FilterProblem> problems = new ArrayList<>(reading.problems());
		ActivitySort sort = ActivityListing.sort(params, problems);
		if (!problems.isEmpty()) {
			Exports.explain("/activities", params, response);
			return;
		}
		ExportCall call = ExportCall.of(scope, request);
		ActivityFilter filter = reading.filter();
		if (format.equals("csv")) {
			this.exports.answer(call, this.exports.file("activities", format, "text/csv;charset=UTF-8"),
					(out, progress) -> {
						progress.expect(this.measures.totals(scope, filter).measures().activities());
						this.csv.write(call, filter, sort, out, progress);
					}, request, response);
		}
		else {
			this.exports.answer(call, "activities", format,
					() -> this.documents.document(call, filter, sort, vocabulary, format.equals("xlsx")), request,
					response);
		}
	}

}
