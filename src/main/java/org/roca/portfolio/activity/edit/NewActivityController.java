package org.roca.portfolio.activity.edit;

import java.util.List;
import java.util.Locale;
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

import org.roca.portfolio.activity.edit.FormPages.Asker;
import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.web.NotFoundException;
import org.roca.portfolio.shared.web.PostedForm;

/** Recording a new activity. Who keeps records of no project is refused. */
@Controller
class NewActivityController {

	private final FormPages pages;

	private final FormStart start;

	private final FormSaving saving;

	private final AfterSaving after;

	NewActivityController(FormPages pages, FormStart start, FormSaving saving, AfterSaving after) {
		this.pages = pages;
		this.start = start;
		this.saving = saving;
		this.after = after;
	}

	@ModelAttribute
	void onlyEditors(Editor editor) {
		if (!editor.mayEdit()) {
			throw new AccessDeniedException("Records of no project");
		}
	}

	/**
	 * An empty form, or one that has something of an earlier record.
	 * @param project the slug of the project that leads it
	 * @param pillar the code of the pillar of that project
	 * @param copy the reference of a record that is repeated
	 * @param like the reference of the record that this person recorded just before
	 */
	@GetMapping("/activities/new")
	String open(Scope scope, Editor editor, Locale reader, @RequestParam(defaultValue = "") String project,
			@RequestParam(defaultValue = "") String pillar, @RequestParam(defaultValue = "") String copy,
			@RequestParam(defaultValue = "") String like, @RequestParam(defaultValue = "") String draft,
			HttpServletRequest request, Model model) {
		Asker asker = new Asker(scope, editor, reader, draft, PostedForm.in(request));
		return show(this.pages.open(asker, null, (offered) -> {
			ActivityForm form = begin(asker, offered, project, copy, like);
			boolean known = offered.pillars(form.get("project"))
				.stream()
				.anyMatch((each) -> each.code().equals(pillar));
			return known ? form.set("pillar", pillar) : form;
		}), model);
	}

	@PostMapping("/activities/new")
	String send(Scope scope, Editor editor, Locale reader, @RequestParam MultiValueMap<String, String> sent,
			Model model, RedirectAttributes flash) {
		Asker asker = Asker.sending(scope, editor, reader);
		PageFields own = PageFields.of(sent);
		ActivityForm form = ActivityForm.of(sent);
		Optional<FormPage> changed = this.pages.changed(asker, null, form, own);
		if (changed.isPresent()) {
			return show(changed.get(), model);
		}
		Outcome outcome = this.saving.create(editor, own, form);
		if (outcome instanceof Outcome.Refused refused) {
			return show(this.pages.refused(asker, null, refused, own), model);
		}
		if (outcome instanceof Outcome.SavedOtherwise before) {
			model.addAttribute("before", before.reference());
			return show(this.pages.anew(asker, before, this.saving.anew(editor, before)), model);
		}
		return this.after.next((Outcome.Saved) outcome, own, editor, flash);
	}

	private ActivityForm begin(Asker asker, Offered offered, String project, String copy, String like) {
		List<LeadProject> kept = offered.kept();
		String lead = (kept.size() == 1) ? kept.get(0).slug() : offered.kept(project).map(LeadProject::slug).orElse("");
		ActivityForm form = earlier(asker, copy, like)
			.orElseGet(() -> this.start.blank(asker.scope(), asker.editor(), lead));
		if (offered.kept(form.get("project")).isEmpty()) {
			form.set("project", lead).set("pillar", "");
		}
		return form;
	}

	private Optional<ActivityForm> earlier(Asker asker, String copy, String like) {
		if (!copy.isEmpty()) {
			return Optional.of(this.start.copy(asker.scope(), copy, asker.reader())
				.orElseThrow(() -> new NotFoundException("activity", copy)));
		}
		return like.isEmpty() ? Optional.empty() : this.start.like(asker.scope(), like, asker.reader());
	}

	private static String show(FormPage page, Model model) {
		model.addAttribute("edit", page);
		return "activity/edit";
	}

}
