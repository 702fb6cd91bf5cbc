package org.roca.portfolio.report.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.roca.portfolio.report.Audience;
import org.roca.portfolio.report.Passage;
import org.roca.portfolio.report.ReportRecord;
import org.roca.portfolio.report.ReportRecord.Deed;
import org.roca.portfolio.report.Span;
import org.roca.portfolio.report.Topic;
import org.roca.portfolio.shared.Text;
import org.roca.portfolio.shared.measure.ContributionTotals;
import org.roca.portfolio.shared.report.ReportSubject.Kind;

import static org.assertj.core.api.Assertions.assertThat;

/** Each check on a report that lacks one thing, and on one that lacks nothing. */
class ReportCheckTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

	private static final Text TITLE = new Text("Report", Text.TextState.ORIGINAL, "Отчёт", Text.TextState.ORIGINAL);

	private static final Passage SUMMARY = new Passage("summary", "Much was done.", "Сделано многое.");

	private static final Passage RISKS = new Passage("challenges", "Borders closed.", "Границы закрылись.");

	private static final Passage TABLE = Passage.empty("activities");

	@Test
	void nothingIsFoundWhereAllIsThere() {
		ReportFacts facts = facts(TITLE, 2025, 3, 3, 0, 2, 2, 0, SUMMARY, RISKS, TABLE);
		assertThat(ReportCheck.values())
			.allSatisfy((check) -> assertThat(found(check, facts)).as(check.code()).isZero());
	}

	@Test
	void aSummaryInOneLanguageIsEnoughAndNoneOrAnEmptyOneIsNot() {
		assertThat(found(ReportCheck.SUMMARY, with(new Passage("summary", null, "Сделано многое.")))).isZero();
		assertThat(found(ReportCheck.SUMMARY, with(Passage.empty("summary")))).isOne();
		assertThat(found(ReportCheck.SUMMARY, with(RISKS))).isOne();
		assertThat(ReportCheck.values()).filteredOn((each) -> each.severity() == ReportCheck.Severity.MUST)
			.containsExactly(ReportCheck.SUMMARY);
	}

	@Test
	void sectionsThatOnlyPeopleFillAreNamedWhereTheyAreEmpty() {
		assertThat(ReportCheck.WRITTEN.judge(with(SUMMARY, Passage.empty("challenges"), TABLE)).sections())
			.extracting(Passage::section)
			.containsExactly("challenges");
		assertThat(found(ReportCheck.WRITTEN, with(Passage.empty("summary")))).as("has a check of its own").isZero();
	}

	@Test
	void textsInOneLanguageAreNamed() {
		assertThat(ReportCheck.LANGUAGES.judge(with(new Passage("summary", "Much was done.", null), RISKS, TABLE))
			.sections()).extracting(Passage::section).containsExactly("summary");
	}

	@Test
	void aTitleInOneLanguageIsFound() {
		assertThat(found(ReportCheck.TITLE, facts(Text.english("Report"), 2025, 3, 3, 0, 2, 2, 0))).isOne();
	}

	@Test
	void aPeriodThatGoesOnIsFound() {
		assertThat(found(ReportCheck.PERIOD, facts(TITLE, 2026, 3, 3, 0, 2, 2, 0))).isOne();
	}

	@Test
	void recordsThatAreMissingWaitingOrSilentAreCounted() {
		assertThat(found(ReportCheck.ACTIVITIES, facts(TITLE, 2025, 0, 0, 0, 2, 2, 0))).isOne();
		assertThat(found(ReportCheck.SEX, facts(TITLE, 2025, 0, 0, 0, 2, 2, 0))).as("of no activity").isZero();
		assertThat(found(ReportCheck.PENDING, facts(TITLE, 2025, 3, 3, 4, 2, 2, 0))).isEqualTo(4);
		assertThat(found(ReportCheck.SEX, facts(TITLE, 2025, 3, 1, 0, 2, 2, 0))).isEqualTo(2);
	}

	@Test
	void contributionsWithoutDollarsOrSourceAreCounted() {
		assertThat(found(ReportCheck.USD, facts(TITLE, 2025, 3, 3, 0, 5, 2, 0))).isEqualTo(3);
		assertThat(found(ReportCheck.SOURCE, facts(TITLE, 2025, 3, 3, 0, 5, 5, 1))).isOne();
	}

	private static long found(ReportCheck check, ReportFacts facts) {
		return check.judge(facts).number();
	}

	private static ReportFacts with(Passage... passages) {
		return facts(TITLE, 2025, 3, 3, 0, 2, 2, 0, passages);
	}

	private static ReportFacts facts(Text title, int year, long activities, long withSex, long pending,
			long contributions, long usdStated, long unsourced, Passage... passages) {
		ReportRecord report = new ReportRecord(1, 0, title, new Topic(Kind.COUNTRY, null, null, "UZ"), "UZ", null,
				Text.english("Uzbekistan"), Audience.OFFICE, null, null, Span.year(year), List.of(passages), "draft",
				null, new Deed(1, "Aigul", Instant.EPOCH), null, null);
		return new ReportFacts(report, List.of("summary", "challenges"), TODAY, activities, withSex, pending,
				new ContributionTotals(contributions, null, usdStated, List.of()), unsourced);
	}

}
