package org.roca.portfolio.activity.edit;

import java.util.List;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.roca.portfolio.activity.draft.Drafts;
import org.roca.portfolio.activity.draft.TypedForm;
import org.roca.portfolio.activity.edit.FormPages.Asker;
import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.web.NotFoundException;
import org.roca.portfolio.shared.web.PostedForm;
import org.roca.portfolio.shared.web.PutAway;

/**
 * The form of a record that somebody put into the bin while it was filled in: what was
 * typed is kept as a draft, and is offered when the record is back.
 */
@Component
class LateForms {

	private final ObjectProvider<PutAway> bins;

	private final Drafts drafts;

	private final JdbcClient jdbc;

	LateForms(ObjectProvider<PutAway> bins, Drafts drafts, JdbcClient jdbc) {
		this.bins = bins;
		this.drafts = drafts;
		this.jdbc = jdbc;
	}

	/**
	 * Keeps a form.
	 * @return the page that lists the person's drafts, and says why it does
	 * @throws NotFoundException if the record is not in the bin either, is none that this
	 * person keeps, or the form is too long to be kept
	 */
	String keep(Asker asker, String reference, PageFields own, ActivityForm form, RedirectAttributes flash) {
		List<PutAway.Place> bin = this.bins.stream()
			.flatMap((each) -> each.find(asker.scope(), asker.editor(), "activity", reference).stream())
			.toList();
		TypedForm typed = own.typed("/activities/" + reference + "/edit", form.params());
		if (bin.isEmpty() || !keeps(asker.editor(), reference) || typed.size() > PostedForm.LARGEST) {
			throw new NotFoundException("activity", reference);
		}
		this.drafts.keepSurely(asker.editor(), typed);
		flash.addFlashAttribute("late", bin.get(0));
		return "redirect:/activities/drafts";
	}

	private boolean keeps(Editor editor, String reference) {
		return this.jdbc.sql("select project_id from activity where reference = :reference and publishes is null")
			.param("reference", reference)
			.query(Long.class)
			.optional()
			.filter(editor::keeps)
			.isPresent();
	}

}
