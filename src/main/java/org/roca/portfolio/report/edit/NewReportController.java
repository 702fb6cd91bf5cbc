package org.roca.portfolio.report.edit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.roca.portfolio.report.ReportChoices;
import org.roca.portfolio.shared.lookup.Around;
import org.roca.portfolio.shared.lookup.LongList;
import org.roca.portfolio.shared.lookup.LookupKind;
import org.roca.portfolio.shared.lookup.Lookups;
import org.roca.portfolio.shared.lookup.Resolution;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.draft.FormDrafts;
import org.roca.portfolio.shared.draft.KeptForm;
import org.roca.portfolio.shared.web.PostedForm;

/** Beginning a report. Who keeps records of no project is refused. */
@Controller
class NewReportController {

	private final ReportEditing editing;

	private final ReportChoices choices;

	private final Lookups lookups;

	private final FormDrafts drafts;

	private final Clock clock;

	NewReportController(ReportEditing editing, ReportChoices choices, Lookups lookups, FormDrafts drafts, Clock clock) {
		this.editing = editing;
		this.choices = choices;
		this.lookups = lookups;
		this.drafts = drafts;
		this.clock = clock;
	}

	@ModelAttribute
	void onlyEditors(Editor editor) {
		if (!editor.mayEdit()) {
			throw new AccessDeniedException("Writes no reports");
		}
	}

	/**
	 * An empty form, the form that was sent and not taken, or a draft.
	 * @param subject what the report is to be about, as the form names it
	 */
	@GetMapping(ReportPages.NEW)
	String open(Editor editor, @RequestParam(defaultValue = "") String subject,
			@RequestParam(defaultValue = "") String draft, HttpServletRequest request, Model model) {
		PostedForm posted = PostedForm.in(request);
		if (posted != null) {
			return show(editor, NewReport.of(posted.fields()), PageFields.of(posted.fields()), OpenedForm.sentAgain(),
					List.of(), model);
		}
		Optional<KeptForm> kept = PageFields.key(draft)
			.flatMap((key) -> this.drafts.find(editor, key, ReportPages.NEW));
		if (kept.isPresent()) {
			return show(editor, NewReport.of(kept.get().fields()), OpenedForm.own(kept.get(), 0),
					OpenedForm.of(kept.get()), List.of(), model);
		}
		return show(editor, NewReport.blank(LocalDate.now(this.clock), subject), PageFields.opened(0),
				OpenedForm.offering(this.drafts.of(editor, ReportPages.NEW)), List.of(), model);
	}

	@PostMapping(ReportPages.NEW)
	String send(Editor editor, @RequestParam MultiValueMap<String, String> sent, Model model,
			RedirectAttributes flash) {
		NewReport typed = NewReport.of(sent);
		PageFields own = PageFields.of(sent);
		Resolution named = this.lookups
			.resolve(Scope.office(), editor, LookupKind.LEADS, List.of(typed.project()), Around.NOTHING)
			.get(0);
		NewReport.Meant meant = typed.read(editor, this.choices, named);
		model.addAttribute("named", named);
		if (!meant.problems().isEmpty()) {
			return show(editor, typed, own, OpenedForm.offering(List.of()), meant.problems(), model);
		}
		long id = this.editing.create(editor, own.key(), Objects.requireNonNull(meant.topic()),
				Objects.requireNonNull(meant.audience()), Objects.requireNonNull(meant.title()),
				Objects.requireNonNull(meant.period()));
		flash.addFlashAttribute("begun", own.key());
		return "redirect:/reports/" + id + ReportPages.EDIT;
	}

	private String show(Editor editor, NewReport form, PageFields own, OpenedForm opened,
			List<Reading.Problem> problems, Model model) {
		List<ReportChoices.Choice> subjects = this.choices.subjects(editor);
		boolean named = LongList.is((int) subjects.stream().filter(ReportChoices.Choice::isProject).count());
		model.addAttribute("form", form)
			.addAttribute("own", own)
			.addAttribute("opened", opened)
			.addAttribute("problems", problems)
			.addAttribute("projectIsNamed", named)
			.addAttribute("subjects",
					subjects.stream()
						.filter((each) -> !named || !each.isProject() || each.value().equals(form.subject()))
						.toList())
			.addAttribute("donors", this.choices.donors())
			.addAttribute("periods", NewReport.periods(LocalDate.now(this.clock)));
		return "report/new";
	}

}
