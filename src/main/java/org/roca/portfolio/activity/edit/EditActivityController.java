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

import org.roca.portfolio.activity.edit.FormPages.Asker;
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

	private final FormPages pages;

	private final FormQueries forms;

	private final FormAnswers answers;

	private final LateForms late;

	EditActivityController(FormPages pages, FormQueries forms, FormAnswers answers, LateForms late) {
		this.pages = pages;
		this.forms = forms;
		this.answers = answers;
		this.late = late;
	}

	@GetMapping("/activities/{reference}/edit")
	String open(Scope scope, Editor editor, Locale reader, @PathVariable String reference,
			@RequestParam(defaultValue = "") String draft, HttpServletRequest request, Model model) {
		FormRecord found = record(scope, editor, reference, reader);
		Asker asker = new Asker(scope, editor, reader, draft, PostedForm.in(request));
		return this.answers.show(asker, found, this.pages.open(asker, found, (offered) -> found.form()), model);
	}

	@PostMapping("/activities/{reference}/edit")
	String send(Scope scope, Editor editor, Locale reader, @PathVariable String reference,
			@RequestParam MultiValueMap<String, String> sent, Model model, RedirectAttributes flash) {
		Asker asker = Asker.sending(scope, editor, reader);
		PageFields own = PageFields.of(sent);
		ActivityForm form = ActivityForm.of(sent);
		try {
			FormRecord found = record(scope, editor, reference, reader);
			form.ledBy(found.form().get("project"));
			Optional<FormPage> changed = this.pages.changed(asker, found, form, own);
			return changed.isPresent() ? this.answers.show(asker, found, changed.get(), model)
					: this.answers.answer(asker, found, own, form, MergeChoices.of(sent), model, flash);
		}
		catch (NotFoundException ex) {
			return this.late.keep(asker, reference, own, form, flash);
		}
	}

	private FormRecord record(Scope scope, Editor editor, String reference, Locale reader) {
		FormRecord found = this.forms.find(scope, reference, reader)
			.orElseThrow(() -> new NotFoundException("activity", reference));
		if (!editor.keeps(found.projectId())) {
			throw new AccessDeniedException("Not a project of this account");
		}
		return found;
	}

}
