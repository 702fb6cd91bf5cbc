package org.roca.portfolio.activity.edit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.Condition;

/**
 * What a new form has in it when it is opened, so that nobody types twice what is nearly
 * always the same.
 */
@Component
@Transactional(readOnly = true)
class FormStart {

	/** What an activity recorded after another has of it. */
	private static final List<String> LIKE_THE_LAST = List.of("project", "pillar", "type", "mode", "country",
			"visibility", "sensitivity");

	/** What belongs to one event alone, and is not copied to another. */
	private static final List<String> OF_THE_EVENT = List.of("status", "plannedStart", "plannedEnd", "actualStart",
			"actualEnd", "women", "men", "unknown", "participants", "noteEn", "noteRu", "outcomeEn", "outcomeRu",
			"source", "sourceDate");

	private static final Set<String> WHO = Set.of("slug", "name", "role", "country");

	private static final Set<String> LATER = Set.of("handedOver", "condition");

	private final JdbcClient jdbc;

	private final FormQueries forms;

	FormStart(JdbcClient jdbc, FormQueries forms) {
		this.jdbc = jdbc;
		this.forms = forms;
	}

	/**
	 * A form with defaults only: planned, for the donors, in the country where this
	 * person recorded last.
	 * @param project the slug of the project that leads it; empty when not yet chosen
	 */
	ActivityForm blank(Scope scope, Editor editor, String project) {
		ActivityForm form = withDefaults(new ActivityForm()).set("project", project);
		return form.set("country", lastCountry(scope, editor));
	}

	/** A form with what repeated events share: all but the facts of one event. */
	Optional<ActivityForm> copy(Scope scope, String reference, Locale reader) {
		return this.forms.find(scope, reference, reader).map((found) -> {
			ActivityForm form = found.form();
			OF_THE_EVENT.forEach((field) -> form.set(field, ""));
			form.rows(FormGroup.LINKS).clear();
			form.rows(FormGroup.PEOPLE).replaceAll(FormStart::withoutNumbers);
			form.rows(FormGroup.EQUIPMENT).forEach((row) -> LATER.forEach((column) -> row.set(column, "")));
			form.rows(FormGroup.MONEY).removeIf((row) -> !row.get("kind").equals("planned_cost"));
			return withDefaults(form);
		});
	}

	/** A form for the next activity of the same kind, place and project. */
	Optional<ActivityForm> like(Scope scope, String reference, Locale reader) {
		return this.forms.find(scope, reference, reader).map((found) -> {
			ActivityForm form = new ActivityForm();
			LIKE_THE_LAST.forEach((field) -> form.set(field, found.form().get(field)));
			form.rows(FormGroup.PLACE).addAll(found.form().rows(FormGroup.PLACE));
			return withDefaults(form);
		});
	}

	/**
	 * Who took part in the activity that was recorded last in a project, without numbers.
	 * @param except the reference of the record that asks; empty for a new one
	 */
	List<FormRow> lastPeople(Scope scope, String project, String except, Locale reader) {
		Condition inView = scope.activities("a");
		return this.jdbc.sql("""
				select a.reference from activity a join project p on p.id = a.project_id
				where p.slug = :project and a.reference <> :except and %s
					and (exists (select from activity_organisation n where n.activity_id = a.id)
						or exists (select from activity_attendance n where n.activity_id = a.id))
				order by a.number desc limit 1""".formatted(inView.sql()))
			.params(inView.params())
			.param("project", project)
			.param("except", except)
			.query(String.class)
			.optional()
			.flatMap((reference) -> this.forms.find(scope, reference, reader))
			.map((found) -> found.form()
				.rows(FormGroup.PEOPLE)
				.stream()
				.map(FormStart::withoutNumbers)
				.filter((row) -> !row.isBlank())
				.toList())
			.orElse(List.of());
	}

	private String lastCountry(Scope scope, Editor editor) {
		Condition inView = scope.activities("a");
		return this.jdbc.sql("""
				select a.country_iso from activity a where a.created_by = :account and a.country_iso is not null and %s
				order by a.id desc limit 1""".formatted(inView.sql()))
			.params(inView.params())
			.param("account", editor.accountId())
			.query(String.class)
			.optional()
			.orElse("");
	}

	private static ActivityForm withDefaults(ActivityForm form) {
		form.set("status", "planned");
		form.set("sensitivity", form.get("sensitivity").isEmpty() ? "ordinary" : form.get("sensitivity"));
		form.set("visibility", form.get("visibility").isEmpty() ? "donors" : form.get("visibility"));
		if (form.rows(FormGroup.PEOPLE).isEmpty()) {
			form.rows(FormGroup.PEOPLE).add(new FormRow());
		}
		return form;
	}

	private static FormRow withoutNumbers(FormRow row) {
		FormRow who = new FormRow();
		WHO.forEach((column) -> who.set(column, row.get(column)));
		return who;
	}

}
