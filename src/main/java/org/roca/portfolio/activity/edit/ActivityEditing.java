package org.roca.portfolio.activity.edit;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.activity.Activities;
import org.roca.portfolio.activity.Activity;
import org.roca.portfolio.shared.review.ReviewState;
import org.roca.portfolio.activity.edit.FormReader.Read;
import org.roca.portfolio.project.ActivityNumbers;
import org.roca.portfolio.project.ProjectId;
import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.web.NotFoundException;
import org.roca.portfolio.shared.history.Remark;

/**
 * Saves what people type. A form sent twice makes one record; two people who change one
 * record are merged value by value; what donors see stays as it was approved.
 */
@Service
public class ActivityEditing {

	/** Names of registers are shown in one language while versions are compared. */
	private static final Locale LOCALE = Locale.ENGLISH;

	private final Activities activities;

	private final ActivityNumbers numbers;

	private final FormQueries forms;

	private final FormReader reader;

	private final VersionQueries versions;

	private final JdbcClient jdbc;

	ActivityEditing(Activities activities, ActivityNumbers numbers, FormQueries forms, FormReader reader,
			VersionQueries versions, JdbcClient jdbc) {
		this.activities = activities;
		this.numbers = numbers;
		this.forms = forms;
		this.reader = reader;
		this.versions = versions;
		this.jdbc = jdbc;
	}

	/**
	 * Records a new activity.
	 * @param key the key of the form; the record of a form that was sent before is given
	 * back as it is
	 */
	@Transactional
	public Outcome create(Editor editor, UUID key, ActivityForm form) {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 2))")
			.param("key", key.toString())
			.query()
			.singleRow();
		Optional<Activity> sent = this.activities.findByFormKey(key);
		if (sent.isPresent()) {
			require(editor.keeps(sent.get().project().value()));
			return new Outcome.Saved(sent.get().reference(), false, "");
		}
		Read read = this.reader.read(editor, form, "", null);
		ProjectId project = read.in().known().projects().get(form.get("project"));
		if (project != null && !editor.keeps(project.value())) {
			read.in().problem("project", "project.granted");
		}
		if (project == null || !read.in().problems().isEmpty()) {
			return new Outcome.Refused(form, 0, read.in().problems(), read.in().references());
		}
		Activity activity = new Activity(this.numbers.next(project));
		activity.isMadeBy(key);
		apply(read, activity, editor);
		Remark.sign(editor, null);
		return new Outcome.Saved(this.activities.save(activity).reference(), true, "");
	}

	/**
	 * Changes an activity.
	 * @param version the version that the form was opened on
	 * @param reason why; needed where a plan changes
	 * @param choices what was chosen for values that somebody else changed too
	 * @throws NotFoundException if there is no such record, or it is in the bin
	 */
	@Transactional
	public Outcome change(Editor editor, String reference, int version, ActivityForm form, String reason,
			MergeChoices choices) {
		Activity activity = this.activities.hold(reference)
			.filter((held) -> !held.isBinned())
			.orElseThrow(() -> new NotFoundException("activity", reference));
		require(editor.keeps(activity.project().value()));
		FormRecord now = this.forms.find(Scope.office(), reference, LOCALE).orElseThrow();
		form.ledBy(now.form().get("project"));
		this.reader.settle(editor, form);
		Typed typed = chosen(now, new Typed(version, form), choices);
		ActivityForm wanted = typed.form();
		String others = others(editor, version, now);
		if (typed.version() != now.version()) {
			ActivityForm opened = this.versions.form(now, typed.version(), LOCALE);
			Merge merge = Merge.of(opened, now.form(), wanted);
			if (!merge.conflicts().isEmpty()) {
				return new Outcome.Conflict(now, typed.version(), wanted, merge, this.versions.author(now));
			}
			wanted = merge.apply(opened, now.form(), wanted, Map.of());
		}
		if (FlatForm.of(wanted).equals(FlatForm.of(now.form()))) {
			return new Outcome.Saved(reference, false, others);
		}
		Read read = this.reader.read(editor, wanted, reason, now);
		if (!read.in().problems().isEmpty()) {
			return new Outcome.Refused(wanted, now.version(), read.in().problems(), read.in().references());
		}
		if (activity.reviewState() == ReviewState.APPROVED) {
			this.jdbc.sql("select keep_published(:id)").param("id", now.id()).query().singleRow();
		}
		this.jdbc.sql("select narrow_published(:id, :readers)")
			.param("id", now.id())
			.param("readers", wanted.get("visibility"))
			.query()
			.singleRow();
		apply(read, activity, editor);
		Remark.sign(editor, reason.isEmpty() ? null : reason);
		return new Outcome.Saved(reference, true, others);
	}

	/**
	 * The form with the choices that its editor made: it then builds on the version that
	 * was shown, so that what a third person saved since is merged like anything else.
	 */
	private Typed chosen(FormRecord now, Typed typed, MergeChoices choices) {
		if (!choices.isMade()) {
			return typed;
		}
		ActivityForm opened = this.versions.form(now, typed.version(), LOCALE);
		ActivityForm shown = this.versions.form(now, choices.seen(), LOCALE);
		Merge merge = Merge.of(opened, shown, typed.form());
		return choices.settle(merge)
				? new Typed(choices.seen(), merge.apply(opened, shown, typed.form(), choices.sides())) : typed;
	}

	/**
	 * The names of those who changed the record since it was opened. Who only reviewed it
	 * meanwhile changed nothing that was typed, nor did the editor in another window.
	 */
	private String others(Editor editor, int version, FormRecord now) {
		boolean same = version == now.version()
				|| FlatForm.of(this.versions.form(now, version, LOCALE)).equals(FlatForm.of(now.form()));
		return same ? "" : String.join(", ", this.versions.names(now, version, editor.name()));
	}

	private static void apply(Read read, Activity activity, Editor editor) {
		read.changes().forEach((change) -> change.applyTo(activity));
		activity.isChangedBy(editor.accountId());
	}

	private static void require(boolean allowed) {
		if (!allowed) {
			throw new AccessDeniedException("Not a project of this account");
		}
	}

	/** A form and the version that it was opened on. */
	private record Typed(int version, ActivityForm form) {
	}

}
