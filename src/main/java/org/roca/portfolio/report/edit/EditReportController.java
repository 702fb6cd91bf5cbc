package org.roca.portfolio.report.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.roca.portfolio.report.Passage;
import org.roca.portfolio.report.ReportQueries;
import org.roca.portfolio.report.ReportRecord;
import org.roca.portfolio.report.Sections;
import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.draft.FormDrafts;
import org.roca.portfolio.shared.draft.KeptForm;
import org.roca.portfolio.shared.report.ReportSection;
import org.roca.portfolio.shared.web.NotFoundException;
import org.roca.portfolio.shared.web.PostedForm;

/** Writing a report. Who reads it and does not keep it is refused. */
@Controller
class EditReportController {

	private final ReportQueries queries;

	private final ReportEditing editing;

	private final Sections sections;

	private final FormDrafts drafts;

	EditReportController(ReportQueries queries, ReportEditing editing, Sections sections, FormDrafts drafts) {
		this.queries = queries;
		this.editing = editing;
		this.sections = sections;
		this.drafts = drafts;
	}

	@GetMapping("/reports/{id}" + ReportPages.EDIT)
	String open(Scope scope, Editor editor, @PathVariable String id, @RequestParam(defaultValue = "") String draft,
			HttpServletRequest request, Model model) {
		ReportRecord report = report(scope, editor, id);
		PostedForm posted = PostedForm.in(request);
		if (posted != null) {
			return show(report, ReportForm.of(posted.fields()), PageFields.of(posted.fields()), OpenedForm.sentAgain(),
					List.of(), model);
		}
		String path = report.href() + ReportPages.EDIT;
		Optional<KeptForm> kept = PageFields.key(draft).flatMap((key) -> this.drafts.find(editor, key, path));
		if (kept.isPresent()) {
			return show(report, ReportForm.of(kept.get().fields()), OpenedForm.own(kept.get(), report.version()),
					OpenedForm.of(kept.get()), List.of(), model);
		}
		return show(report, ReportForm.of(report), PageFields.opened(report.version()),
				OpenedForm.offering(this.drafts.of(editor, path)), List.of(), model);
	}

	@PostMapping("/reports/{id}" + ReportPages.EDIT)
	String send(Scope scope, Editor editor, @PathVariable String id, @RequestParam MultiValueMap<String, String> sent,
			Model model, RedirectAttributes flash) {
		ReportRecord report = report(scope, editor, id);
		PageFields own = PageFields.of(sent);
		Map<String, String> choices = new LinkedHashMap<>();
		sent.forEach((name, values) -> {
			if (name.startsWith(ReportMerge.CHOICE)) {
				choices.put(name.substring(ReportMerge.CHOICE.length()), values.get(0));
			}
		});
		Outcome outcome = this.editing.change(editor, report.id(), own, ReportForm.of(sent), choices, codes(report));
		if (outcome instanceof Outcome.Refused refused) {
			return show(report, refused.form(), new PageFields(own.key(), own.sequence(), refused.base(), -1),
					OpenedForm.offering(List.of()), refused.problems(), model);
		}
		if (outcome instanceof Outcome.Conflict conflict) {
			return ask(editor, report, conflict, own, model);
		}
		flash.addFlashAttribute("saved", own.key()).addFlashAttribute("beside", ((Outcome.Saved) outcome).beside());
		return "redirect:" + report.href();
	}

	/** Lets the person choose, and keeps what was typed until they have. */
	private String ask(Editor editor, ReportRecord report, Outcome.Conflict conflict, PageFields own, Model model) {
		Map<String, List<String>> fields = new LinkedHashMap<>();
		conflict.mine().values().forEach((name, value) -> fields.put(name, List.of(value)));
		fields.put("form-key", List.of(own.key().toString()));
		fields.put("draft-seq", List.of(String.valueOf(own.sequence())));
		fields.put(PostedForm.OWNER, List.of(editor.username()));
		fields.put("version", List.of(String.valueOf(conflict.base())));
		PostedForm form = new PostedForm(report.href() + ReportPages.EDIT, editor.username(), fields);
		if (!form.tooLarge()) {
			fields.put("form-key", List.of(this.drafts.keep(editor, form).toString()));
		}
		fields.put("merge-seen", List.of(String.valueOf(conflict.seen())));
		model.addAttribute("report", report)
			.addAttribute("merge", conflict.merge())
			.addAttribute("versions", conflict.versions())
			.addAttribute("fields", fields)
			.addAttribute("kept", !form.tooLarge());
		return "report/merge";
	}

	private String show(ReportRecord report, ReportForm form, PageFields own, OpenedForm opened,
			List<Reading.Problem> problems, Model model) {
		model.addAttribute("report", report)
			.addAttribute("form", form)
			.addAttribute("own", own)
			.addAttribute("opened", opened)
			.addAttribute("problems", problems)
			.addAttribute("sections", codes(report));
		return "report/edit";
	}

	/**
	 * The sections of the report as it stands, then what else it can have; a section
	 * whose module is gone keeps its text.
	 */
	private List<String> codes(ReportRecord report) {
		return Stream
			.concat(report.passages().stream().map(Passage::section),
					this.sections.offered().stream().map(ReportSection::code))
			.distinct()
			.toList();
	}

	private ReportRecord report(Scope scope, Editor editor, String id) {
		Optional<ReportRecord> found = id.matches("[0-9]{1,12}") ? this.queries.find(scope, Long.parseLong(id))
				: Optional.empty();
		ReportRecord report = found.orElseThrow(() -> new NotFoundException("report", id));
		if (!report.isKeptBy(editor)) {
			throw new AccessDeniedException("Not a report of this account");
		}
		return report;
	}

}
