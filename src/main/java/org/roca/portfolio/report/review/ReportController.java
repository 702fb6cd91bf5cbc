package org.roca.portfolio.report.review;

import java.util.Locale;
import java.util.Optional;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.roca.portfolio.report.ReportContents;
import org.roca.portfolio.report.ReportQueries;
import org.roca.portfolio.report.ReportRecord;
import org.roca.portfolio.report.edition.Edition;
import org.roca.portfolio.report.edition.EditionDesk;
import org.roca.portfolio.report.edition.EditionQueries;
import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.web.NotFoundException;

/**
 * A report as it would be issued today, with its review. For the office alone; a donor
 * gets the newest edition that was issued for it.
 */
@Controller
class ReportController {

	private final ReportQueries queries;

	private final ReportContents contents;

	private final ReportChecks checks;

	private final EditionQueries editions;

	ReportController(ReportQueries queries, ReportContents contents, ReportChecks checks, EditionQueries editions) {
		this.queries = queries;
		this.contents = contents;
		this.checks = checks;
		this.editions = editions;
	}

	@GetMapping("/reports/{id}")
	String show(Scope scope, Editor editor, Locale reader, @PathVariable String id, Model model) {
		if (!scope.isOffice()) {
			return "redirect:" + newest(scope, id).href();
		}
		Optional<ReportRecord> found = id.matches("[0-9]{1,12}") ? this.queries.find(scope, Long.parseLong(id))
				: Optional.empty();
		ReportRecord report = found.orElseThrow(() -> new NotFoundException("report", id));
		boolean open = !report.is("approved") && report.isKeptBy(editor);
		boolean own = report.submitted() != null && report.submitted().accountId() == editor.accountId();
		model.addAttribute("report", report)
			.addAttribute("document", this.contents.document(report, reader))
			.addAttribute("keeper", report.isKeptBy(editor))
			.addAttribute("checks", open ? this.checks.of(report) : null)
			.addAttribute("maySubmit", open && !report.is("submitted"))
			.addAttribute("mayDecide", open && report.is("submitted") && !own)
			.addAttribute("own", own)
			.addAttribute("editions", this.editions.of(scope, report.id()));
		return "report/show";
	}

	/** What was issued is all that others than the office find of a report. */
	private Edition newest(Scope scope, String id) {
		return this.editions.of(scope, EditionDesk.number(id))
			.stream()
			.findFirst()
			.orElseThrow(() -> new NotFoundException("report", id));
	}

}
