package org.roca.portfolio.activity.edit;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.roca.portfolio.activity.draft.Draft;
import org.roca.portfolio.activity.draft.DraftQueries;
import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.web.PostedForm;
import org.roca.portfolio.shared.web.Words;

/** Makes the page of a form, with the lists and drafts of the person who fills it in. */
@Component
class FormPages {

	private static final String PEOPLE_COPIED = "edit.people.copied";

	private final OfferedQueries offered;

	private final DraftQueries drafts;

	private final FormStart start;

	private final FormReader reader;

	private final Words words;

	FormPages(OfferedQueries offered, DraftQueries drafts, FormStart start, FormReader reader, Words words) {
		this.offered = offered;
		this.drafts = drafts;
		this.start = start;
		this.reader = reader;
		this.words = words;
	}

	/**
	 * A form that is opened: with what was sent and not taken, with the draft that is
	 * asked for, or as it begins.
	 * @param begin what it begins with, from what the lists offer
	 */
	FormPage open(Asker asker, @Nullable FormRecord record, Function<Offered, ActivityForm> begin) {
		Offered lists = this.offered.offered(asker.scope(), asker.editor());
		int version = (record != null) ? record.version() : 0;
		PostedForm sent = asker.sent();
		if (sent != null) {
			return page(asker, lists, record, form(asker, sent.fields(), record), PageFields.of(sent.fields()),
					new DraftsOfPage(List.of(), null, true));
		}
		Draft draft = draft(asker, record);
		if (draft != null) {
			return page(asker, lists, record, form(asker, draft.fields(), record), PageFields.of(draft, version),
					new DraftsOfPage(List.of(), draft.savedAt(), false));
		}
		return page(asker, lists, record, begin.apply(lists), PageFields.opened(version),
				new DraftsOfPage((record != null) ? this.drafts.ofRecord(asker.editor(), record.id())
						: this.drafts.ofNewRecords(asker.editor()), null, false));
	}

	/** A form that was sent and can't be saved as it is. */
	FormPage refused(Asker asker, @Nullable FormRecord record, Outcome.Refused refused, PageFields own) {
		return new FormPage(record, refused.form(), refused.problems(), refused.references(), lists(asker),
				own.on(refused.version()), DraftsOfPage.NONE, asker.editor().username(), null);
	}

	/**
	 * What was typed into a form that has made a record already, as a form of its own.
	 */
	FormPage anew(Asker asker, Outcome.SavedOtherwise typed, PageFields own) {
		return new FormPage(null, typed.form(), new FormProblems(), null, lists(asker), own, DraftsOfPage.NONE,
				asker.editor().username(), null);
	}

	/**
	 * The form after a button that changes its rows, or lists the pillars of its project,
	 * and saves nothing.
	 * @return the page, or empty when the button is none of these
	 */
	Optional<FormPage> changed(Asker asker, @Nullable FormRecord record, ActivityForm form, PageFields own) {
		Optional<RowAction> action = RowAction.of(own.action());
		boolean copies = own.action().equals("copy-people");
		boolean asks = own.action().equals("pillars");
		if (action.isEmpty() && !copies && !asks) {
			return Optional.empty();
		}
		References lead = this.reader.lead(asker.editor(), form);
		action.ifPresent((button) -> button.apply(form));
		String notice = copies ? copyPeople(asker, record, form) : null;
		FormPage page = new FormPage(record, form, new FormProblems(), asks ? lead : null, lists(asker), own,
				DraftsOfPage.NONE, asker.editor().username(), notice);
		if (asks && !form.get("project").isEmpty() && page.strange("pillar")) {
			form.set("pillar", "");
		}
		return Optional.of(page);
	}

	private @Nullable Draft draft(Asker asker, @Nullable FormRecord record) {
		String page = (record != null) ? "/activities/" + record.reference() + "/edit" : "/activities/new";
		return PageFields.key(asker.draft())
			.flatMap((key) -> this.drafts.find(asker.editor(), key))
			.filter((draft) -> draft.path().equals(page))
			.orElse(null);
	}

	private ActivityForm form(Asker asker, Map<String, List<String>> typed, @Nullable FormRecord record) {
		ActivityForm form = ActivityForm.of(typed);
		if (record != null) {
			return form.ledBy(record.form().get("project"));
		}
		this.reader.lead(asker.editor(), form);
		return form;
	}

	private String copyPeople(Asker asker, @Nullable FormRecord record, ActivityForm form) {
		String project = form.get("project");
		if (project.isEmpty()) {
			return PEOPLE_COPIED + ".project";
		}
		List<FormRow> last = this.start.lastPeople(asker.scope(), project, (record != null) ? record.reference() : "",
				asker.reader());
		List<FormRow> rows = form.rows(FormGroup.PEOPLE);
		rows.removeIf(FormRow::isBlank);
		Set<String> there = rows.stream().map((row) -> row.key(FormGroup.PEOPLE)).collect(Collectors.toSet());
		last.stream().filter((row) -> !there.contains(row.key(FormGroup.PEOPLE))).forEach(rows::add);
		return last.isEmpty() ? PEOPLE_COPIED + ".none" : PEOPLE_COPIED;
	}

	private FormLists lists(Asker asker) {
		return new FormLists(this.offered.offered(asker.scope(), asker.editor()), this.words, asker.reader());
	}

	private FormPage page(Asker asker, Offered lists, @Nullable FormRecord record, ActivityForm form, PageFields own,
			DraftsOfPage drafts) {
		return new FormPage(record, form, new FormProblems(), null, new FormLists(lists, this.words, asker.reader()),
				own, drafts, asker.editor().username(), null);
	}

	/**
	 * Who asks for the page.
	 *
	 * @param reader the language of the page
	 * @param draft the key of the draft that is asked for; empty for none
	 * @param sent what was sent and could not be taken, or {@code null}
	 */
	record Asker(Scope scope, Editor editor, Locale reader, String draft, @Nullable PostedForm sent) {

		/** Somebody who sent a form. */
		static Asker sending(Scope scope, Editor editor, Locale reader) {
			return new Asker(scope, editor, reader, "", null);
		}

	}

}
