package org.roca.portfolio.activity;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

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
import org.roca.portfolio.shared.filter.Vocabulary;
import org.roca.portfolio.shared.measure.MeasureQueries;

/**
 * The list of activities as a file, grouped as on its page. Where columns were chosen the
 * file has these; else comma-separated values and spreadsheets have every column, and
 * paper has those of the page.
 */
@Controller
class ActivityExportController {

	private final ActivityListing listing;

	private final MeasureQueries measures;

	private final ActivityExportRows rows;

	private final Exports exports;

	private final ActivityCsv csv;

	private final ActivityDocuments documents;

	ActivityExportController(ActivityListing listing, MeasureQueries measures, ActivityExportRows rows, Exports exports,
			ActivityCsv csv, ActivityDocuments documents) {
		this.listing = listing;
		this.measures = measures;
		this.rows = rows;
		this.exports = exports;
		this.csv = csv;
		this.documents = documents;
	}

	@GetMapping("/activities.{format}")
	void export(Scope scope, @PathVariable String format, @RequestParam MultiValueMap<String, String> params,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		ListSelection selected = this.listing.selection(scope, params);
		List<FilterProblem> problems = new ArrayList<>(selected.problems());
		ListView view = new ListReader(params, problems).view().whole();
		if (!problems.isEmpty()) {
			Exports.explain("/activities", params, response);
			return;
		}
		ExportCall call = ExportCall.of(scope, request);
		Supplier<ActivityExport> list = () -> list(call, selected, view);
		if (format.equals("csv")) {
			this.exports.answer(call, this.exports.file("activities", format, "text/csv;charset=UTF-8"),
					(out, progress) -> this.csv.write(list.get(), out, progress), request, response);
		}
		else {
			this.exports.answer(call, "activities", format,
					() -> this.documents.document(list.get(), format.equals("xlsx")), request, response);
		}
	}

	/** What is counted is counted in the moment of the export. */
	private ActivityExport list(ExportCall call, ListSelection selected, ListView view) {
		ActivityFilter filter = selected.filter();
		Vocabulary vocabulary = selected.vocabulary();
		Grouping grouping = (view.group() == null) ? null : this.listing.grouping(call.scope(), filter, view,
				this.measures.totals(call.scope(), filter), vocabulary);
		ActivityExportRows.Count count = this.rows.count(call.scope(), filter);
		return new ActivityExport(call, filter, view, vocabulary, count.all(), count.stated(), grouping);
	}

}
