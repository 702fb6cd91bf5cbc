package org.roca.portfolio.activity.edit;

import java.util.Locale;
import java.util.Optional;

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

import org.roca.portfolio.activity.draft.Drafts;
import org.roca.portfolio.activity.draft.TypedForm;
import org.roca.portfolio.activity.edit.FormPages.Asker;
import org.roca.portfolio.activity.review.ReviewOfRecord;
import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.web.NotFoundException;
import org.roca.portfolio.shared.web.PostedForm;

/**
 * Changing an activity that is on record. Who sees it and does not keep its project is
 * refused.
 */
@Controller
class EditActivityController {

	/** The button of the page of a conflict that saves nothing yet. */
	private static final String LEAVE = "leave";

	private final FormPages pages;

	private final FormQueries forms;

	private final FormSaving saving;

	private final AfterSaving after;

	private final MergePages merges;

	private final ReviewOfRecord review;

	private final Drafts drafts;

	EditActivityController(FormPages pages, FormQueries forms, FormSaving saving, AfterSaving after, MergePages merges,
			ReviewOfRecord review, Drafts drafts) {
		this.pages = pages;
		this.forms = forms;
		this.saving = saving;
		this.after = after;
		this.merges = merges;
		this.review = review;
		this.drafts = drafts;
	}

	@GetMapping("/activities/{reference}/edit")
	String open(Scope scope, Editor editor, Locale reader, @PathVariable String reference,
			@RequestParam(defaultValue = "") String draft, HttpServletRequest request, Model model) {
		FormRecord found = record(scope, editor, reference, reader);
		Asker asker = new Asker(scope, editor, reader, draft, PostedForm.in(request));
		return show(asker, found, this.pages.open(asker, found, (offered) -> found.form()), model);
	}

	@PostMapping("/activities/{reference}/edit")
	String send(Scope scope, Editor editor, Locale reader, @PathVariable String reference,
			@RequestParam MultiValueMap<String, String> sent, HttpServletRequest request, Model model,
			RedirectAttributes flash) {
		FormRecord found = record(scope, editor, reference, reader);
		Asker asker = Asker.sending(scope, editor, reader);
		PageFields own = PageFields.of(sent);
		ActivityForm form = ActivityForm.of(sent).set("project", found.form().get("project"));
		if (own.action().equals(LEAVE)) {
			this.drafts.keepSurely(editor, TypedForm.of(PostedForm.of(request)));
			return "redirect:/activities/drafts";
		}
		Optional<FormPage> changed = this.pages.changed(asker, found, form, own);
		if (changed.isPresent()) {
			return show(asker, found, changed.get(), model);
		}
		Outcome outcome = this.saving.change(editor, reference, own, form, MergeChoices.of(sent));
		if (outcome instanceof Outcome.Refused refused) {
			return show(asker, found, this.pages.refused(asker, found, refused, own), model);
		}
		if (outcome instanceof Outcome.Conflict conflict) {
			model.addAttribute("page", this.merges.page(scope, conflict, own.carried(editor.username()), reader));
			return "activity/merge";
		}
		return this.after.next((Outcome.Saved) outcome, own, editor, flash);
	}

	private FormRecord record(Scope scope, Editor editor, String reference, Locale reader) {
		FormRecord found = this.forms.find(scope, reference, reader)
			.orElseThrow(() -> new NotFoundException("activity", reference));
		if (!editor.keeps(found.projectId())) {
			throw new AccessDeniedException("Not a project of this account");
		}
		return found;
	}

	private String show(Asker asker, FormRecord found, FormPage page, Model model) {
		this.review.addToForm(model, asker.scope(), asker.editor(), found.reference());
		model.addAttribute("edit", page);
		return "activity/edit";
	}

}
