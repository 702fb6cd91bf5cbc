package org.roca.portfolio.activity.review;

import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;

import static org.roca.portfolio.activity.review.Verdict.GOOD;
import static org.roca.portfolio.activity.review.Verdict.NOT_ASKED;
import static org.roca.portfolio.activity.review.Verdict.bad;
import static org.roca.portfolio.activity.review.Verdict.badIf;

/**
 * What is looked at before a record is submitted. A contradiction must be put right; what
 * is merely not known can wait, since nobody is to guess. A new check is a constant here
 * and its sentences in the messages.
 */
enum Check {

	/** The recorder can always say whether it is planned, under way or over. */
	STATUS(Severity.MUST, (facts) -> badIf(facts.status() == null, "status")),

	/** Dates and status tell the same story. */
	DATES(Severity.MUST, Check::dates),

	/** What was planned for days gone by has happened, was moved or was called off. */
	OVERDUE(Severity.MUST,
			(facts) -> (!facts.is("planned") || facts.planned() == null) ? NOT_ASKED
					: badIf(facts.passed(facts.planned()), "status", Objects.requireNonNull(facts.planned()))),

	/** Nobody attended what has not taken place. */
	EARLY(Severity.MUST,
			(facts) -> (facts.status() == null || facts.begun() || facts.actualStart() != null) ? NOT_ASKED
					: badIf(facts.people() != null, "participants")),

	/** An amount names who says so. */
	AMOUNT(Severity.MUST, (facts) -> facts.amounts() ? badIf(!facts.evidence(), "source") : NOT_ASKED),

	/** Without a date it belongs to no year. */
	WHEN(Severity.CAN_WAIT,
			(facts) -> badIf(facts.actualStart() == null && facts.plannedStart() == null,
					facts.begun() ? "actualStart" : "plannedStart")),

	/** What goes on or was put off has a plan that is not over. */
	LATE(Severity.CAN_WAIT,
			(facts) -> (!facts.is("ongoing") && !facts.is("postponed") || facts.planned() == null) ? NOT_ASKED
					: badIf(facts.passed(facts.planned()), "plannedEnd", Objects.requireNonNull(facts.planned()))),

	/** What was planned for several days ended on one of them. */
	END(Severity.CAN_WAIT,
			(facts) -> (!facts.is("completed") || !facts.plannedForDays()) ? NOT_ASKED
					: badIf(facts.actualEnd() == null, "actualEnd", Objects.requireNonNull(facts.planned()))),

	/** Somebody counted. */
	PEOPLE(Severity.CAN_WAIT, (facts) -> facts.begun() ? badIf(facts.people() == null, "participants") : NOT_ASKED),

	/** Women, men and unknown make the total. */
	SEX(Severity.CAN_WAIT, Check::sex),

	/** It was for somebody. */
	AGENCY(Severity.CAN_WAIT, (facts) -> badIf(facts.agencies() == 0, "people")),

	/** It benefits some country. */
	COUNTRY(Severity.CAN_WAIT, (facts) -> badIf(facts.countries() == 0, "benefits")),

	/** Several countries have shares. */
	SPLIT(Severity.CAN_WAIT,
			(facts) -> (facts.countries() > 1) ? badIf(facts.split().equals("regional"), "benefits") : NOT_ASKED),

	/** It serves a pillar, where its project has any. */
	PILLAR(Severity.CAN_WAIT, (facts) -> (facts.pillar() != null) ? badIf(!facts.pillar(), "pillar") : NOT_ASKED),

	/** Somebody paid. */
	DONOR(Severity.CAN_WAIT, (facts) -> badIf(facts.donors() == 0, "donors")),

	/** Somebody tells of it. */
	EVIDENCE(Severity.CAN_WAIT, (facts) -> facts.amounts() ? NOT_ASKED : badIf(!facts.evidence(), "source")),

	/** Its title is in both languages. */
	TITLE(Severity.CAN_WAIT,
			(facts) -> (facts.title().ru() == null) ? bad("russian", "titleRu")
					: (facts.title().en() == null) ? bad("english", "titleEn") : GOOD),

	/** It says what happened. */
	SUMMARY(Severity.CAN_WAIT, (facts) -> badIf(facts.summary() == null, "summaryEn")),

	/** It is recorded once. */
	TWIN(Severity.CAN_WAIT, (facts) -> badIf(!facts.twins().isEmpty(), "titleEn")),

	/** Words that others may not be meant to read. */
	WORDS(Severity.CAN_WAIT, Check::words);

	/**
	 * Marks of secrecy in both languages, and personal data: addresses of people and
	 * their telephones.
	 */
	private static final Pattern DELICATE = Pattern.compile(
			"(?iu)\\bconfidential|\\bclassified\\b|\\bcovert\\b"
					+ "|\\bundercover\\b|\\binformants?\\b|\\bsecret\\b|\\bnot for (?:publication|distribution)\\b"
					+ "|\\bfor official use\\b|конфиденциальн\\w*|\\bсекретн\\w*|\\bнегласн\\w*|\\bагентурн\\w*"
					+ "|\\bдля служебного пользования\\b|[\\w.+-]+@[\\w-]+\\.[\\w.-]+|\\+\\d[\\d ()-]{8,}\\d",
			Pattern.UNICODE_CHARACTER_CLASS);

	private final Severity severity;

	private final Function<CheckFacts, Verdict> judge;

	Check(Severity severity, Function<CheckFacts, Verdict> judge) {
		this.severity = severity;
		this.judge = judge;
	}

	/** What becomes of a record for which a check does not hold. */
	enum Severity {

		/** It is not submitted. */
		MUST,

		/** It is submitted and says less. */
		CAN_WAIT

	}

	Severity severity() {
		return this.severity;
	}

	/** The name in messages. */
	String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	Verdict judge(CheckFacts facts) {
		return this.judge.apply(facts);
	}

	private static Verdict dates(CheckFacts facts) {
		if (facts.status() == null) {
			return NOT_ASKED;
		}
		if (facts.is("planned") && facts.actualStart() != null) {
			return bad("planned", "status", facts.actualStart());
		}
		if (facts.is("ongoing") && facts.actualStart() == null) {
			return bad("ongoing", "actualStart");
		}
		return (facts.is("ongoing") && facts.passed(facts.actualEnd()))
				? bad("ended", "status", Objects.requireNonNull(facts.actualEnd())) : GOOD;
	}

	private static Verdict sex(CheckFacts facts) {
		Integer people = facts.people();
		Integer rest = facts.sexNotStated();
		if (people == null || rest == null || people == 0) {
			return NOT_ASKED;
		}
		if (rest.equals(people)) {
			return rest.equals(facts.unknownSex()) ? GOOD : bad("none", "women", people);
		}
		return (rest == 0 || rest.equals(facts.unknownSex())) ? GOOD : bad("part", "unknown", rest, people);
	}

	private static Verdict words(CheckFacts facts) {
		return facts.confined() ? NOT_ASKED
				: facts.words()
					.map(DELICATE::matcher)
					.filter((matcher) -> matcher.find())
					.findFirst()
					.map((found) -> bad("bad", "sensitivity", found.group()))
					.orElse(GOOD);
	}

}
