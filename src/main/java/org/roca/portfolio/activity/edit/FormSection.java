package org.roca.portfolio.activity.edit;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A numbered section of the form: which fields stand in it, and which facts a reader of
 * the record will look for there.
 */
public enum FormSection {

	/** What it is. */
	WHAT(Set.of("project", "lead", "further", "joint", "pillar", "type", "titleEn", "titleRu", "summaryEn", "summaryRu",
			"outcomeEn", "outcomeRu", "topics"), List.of("project|lead.name", "type", "titleEn|titleRu")),

	/** When and where it is held, and for which countries. */
	WHEN(Set.of("status", "plannedStart", "plannedEnd", "actualStart", "actualEnd", "change-reason", "mode", "country",
			"place", "venueEn", "venueRu", "sites", "benefits"),
			List.of("status", "plannedStart|actualStart", "country", "benefits.country")),

	/** Who took part. */
	WHO(Set.of("people", "women", "men", "unknown", "participants", "noteEn", "noteRu"),
			List.of("people.name", "participants|women|people.participants|people.women", "women|people.women")),

	/** Equipment and works. */
	EQUIPMENT(Set.of("equipment"), List.of()),

	/** Money, and who gave it. */
	MONEY(Set.of("money", "donors"), List.of()),

	/** What the record rests on. */
	EVIDENCE(Set.of("source", "sourceDate", "links"), List.of("source")),

	/** Who can see it. */
	SEEN(Set.of("sensitivity", "visibility"), List.of("visibility"));

	private final Set<String> fields;

	private final List<String> facts;

	FormSection(Set<String> fields, List<String> facts) {
		this.fields = fields;
		this.facts = facts;
	}

	/** The name in message keys and in the page. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The number that stands before its name. */
	public int number() {
		return ordinal() + 1;
	}

	/**
	 * The facts a reader looks for: each a field, a column of a part, or several of them
	 * with a bar between where any will do.
	 */
	public List<String> facts() {
		return this.facts;
	}

	/** Whether a field stands in this section. */
	boolean has(String field) {
		int row = field.indexOf('[');
		return this.fields.contains((row < 0) ? field : field.substring(0, row));
	}

	/** Whether nothing of this section was typed. */
	boolean isEmpty(ActivityForm form) {
		return this.fields.stream()
			.allMatch((field) -> form.get(field).isEmpty() && form.all(field).isEmpty()
					&& FormGroup.of(field)
						.map((group) -> form.rows(group).stream().allMatch(FormRow::isBlank))
						.orElse(true));
	}

	/** How many of the facts a reader looks for nobody has typed. */
	int unknown(ActivityForm form) {
		return (int) this.facts.stream()
			.filter((fact) -> List.of(fact.split("\\|")).stream().noneMatch((field) -> isTyped(form, field)))
			.count();
	}

	private static boolean isTyped(ActivityForm form, String field) {
		String[] parts = field.split("\\.");
		return (parts.length == 1) ? !form.get(field).isEmpty()
				: form.rows(parts[0]).stream().anyMatch((row) -> !row.get(parts[1]).isEmpty());
	}

}
