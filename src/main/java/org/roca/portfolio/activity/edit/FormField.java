package org.roca.portfolio.activity.edit;

import java.util.Arrays;
import java.util.Optional;

/**
 * A field of the form that does not repeat, in the order of the form. What a request
 * sends under another name is not part of an activity.
 */
public enum FormField {

	/** The project that leads it, by slug; part of the reference, and never changed. */
	PROJECT("project"),

	/** Further projects that share it, by slug. */
	FURTHER("further"),

	/** The pillar, by code. */
	PILLAR("pillar"),

	/** The type, by code. */
	TYPE("type"),

	/** The English title. */
	TITLE_EN("titleEn"),

	/** The Russian title. */
	TITLE_RU("titleRu"),

	/** The English summary. */
	SUMMARY_EN("summaryEn"),

	/** The Russian summary. */
	SUMMARY_RU("summaryRu"),

	/** What came of the event, in English. */
	OUTCOME_EN("outcomeEn"),

	/** What came of the event, in Russian. */
	OUTCOME_RU("outcomeRu"),

	/** Subjects of work, by code. */
	TOPICS("topics"),

	/** The status, by code; empty when not known. */
	STATUS("status"),

	/**
	 * The planned start, as typed: {@code 16.11.2020}, {@code 11.2020} or {@code 2020}.
	 */
	PLANNED_START("plannedStart"),

	/** The planned end. */
	PLANNED_END("plannedEnd"),

	/** The actual start. */
	ACTUAL_START("actualStart"),

	/** The actual end. */
	ACTUAL_END("actualEnd"),

	/** How people meet, by code. */
	MODE("mode"),

	/** The country of the venue. */
	COUNTRY("country"),

	/** The hall or building, in English. */
	VENUE_EN("venueEn"),

	/** The hall or building, in Russian. */
	VENUE_RU("venueRu"),

	/** All women who attended; empty when not known. */
	WOMEN("women"),

	/** All men. */
	MEN("men"),

	/** All of unknown sex. */
	UNKNOWN("unknown"),

	/** All who attended. */
	PARTICIPANTS("participants"),

	/** What a number says too little about, in English. */
	NOTE_EN("noteEn"),

	/** What a number says too little about, in Russian. */
	NOTE_RU("noteRu"),

	/** The page or document that the record rests on. */
	SOURCE("source"),

	/** The date of that page. */
	SOURCE_DATE("sourceDate"),

	/** Whether it tells what could harm. */
	SENSITIVITY("sensitivity"),

	/** Who may see it. */
	VISIBILITY("visibility");

	private final String code;

	FormField(String code) {
		this.code = code;
	}

	/** The name in the form. */
	public String code() {
		return this.code;
	}

	static Optional<FormField> of(String code) {
		return Arrays.stream(values()).filter((field) -> field.code.equals(code)).findFirst();
	}

}
