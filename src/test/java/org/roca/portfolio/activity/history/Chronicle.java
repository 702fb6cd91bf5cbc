package org.roca.portfolio.activity.history;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import org.roca.portfolio.activity.Activities;
import org.roca.portfolio.activity.Activity;
import org.roca.portfolio.activity.edit.ActivityEditing;
import org.roca.portfolio.activity.edit.ActivityForm;
import org.roca.portfolio.activity.edit.FormQueries;
import org.roca.portfolio.activity.edit.FormRecord;
import org.roca.portfolio.activity.edit.FormRow;
import org.roca.portfolio.activity.edit.MergeChoices;
import org.roca.portfolio.activity.edit.Outcome;
import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.history.Remark;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Activities that have a past: each step is a transaction of its own, as in life. */
@Component
public class Chronicle {

	private final ActivityEditing editing;

	private final FormQueries forms;

	private final Activities activities;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	Chronicle(ActivityEditing editing, FormQueries forms, Activities activities, JdbcClient jdbc,
			TransactionTemplate transaction) {
		this.editing = editing;
		this.forms = forms;
		this.activities = activities;
		this.jdbc = jdbc;
		this.transaction = transaction;
	}

	/** Somebody who keeps the records of every project. */
	public Editor officer(String name) {
		this.jdbc.sql("""
				insert into account (id, username, password_hash, display_name, role)
				values (nextval('account_seq'), lower(:name), '{none}x', :name, 'officer') on conflict do nothing""")
			.param("name", name)
			.update();
		return this.jdbc.sql("select id, display_name from account where username = lower(:name)")
			.param("name", name)
			.query((row, number) -> new Editor(row.getLong("id"), name, row.getString("display_name"), Editor.Power.ALL,
					Set.of()))
			.single();
	}

	/** Records an activity with something in most parts of its form. */
	public String create(Editor editor, String title) {
		ActivityForm form = new ActivityForm().set("project", "XAC-K22")
			.set("type", "training")
			.set("titleEn", title)
			.set("summaryEn", "Uzbek agencies, UNODC and the Japanese embassy visited the office on the Afghan border.")
			.set("status", "planned")
			.set("plannedStart", "16.11.2026")
			.set("mode", "onsite")
			.set("country", "UZ")
			.set("visibility", "donors")
			.set("sensitivity", "ordinary");
		form.add("topics", "narcotics");
		form.rows("benefits").add(new FormRow().set("country", "UZ").set("share", "60"));
		form.rows("benefits").add(new FormRow().set("country", "TJ").set("share", "40"));
		form.rows("people").add(agency("Drug Control Agency").set("women", "3").set("participants", "12"));
		form.rows("equipment")
			.add(new FormRow().set("itemEn", "Laptop").set("kind", "equipment").set("quantity", "12"));
		Outcome.Saved saved = saved(this.editing.create(editor, UUID.randomUUID(), form));
		return saved.reference();
	}

	/** A row of an agency by its name. */
	public FormRow agency(String name) {
		return this.jdbc
			.sql("select slug, name_en from organisation where name_en ilike :name and agency order by id limit 1")
			.param("name", "%" + name + "%")
			.query((row, number) -> new FormRow().set("slug", row.getString("slug"))
				.set("name", row.getString("name_en")))
			.single();
	}

	/** Changes an activity as it is now. */
	public void change(Editor editor, String reference, String reason, Consumer<ActivityForm> what) {
		FormRecord now = now(reference);
		what.accept(now.form());
		assertThat(saved(this.editing.change(editor, reference, now.version(), now.form(), reason, MergeChoices.NONE))
			.changed()).isTrue();
	}

	/** Takes a step of the review, or to the bin and back. */
	public void step(Editor editor, String reference, String reason, Consumer<Activity> what) {
		this.transaction.executeWithoutResult((status) -> {
			what.accept(this.activities.hold(reference).orElseThrow());
			Remark.sign(editor, reason.isEmpty() ? null : reason);
		});
	}

	/** Submits it and lets another person approve it. */
	public void approve(Editor author, Editor reviewer, String reference) {
		step(author, reference, "", (activity) -> activity.review().submit(author.accountId(), Instant.now()));
		step(reviewer, reference, "", (activity) -> activity.review().approve(reviewer.accountId(), Instant.now()));
	}

	/** The record as it is now. */
	public FormRecord now(String reference) {
		return this.forms.find(Scope.office(), reference, Locale.ENGLISH).orElseThrow();
	}

	private static Outcome.Saved saved(Outcome outcome) {
		assertThat(outcome)
			.as(() -> (outcome instanceof Outcome.Refused refused) ? refused.problems().list().toString() : "")
			.isInstanceOf(Outcome.Saved.class);
		return (Outcome.Saved) outcome;
	}

}
