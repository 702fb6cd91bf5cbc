package org.roca.portfolio.activity.edit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.web.Words;

/** Makes the page of a form, with the lists of the person who fills it in. */
@Component
class FormPages {

	private static final String PEOPLE_COPIED = "edit.people.copied";

	private final OfferedQueries offered;

	private final FormStart start;

	private final Words words;

	FormPages(OfferedQueries offered, FormStart start, Words words) {
		this.offered = offered;
		this.start = start;
		this.words = words;
	}

	/** What the lists offer to a person. */
	Offered offered(Scope scope, Editor editor) {
		return this.offered.offered(scope, editor);
	}

	/** A form that nothing is known to be wrong with. */
	FormPage of(Asker asker, Offered offered, @Nullable FormRecord record, ActivityForm form, PageFields own) {
		return page(asker, offered, record, form, new FormProblems(), null, own, null);
	}

	/** A form that was sent and can't be saved as it is. */
	FormPage refused(Asker asker, @Nullable FormRecord record, Outcome.Refused refused, PageFields own) {
		return page(asker, offered(asker.scope(), asker.editor()), record, refused.form(), refused.problems(),
				refused.references(), own, null);
	}

	/**
	 * The form after a button that changes its rows and saves nothing.
	 * @return the page, or empty when the button is none of these
	 */
	Optional<FormPage> changed(Asker asker, @Nullable FormRecord record, ActivityForm form, PageFields own) {
		String notice = null;
		if (own.action().equals("copy-people")) {
			notice = copyPeople(asker, record, form);
		}
		else {
			Optional<RowAction> action = RowAction.of(own.action());
			if (action.isEmpty()) {
				return Optional.empty();
			}
			action.get().apply(form);
		}
		return Optional.of(page(asker, offered(asker.scope(), asker.editor()), record, form, new FormProblems(), null,
				own, notice));
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

	private FormPage page(Asker asker, Offered offered, @Nullable FormRecord record, ActivityForm form,
			FormProblems problems, @Nullable References references, PageFields own, @Nullable String notice) {
		return new FormPage(record, form, problems, references, new FormLists(offered, this.words, asker.reader()), own,
				asker.editor().username(), notice);
	}

	/**
	 * Who asks for the page.
	 *
	 * @param reader the language of the page
	 */
	record Asker(Scope scope, Editor editor, Locale reader) {
	}

}
