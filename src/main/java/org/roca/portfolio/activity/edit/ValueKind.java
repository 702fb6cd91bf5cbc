package org.roca.portfolio.activity.edit;

import java.util.Map;

import static java.util.Map.entry;

/** What the text of a field says: how it is compared, and which words stand for it. */
enum ValueKind {

	/** Words as they are. */
	TEXT,

	/** A date as people type it. */
	DATE,

	/** A number. */
	NUMBER,

	/** A part of a hundred. */
	SHARE,

	/** A code whose words are messages. */
	CODE,

	/** A project, by slug. */
	PROJECT,

	/** A pillar, by code. */
	PILLAR,

	/** A type of activity, by code. */
	TYPE,

	/** A subject of work, by code. */
	TOPIC,

	/** A country, by its code of two letters. */
	COUNTRY,

	/** An agency or donor, by slug. */
	ORGANISATION,

	/** A registered site, by slug. */
	SITE,

	/** A town, by slug. */
	PLACE;

	private static final Map<FormField, ValueKind> FIELDS = Map.ofEntries(entry(FormField.PROJECT, PROJECT),
			entry(FormField.FURTHER, PROJECT), entry(FormField.PILLAR, PILLAR), entry(FormField.TYPE, TYPE),
			entry(FormField.TOPICS, TOPIC), entry(FormField.STATUS, CODE), entry(FormField.PLANNED_START, DATE),
			entry(FormField.PLANNED_END, DATE), entry(FormField.ACTUAL_START, DATE), entry(FormField.ACTUAL_END, DATE),
			entry(FormField.MODE, CODE), entry(FormField.COUNTRY, COUNTRY), entry(FormField.WOMEN, NUMBER),
			entry(FormField.MEN, NUMBER), entry(FormField.UNKNOWN, NUMBER), entry(FormField.PARTICIPANTS, NUMBER),
			entry(FormField.SOURCE_DATE, DATE), entry(FormField.SENSITIVITY, CODE), entry(FormField.VISIBILITY, CODE));

	private static final Map<String, ValueKind> COLUMNS = Map.ofEntries(entry("lead.slug", PROJECT),
			entry("joint.slug", PROJECT), entry("place.slug", PLACE), entry("sites.slug", SITE),
			entry("benefits.country", COUNTRY), entry("benefits.share", SHARE), entry("people.slug", ORGANISATION),
			entry("people.role", CODE), entry("people.country", COUNTRY), entry("people.women", NUMBER),
			entry("people.men", NUMBER), entry("people.unknown", NUMBER), entry("people.participants", NUMBER),
			entry("donors.slug", ORGANISATION), entry("equipment.kind", CODE), entry("equipment.quantity", NUMBER),
			entry("equipment.amount", NUMBER), entry("equipment.recipient.slug", ORGANISATION),
			entry("equipment.site.slug", SITE), entry("equipment.handedOver", DATE), entry("money.kind", CODE),
			entry("money.amount", NUMBER));

	static ValueKind of(FormField field) {
		return FIELDS.getOrDefault(field, TEXT);
	}

	static ValueKind of(FormGroup group, String column) {
		return COLUMNS.getOrDefault(group.code() + "." + column, TEXT);
	}

	/** Whether its words stand in a register or list. */
	boolean isNamed() {
		return compareTo(PROJECT) >= 0;
	}

	/**
	 * The same text for all ways of typing the same: {@code 2020-11-16} is
	 * {@code 16.11.2020}, and {@code 60,0 %} is {@code 60}. What can't be read stays as
	 * it is.
	 */
	String plain(String typed) {
		return switch (this) {
			case DATE -> TypedDate.read(typed).map(TypedDate::write).orElse(typed);
			case NUMBER -> number(typed, typed);
			case SHARE -> number(typed.replace("%", ""), typed);
			default -> typed;
		};
	}

	private static String number(String digits, String typed) {
		return TypedNumber.read(digits).map((number) -> number.stripTrailingZeros().toPlainString()).orElse(typed);
	}

}
