package org.roca.portfolio.activity.edit;

import java.util.Locale;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.roca.portfolio.activity.edit.FormPages.Asker;
import org.roca.portfolio.activity.review.ReviewOfRecord;
import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.Scope;

/**
 * What a person sees after a form was sent to a record: the record, the form with its
 * problems, or what to choose between.
 */
@Component
public class FormAnswers {

	private final FormQueries forms;

	private final FormPages pages;

	private final FormSaving saving;

	private final AfterSaving after;

	private final MergePages merges;

	private final ReviewOfRecord review;

	FormAnswers(FormQueries forms, FormPages pages, FormSaving saving, AfterSaving after, MergePages merges,
			ReviewOfRecord review) {
		this.forms = forms;
		this.pages = pages;
		this.saving = saving;
		this.after = after;
		this.merges = merges;
		this.review = review;
	}

	/**
	 * Changes a record back to what an earlier version of it said. This is a change like
	 * any other: the rules of today hold for it, and what somebody else saved meanwhile
	 * is kept beside it.
	 * @param version the version of the record that the person has seen
	 * @param earlier what the record is to say
	 * @return the page to show
	 */
	public String restore(Scope scope, Editor editor, Locale reader, String reference, int version,
			ActivityForm earlier, String reason, Model model, RedirectAttributes flash) {
		FormRecord found = this.forms.find(scope, reference, reader).orElseThrow();
		PageFields own = PageFields.opened(version).saying(reason);
		return answer(Asker.sending(scope, editor, reader), found, own, earlier, MergeChoices.NONE, model, flash);
	}

	/** Changes a record, and answers. */
	String answer(Asker asker, FormRecord found, PageFields own, ActivityForm form, MergeChoices choices, Model model,
			RedirectAttributes flash) {
		Outcome outcome = this.saving.change(asker.editor(), found.reference(), own, form, choices);
		if (outcome instanceof Outcome.Refused refused) {
			return show(asker, found, this.pages.refused(asker, found, refused, own), model);
		}
		if (outcome instanceof Outcome.Conflict conflict) {
			Optional<PageFields> kept = this.saving.kept(asker.editor(), conflict, own);
			model.addAttribute("page", this.merges.page(asker, conflict, kept.orElse(own), kept.isPresent()));
			return "activity/merge";
		}
		return this.after.next((Outcome.Saved) outcome, own, asker.editor(), flash);
	}

	/** Shows the form of a record, with the checks that it passes as it is saved. */
	String show(Asker asker, FormRecord found, FormPage page, Model model) {
		this.review.addToForm(model, asker.scope(), asker.editor(), found.reference());
		model.addAttribute("edit", page);
		return "activity/edit";
	}

}
