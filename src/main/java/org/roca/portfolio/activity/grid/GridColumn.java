package org.roca.portfolio.activity.grid;

import org.roca.portfolio.activity.edit.FormField;

/** A column that can be edited, in the order in which it stands. */
enum GridColumn {

	/** How far it has come. */
	STATUS(FormField.STATUS, Kind.STATUS),

	/** The planned start. */
	PLANNED_START(FormField.PLANNED_START, Kind.DATE),

	/** The planned end. */
	PLANNED_END(FormField.PLANNED_END, Kind.DATE),

	/** The actual start. */
	ACTUAL_START(FormField.ACTUAL_START, Kind.DATE),

	/** The actual end. */
	ACTUAL_END(FormField.ACTUAL_END, Kind.DATE),

	/** All women who attended. */
	WOMEN(FormField.WOMEN, Kind.PEOPLE),

	/** All men. */
	MEN(FormField.MEN, Kind.PEOPLE),

	/** All of unknown sex. */
	UNKNOWN(FormField.UNKNOWN, Kind.PEOPLE),

	/** All who attended. */
	PARTICIPANTS(FormField.PARTICIPANTS, Kind.PEOPLE);

	private final FormField field;

	private final Kind kind;

	GridColumn(FormField field, Kind kind) {
		this.field = field;
		this.kind = kind;
	}

	/** The name of the field in the form of an activity. */
	public String code() {
		return this.field.code();
	}

	/** What its cells hold. */
	public Kind kind() {
		return this.kind;
	}

	/** What a cell holds. */
	enum Kind {

		/** A status, by code. */
		STATUS,

		/** A date as typed. */
		DATE,

		/** A number of people. */
		PEOPLE

	}

}
