package org.roca.portfolio.report.edit;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReportMergeTests {

	private static final List<String> NAMES = ReportForm.names(List.of("summary", "plan"));

	private final ReportForm base = new ReportForm(Map.of("titleEn", "Report", "en.summary", "One", "en.plan", "Two"));

	@Test
	void takesWhatOnlyOneChangedAndWhatBothChangedAlike() {
		ReportForm theirs = new ReportForm(Map.of("titleEn", "Report", "en.summary", "Uno", "ru.plan", "Три"));
		ReportForm mine = new ReportForm(
				Map.of("titleEn", "Report", "en.summary", "One", "ru.summary", "Один", "ru.plan", "Три"));
		ReportMerge merge = ReportMerge.of(this.base, theirs, mine, NAMES);
		assertThat(merge.conflicts()).isEmpty();
		assertThat(merge.apply(mine, Map.of()).values())
			.isEqualTo(Map.of("titleEn", "Report", "en.summary", "Uno", "ru.summary", "Один", "ru.plan", "Три"));
	}

	@Test
	void asksWhereBothChangedTheSameDifferently() {
		ReportForm theirs = new ReportForm(Map.of("titleEn", "Report", "en.summary", "Uno", "en.plan", "Two"));
		ReportForm mine = new ReportForm(Map.of("titleEn", "Report", "en.summary", "Eins", "en.plan", "Two"));
		ReportMerge merge = ReportMerge.of(this.base, theirs, mine, NAMES);
		assertThat(merge.conflicts()).extracting(ReportMerge.Field::name).containsExactly("en.summary");
		assertThat(merge.apply(mine, Map.of("en.summary", "theirs")).get("en.summary")).isEqualTo("Uno");
		assertThat(merge.apply(mine, Map.of("en.summary", "base")).get("en.summary")).isEqualTo("One");
		assertThat(merge.apply(mine, Map.of()).get("en.summary")).isEqualTo("Eins");
	}

	@Test
	void textInASectionWithoutANumberIsNotThrownAway() {
		ReportForm form = new ReportForm(Map.of("titleEn", "Report", "from", "1.1.2026", "to", "2026-12-31",
				"place.plan", "1", "en.summary", "x"));
		assertThat(Reading.of(form, List.of("summary", "plan")).problems())
			.containsExactly(new Reading.Problem("place.summary", "written"));
	}

	@Test
	void readsDaysAsPeopleTypeThemAndNoOthers() {
		assertThat(TypedDay.read("31. 12. 2026")).map(TypedDay::write).contains("31.12.2026");
		assertThat(TypedDay.read("2026-12-31")).map(TypedDay::write).contains("31.12.2026");
		assertThat(TypedDay.read("31.2.2026")).isEmpty();
		assertThat(TypedDay.read("2026")).isEmpty();
	}

}
