package org.roca.portfolio.activity.review;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.roca.portfolio.activity.edit.ActivityEditing;
import org.roca.portfolio.activity.edit.ActivityForm;
import org.roca.portfolio.activity.edit.FormQueries;
import org.roca.portfolio.activity.edit.FormRecord;
import org.roca.portfolio.activity.edit.MergeChoices;
import org.roca.portfolio.activity.edit.Outcome;
import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.Scope;

import org.springframework.context.ApplicationContext;

/** Where records are written in tests, as people write them. */
public final class Desk {

	private final ActivityEditing editing;

	private final FormQueries forms;

	public Desk(ApplicationContext application) {
		this.editing = application.getBean(ActivityEditing.class);
		this.forms = application.getBean(FormQueries.class);
	}

	/** A new record of XAC/K22 that donors are to see, in which nothing is wrong. */
	public String write(Editor editor, String title) {
		return write(editor, title, Map.of());
	}

	/** A new record in which these fields are as said. */
	public String write(Editor editor, String title, Map<String, String> fields) {
		ActivityForm form = ActivityForm.of(Map.of("project", List.of("XAC-K22"), "type", List.of("training"),
				"titleEn", List.of(title), "status", List.of("completed"), "actualStart", List.of("16.11.2020"),
				"participants", List.of("11"), "visibility", List.of("donors")));
		fields.forEach(form::set);
		return saved(this.editing.create(editor, UUID.randomUUID(), form));
	}

	/** Changes one field of a record. */
	public void change(Editor editor, String reference, String field, String value) {
		FormRecord record = this.forms.find(Scope.office(), reference, Locale.ENGLISH).orElseThrow();
		record.form().set(field, value);
		saved(this.editing.change(editor, reference, record.version(), record.form(), "", MergeChoices.NONE));
	}

	/** The version that a person who opens the record sees. */
	public int version(String reference) {
		return this.forms.find(Scope.office(), reference, Locale.ENGLISH).orElseThrow().version();
	}

	private static String saved(Outcome outcome) {
		if (outcome instanceof Outcome.Saved saved) {
			return saved.reference();
		}
		throw new AssertionError(outcome);
	}

}
