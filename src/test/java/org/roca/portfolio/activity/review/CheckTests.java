package org.roca.portfolio.activity.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roca.portfolio.activity.review.CheckFacts.Twin;
import org.roca.portfolio.shared.PartialDate;
import org.roca.portfolio.shared.Text;
import org.roca.portfolio.shared.Text.TextState;

import static org.assertj.core.api.Assertions.assertThat;

class CheckTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

	private static final Text TITLE = new Text("Course", TextState.ORIGINAL, "Курс", TextState.REVIEWED);

	/**
	 * Each line: the check, its answer, and what is told of a record otherwise perfect.
	 */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			STATUS   | good    |
			STATUS   | bad     | status=
			DATES    | good    |
			DATES    |         | status=
			DATES    | planned | status=planned
			DATES    | ongoing | status=ongoing, start=
			DATES    | ended   | status=ongoing, end=2026-11-23
			DATES    | good    | status=ongoing, end=2026-11-24
			DATES    | good    | status=ongoing, end=2026-11
			OVERDUE  |         |
			OVERDUE  |         | status=planned, start=
			OVERDUE  | bad     | status=planned, start=, plan=2026-11-23
			OVERDUE  | good    | status=planned, start=, plan=2026-11-24
			OVERDUE  | good    | status=planned, start=, plan=2026-11
			OVERDUE  | good    | status=planned, start=, plan=2026-11-20, planend=2026-12-01
			EARLY    |         |
			EARLY    | bad     | status=planned, start=
			EARLY    | bad     | status=cancelled, start=
			EARLY    |         | status=cancelled
			EARLY    | good    | status=planned, start=, people=
			AMOUNT   |         |
			AMOUNT   | good    | amounts=yes
			AMOUNT   | bad     | amounts=yes, evidence=no
			WHEN     | good    |
			WHEN     | bad     | start=
			WHEN     | good    | start=, plan=2027
			LATE     |         |
			LATE     | bad     | status=postponed, plan=2026-10
			LATE     | bad     | status=ongoing, plan=2026-10
			LATE     | good    | status=ongoing, plan=2026-12
			END      |         |
			END      | bad     | plan=2020-11-16, planend=2020-11-20, end=
			END      | good    | plan=2020-11-16, planend=2020-11-20
			END      |         | plan=2020-11-16, end=
			PEOPLE   | good    |
			PEOPLE   | bad     | people=
			PEOPLE   | good    | people=0
			PEOPLE   |         | status=planned, people=
			SEX      | good    |
			SEX      | none    | people=26, rest=26
			SEX      | good    | people=26, rest=26, unknown=26
			SEX      | part    | people=26, rest=6
			SEX      | good    | people=26, rest=6, unknown=6
			SEX      |         | people=
			SEX      |         | people=0
			AGENCY   | good    |
			AGENCY   | bad     | agencies=0
			COUNTRY  | good    |
			COUNTRY  | bad     | countries=0
			SPLIT    |         |
			SPLIT    | bad     | countries=2, split=regional
			SPLIT    | good    | countries=2, split=shared
			PILLAR   | good    |
			PILLAR   | bad     | pillar=no
			PILLAR   |         | pillar=
			DONOR    | good    |
			DONOR    | bad     | donors=0
			EVIDENCE | good    |
			EVIDENCE | bad     | evidence=no
			EVIDENCE |         | evidence=no, amounts=yes
			TITLE    | good    |
			TITLE    | russian | ru=
			TITLE    | english | en=
			SUMMARY  | good    |
			SUMMARY  | bad     | summary=
			TWIN     | good    |
			TWIN     | bad     | twin=XAC-K22-0007
			WORDS    | good    |
			WORDS    | bad     | summary=A covert delivery was watched
			WORDS    | bad     | summary=Негласное наблюдение
			WORDS    | bad     | summary=Write to aigul@example.org
			WORDS    | bad     | summary=Call +998 71 120 80 50
			WORDS    | good    | summary=The secretary met 120 people in 2026
			WORDS    |         | summary=A covert delivery, confined=yes
			""")
	void answers(Check check, String answer, String told) {
		Verdict verdict = check.judge(facts((told != null) ? told : ""));
		assertThat(verdict.words()).isEqualTo((answer != null) ? answer : "");
		assertThat(verdict.kind() == Verdict.Kind.BAD).isEqualTo(!verdict.field().isEmpty());
	}

	@Test
	void aPerfectRecordIsReadyAndNothingOfItIsOpen() {
		Checklist checks = Checklist.of("XAC-K22-0001", facts(""));
		assertThat(checks.isReady()).isTrue();
		assertThat(checks.open()).isEmpty();
		assertThat(checks.good()).hasSizeGreaterThan(10);
	}

	@Test
	void whatMustBePutRightComesFirst() {
		Checklist checks = Checklist.of("XAC-K22-0001", facts("donors=0, evidence=no, amounts=yes, agencies=0"));
		assertThat(checks.isReady()).isFalse();
		assertThat(checks.open()).extracting(Finding::check).containsExactly(Check.AMOUNT, Check.AGENCY, Check.DONOR);
		assertThat(checks.waiting()).isEqualTo(2);
	}

	@Test
	void whatIsMerelyNotKnownCanWait() {
		Checklist checks = Checklist.of("XAC-K22-0001",
				facts("people=, agencies=0, countries=0, donors=0, evidence=no, summary=, ru=, pillar=no, end="));
		assertThat(checks.isReady()).isTrue();
		assertThat(checks.waiting()).isEqualTo(8);
	}

	private static CheckFacts facts(String told) {
		Told facts = new Told(told);
		Integer people = facts.number("people", "26");
		return new CheckFacts(TODAY, title(facts), facts.text("summary", "What it was about"), null,
				facts.code("status", "completed"), facts.date("plan", ""), facts.date("planend", ""),
				facts.date("start", "2020-11-16"), facts.date("end", "2020-11-20"), people,
				(people != null) ? facts.number("rest", "0") : null, facts.number("unknown", ""),
				(facts.code("pillar", "yes") != null) ? facts.is("pillar", "yes") : null, facts.count("agencies", "1"),
				facts.count("donors", "1"), facts.count("countries", "1"), String.valueOf(facts.code("split", "alone")),
				facts.is("amounts", "no"), facts.is("evidence", "yes"), facts.is("confined", "no"), twins(facts));
	}

	private static Text title(Told facts) {
		String en = facts.code("en", "Course");
		String ru = facts.code("ru", "Курс");
		return new Text(en, (en != null) ? TextState.ORIGINAL : null, ru, (ru != null) ? TextState.REVIEWED : null);
	}

	private static List<Twin> twins(Told facts) {
		List<Twin> twins = new ArrayList<>();
		String reference = facts.code("twin", "");
		if (reference != null) {
			twins.add(new Twin(reference, TITLE));
		}
		return twins;
	}

	/** What a line of the table tells, by name; empty is not known. */
	private record Told(String line) {

		String value(String name, String otherwise) {
			return Arrays.stream(this.line.split(", "))
				.filter((part) -> part.startsWith(name + "="))
				.map((part) -> part.substring(name.length() + 1))
				.findFirst()
				.orElse(otherwise);
		}

		@Nullable String code(String name, String otherwise) {
			String value = value(name, otherwise);
			return value.isEmpty() ? null : value;
		}

		boolean is(String name, String otherwise) {
			return value(name, otherwise).equals("yes");
		}

		@Nullable Integer number(String name, String otherwise) {
			String value = value(name, otherwise);
			return value.isEmpty() ? null : Integer.valueOf(value);
		}

		int count(String name, String otherwise) {
			return Integer.parseInt(value(name, otherwise));
		}

		@Nullable PartialDate date(String name, String otherwise) {
			String value = value(name, otherwise);
			return value.isEmpty() ? null : PartialDate.parse(value);
		}

		@Nullable Text text(String name, String otherwise) {
			String value = value(name, otherwise);
			return value.isEmpty() ? null : Text.english(value);
		}

	}

}
