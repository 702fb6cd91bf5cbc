package org.roca.portfolio.activity.edit;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ActivityFormTests {

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5 })
	void isTheSameAfterItWasSent(long seed) {
		ActivityForm form = new RandomForms(seed).form();
		form.set("summaryEn", "Two\n\nparagraphs, “quoted” & <marked>");
		ActivityForm sent = ActivityForm.of(form.params());
		assertThat(FlatForm.of(sent)).isEqualTo(FlatForm.of(form));
		assertThat(sent.get("summaryEn")).isEqualTo(form.get("summaryEn"));
		for (FormGroup group : FormGroup.values()) {
			assertThat(sent.rows(group)).extracting(FormRow::columns)
				.isEqualTo(form.rows(group).stream().map(FormRow::columns).toList());
		}
	}

	@Test
	void leavesOutWhatIsNotOfTheRecord() {
		ActivityForm form = ActivityForm.of(Map.of("titleEn", List.of(" Title \r\n"), "form-key", List.of("x"),
				"choice[titleEn]", List.of("mine"), "people[0].women", List.of("3"), "nonsense", List.of("y")));
		assertThat(form.params()).isEqualTo(Map.of("titleEn", List.of("Title"), "people[0].women", List.of("3")));
	}

}
