package org.roca.portfolio.activity.edit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.activity.Status;
import org.roca.portfolio.shared.Text;
import org.roca.portfolio.shared.lookup.NamedField;
import org.roca.portfolio.shared.lookup.Resolution;

/**
 * The page of the form: what is typed so far, what is wrong with it, and what its lists
 * offer.
 *
 * @param record the record that is edited, or {@code null} for a new one
 * @param form what is typed
 * @param problems what must be corrected
 * @param references what its names mean, or {@code null} as long as nobody has asked
 * @param lists what can be chosen
 * @param own what the page sends of itself
 * @param drafts what the person has typed into this form before
 * @param owner the user name of the person for whom the form is made
 * @param notice the key of a sentence about what a button did, or {@code null}
 */
record FormPage(@Nullable FormRecord record, ActivityForm form, FormProblems problems, @Nullable References references,
		FormLists lists, PageFields own, DraftsOfPage drafts, String owner, @Nullable String notice) {

	/** The column of a name that is looked up. */
	private static final String NAME = ".name";

	/** Where the form is sent to. */
	public String address() {
		return (this.record != null) ? "/activities/" + this.record.reference() + "/edit" : "/activities/new";
	}

	/** How it chooses projects and pillar. */
	public ProjectChoices projects() {
		return new ProjectChoices(this.record, this.form, this.lists);
	}

	/** What a field is called, in a row with the number of the row. */
	public String label(String field) {
		return this.lists.label(field);
	}

	/** What is typed in a field. */
	public String value(String field) {
		return field.equals("change-reason") ? this.own.reason() : this.form.get(field);
	}

	/** Whether a box is ticked. */
	public boolean ticked(String field, String value) {
		return this.form.all(field).contains(value);
	}

	/** The rows of a part. */
	public List<FormRow> rows(String group) {
		return this.form.rows(group);
	}

	/** The one row of a part that has at most one. */
	public FormRow only(String group) {
		return rows(group).stream().findFirst().orElseGet(FormRow::new);
	}

	/** A row as a script adds it. */
	public FormRow fresh(String group) {
		return RowAction.fresh(FormGroup.of(group).orElseThrow(), List.of());
	}

	/** A list, and what is chosen in it. */
	public List<Option> options(String list, String chosen) {
		return this.lists.of(list, chosen);
	}

	/** The steps that the status on record can take. */
	public List<Option> steps() {
		List<Option> steps = this.lists.steps(before());
		Option typed = new Option(value("status"), value("status"), null);
		return strange("status") ? Stream.concat(steps.stream(), Stream.of(typed)).toList() : steps;
	}

	/**
	 * Whether a code was sent that its list does not offer: shown, so that it is seen.
	 */
	public boolean strange(String field) {
		List<Option> offered = field.equals("pillar") ? projects().offeredPillars() : this.lists.steps(before());
		return !value(field).isEmpty() && offered.stream().noneMatch((option) -> option.value().equals(value(field)));
	}

	private @Nullable Status before() {
		return (this.record != null) ? Status.of(this.record.form().get("status")).orElse(null) : null;
	}

	/** Whether the status may be left open: nothing is known of it yet. */
	public boolean statusCanBeUnknown() {
		return before() == null;
	}

	/** The state of every section. */
	public List<SectionState> sections() {
		return Arrays.stream(FormSection.values())
			.map((section) -> SectionState.of(section, this.form, this.problems))
			.toList();
	}

	/** Whether a section is shown as one line, with a button that opens it. */
	public boolean folded(String section) {
		FormSection asked = FormSection.valueOf(section.toUpperCase(Locale.ROOT));
		return asked.isEmpty(this.form) && Stream.of(FormGroup.EQUIPMENT, FormGroup.MONEY, FormGroup.DONORS)
			.filter((group) -> asked.has(group.code()))
			.allMatch((group) -> this.form.rows(group).isEmpty());
	}

	/** What is wrong with a field. */
	public List<FormProblem> problems(String field) {
		return this.problems.of(field);
	}

	/**
	 * What is wrong with a row, for the one line below it. What a name means is asked at
	 * the name itself.
	 */
	public List<FormProblem> problemsOfRow(String row) {
		return this.problems.list()
			.stream()
			.filter((problem) -> problem.field().startsWith(row + ".") && !isAnswered(problem.field()))
			.toList();
	}

	private boolean isAnswered(String field) {
		Resolution answer = field.endsWith(NAME) ? answer(field.substring(0, field.length() - NAME.length())) : null;
		return answer != null && answer.problem() != null;
	}

	/** What is typed in a name that is looked up. */
	public NamedField named(String group, String prefix, FormRow row) {
		return NamedPart.of(FormGroup.of(group).orElseThrow(), prefix).field(row);
	}

	/** What a name means, or {@code null} as long as nobody has asked. */
	public @Nullable Resolution answer(String base) {
		return (this.references != null) ? this.references.of(base) : null;
	}

	/** The id of a field's input. */
	public String id(String field) {
		boolean named = field.equals("project") && projects().leadIsNamed();
		return FormProblem.id(named ? NamedPart.LEAD.base(0) + NAME : field);
	}

	/** The ids of hint and error of a field, or {@code null} when it has neither. */
	public @Nullable String describedBy(String field, boolean hint) {
		String ids = Stream.of(hint ? "hint" : "", problems(field).isEmpty() ? "" : "error")
			.filter((part) -> !part.isEmpty())
			.map((part) -> id(field) + "-" + part)
			.collect(Collectors.joining(" "));
		return ids.isEmpty() ? null : ids;
	}

	/** What the rows of people add up to. */
	public List<ColumnSum> sums() {
		return ColumnSum.of(this.form);
	}

	/** Whether the words on record in this language are a translation nobody checked. */
	public boolean unreviewed(String column, String language) {
		Text text = (this.record != null) ? this.record.texts().get(column) : null;
		return text != null && (language.equals("en") ? text.enState() : text.ruState()) == Text.TextState.UNREVIEWED;
	}

}
