package org.roca.portfolio.report.review;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;

import org.roca.portfolio.report.Passage;

/**
 * What is looked at before a report is submitted. A new check is a constant here and its
 * sentences in the messages.
 */
enum ReportCheck {

	/** Who reads nothing else reads the summary. */
	SUMMARY(Severity.MUST, "en.summary",
			(facts) -> count(facts.report()
				.passage("summary")
				.filter((passage) -> passage.textEn() != null || passage.textRu() != null)
				.isEmpty() ? 1 : 0)),

	/** Each section that only people can fill has words. */
	WRITTEN(Severity.CAN_WAIT, "sections",
			(facts) -> written(facts).filter((passage) -> passage.textEn() == null && passage.textRu() == null)),

	/** What is written is in both languages. */
	LANGUAGES(Severity.CAN_WAIT, "sections",
			(facts) -> new Found(facts.report().passages())
				.filter((passage) -> (passage.textEn() == null) != (passage.textRu() == null))),

	/** The title is in both languages. */
	TITLE(Severity.CAN_WAIT, "titleEn",
			(facts) -> count(facts.report().title().en() == null || facts.report().title().ru() == null ? 1 : 0)),

	/** What is still to come can't be reported. */
	PERIOD(Severity.CAN_WAIT, "to", (facts) -> count(facts.report().period().isOpenOn(facts.today()) ? 1 : 0)),

	/** Something was done. */
	ACTIVITIES(Severity.CAN_WAIT, "", (facts) -> count(facts.activities() == 0 ? 1 : 0)),

	/** No record of the period still waits for its approval. */
	PENDING(Severity.CAN_WAIT, "", (facts) -> count(facts.pending())),

	/** Women and men were counted. */
	SEX(Severity.CAN_WAIT, "", (facts) -> count(facts.activities() - facts.withSex())),

	/** Every contribution is stated in US dollars too. */
	USD(Severity.CAN_WAIT, "", (facts) -> count(facts.money().contributions() - facts.money().usdStated())),

	/** Somebody says what was agreed. */
	SOURCE(Severity.CAN_WAIT, "", (facts) -> count(facts.unsourced()));

	private final Severity severity;

	private final String field;

	private final Function<ReportFacts, Found> judge;

	ReportCheck(Severity severity, String field, Function<ReportFacts, Found> judge) {
		this.severity = severity;
		this.field = field;
		this.judge = judge;
	}

	/** What becomes of a report for which a check does not hold. */
	enum Severity {

		/** It is not submitted. */
		MUST,

		/** It is submitted and says less. */
		CAN_WAIT

	}

	/**
	 * What a check found.
	 *
	 * @param number how many things are not right
	 * @param sections the codes of the sections that it is about
	 */
	record Found(long number, List<Passage> sections) {

		Found(List<Passage> sections) {
			this(sections.size(), sections);
		}

		Found filter(Predicate<Passage> wrong) {
			return new Found(this.sections.stream().filter(wrong).toList());
		}

	}

	Severity severity() {
		return this.severity;
	}

	/** The field of the form that puts it right; empty where records do. */
	String field() {
		return this.field;
	}

	/** The name in messages. */
	String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	Found judge(ReportFacts facts) {
		return this.judge.apply(facts);
	}

	private static Found count(long number) {
		return new Found(number, List.of());
	}

	private static Found written(ReportFacts facts) {
		return new Found(facts.report().passages())
			.filter((passage) -> facts.written().contains(passage.section()) && !passage.section().equals("summary"));
	}

}
