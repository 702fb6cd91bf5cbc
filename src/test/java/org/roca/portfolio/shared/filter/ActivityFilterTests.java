package org.roca.portfolio.shared.filter;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

import org.roca.portfolio.shared.Text;

import static org.assertj.core.api.Assertions.assertThat;

class ActivityFilterTests {

	private final Vocabulary vocabulary = vocabulary();

	@Test
	void writesTheSameAddressWhateverTheOrderWas() {
		ActivityFilter filter = read(Map.of("year", List.of("2018"), "country", List.of("UZ", "TJ")));
		assertThat(filter.href("/activities")).isEqualTo("/activities?country=UZ&country=TJ&year=2018");
	}

	@Test
	void readsWhatItWrites() {
		ActivityFilter filter = read(Map.of("q", List.of("a&b=c+d é Ж"), "project", List.of("XAC-K22")));
		MultiValueMap<String, String> params = new LinkedMultiValueMap<>(
				UriComponentsBuilder.fromUriString(filter.href("/activities")).build().getQueryParams());
		params.replaceAll((name,
				values) -> values.stream().map((value) -> URLDecoder.decode(value, StandardCharsets.UTF_8)).toList());
		assertThat(FilterReader.read(params, this.vocabulary, Set.of()).filter()).isEqualTo(filter);
	}

	@Test
	void findsAProjectByAnyWritingOfItsCode() {
		for (String written : List.of("K22", "xac/k22", "XACK22", "К22", "xac k22")) {
			assertThat(read(Map.of("project", List.of(written))).chosen(FilterName.PROJECT)).as(written)
				.containsExactly("XAC-K22");
		}
	}

	@Test
	void readsADateAsPeopleWriteIt() {
		ActivityFilter filter = read(Map.of("from", List.of("16.11.2018"), "to", List.of("02.2019")));
		assertThat(filter.href("/activities")).isEqualTo("/activities?from=2018-11-16&to=2019-02");
		assertThat(reading(Map.of("from", List.of("31.02.2018"))).problems()).hasSize(1);
	}

	@Test
	void takesEmptyValuesForNoChoice() {
		FilterReading reading = reading(Map.of("project", List.of(""), "q", List.of("  ")));
		assertThat(reading.filter().isEmpty()).isTrue();
		assertThat(reading.problems()).isEmpty();
	}

	@Test
	void namesWhatItCannotUnderstand() {
		FilterReading reading = reading(Map.of("country", List.of("ZZ"), "year", List.of("MMXX"), "from",
				List.of("2018-13"), "status", List.of("done"), "shade", List.of("green"), "q", List.of("x".repeat(201)),
				"known", List.of("everything"), "type", List.of("unknown")));
		assertThat(reading.filter().isEmpty()).isTrue();
		assertThat(reading.problems()).extracting(FilterProblem::param)
			.containsExactlyInAnyOrder("country", "year", "from", "status", "shade", "q", "known", "type");
		assertThat(reading.problems()).allSatisfy((problem) -> assertThat(problem.value().length()).isLessThan(210));
	}

	@Test
	void namesTheSecondOfTwoDates() {
		FilterReading reading = reading(Map.of("from", List.of("2015", "2016")));
		assertThat(reading.filter().chosen(FilterName.FROM)).containsExactly("2015");
		assertThat(reading.problems()).extracting((problem) -> problem.reason())
			.containsExactly(FilterProblem.Reason.ONLY_ONE);
	}

	@Test
	void bindsValuesInsteadOfWritingThemIntoTheSql() {
		Condition condition = read(Map.of("q", List.of("'; drop table activity; --")))
			.condition(LocalDate.of(2026, 11, 23));
		assertThat(condition.sql()).doesNotContain("drop");
		assertThat(condition.params()).containsEntry("f_q", "'; drop table activity; --");
	}

	@Test
	void takesTheWholePeriodOfAPartialDate() {
		Condition condition = read(Map.of("from", List.of("2015"), "to", List.of("2016-02")))
			.condition(LocalDate.of(2026, 11, 23));
		assertThat(condition.params()).containsEntry("f_from", LocalDate.of(2015, 1, 1))
			.containsEntry("f_to", LocalDate.of(2016, 2, 29));
	}

	@Test
	void asksForTheUnknownBesideTheKnown() {
		Condition condition = read(Map.of("country", List.of("TJ", "unknown"))).condition(LocalDate.of(2026, 11, 23));
		assertThat(condition.sql()).contains("a.country_iso in (:f_country)").contains("a.country_iso is null");
		assertThat(condition.params()).containsEntry("f_country", List.of("TJ"));
	}

	@Test
	void readsTheKindOfAnAgencyInLettersOfAnySize() {
		ActivityFilter filter = read(Map.of("agency-kind", List.of("Customs", "customs", "unknown")));
		assertThat(filter.href("/activities")).isEqualTo("/activities?agency-kind=customs&agency-kind=unknown");
		Condition condition = filter.condition(LocalDate.of(2026, 11, 23));
		assertThat(condition.sql()).contains("o.kind in (:f_agency_kind)").contains("not exists");
		assertThat(condition.params()).containsEntry("f_agency_kind", List.of("customs"));
		assertThat(reading(Map.of("agency-kind", List.of("navy"), "kind", List.of("customs"))).problems())
			.extracting(FilterProblem::param)
			.containsExactlyInAnyOrder("agency-kind", "kind");
	}

	private ActivityFilter read(Map<String, List<String>> params) {
		FilterReading reading = reading(params);
		assertThat(reading.problems()).isEmpty();
		return reading.filter();
	}

	private FilterReading reading(Map<String, List<String>> params) {
		return FilterReader.read(new LinkedMultiValueMap<>(params), this.vocabulary, Set.of("lang"));
	}

	private static Vocabulary vocabulary() {
		Vocabulary vocabulary = new Vocabulary();
		vocabulary.add(FilterName.PROJECT, new Vocabulary.Entry("XAC-K22", Text.english("XAC/K22"), 3));
		vocabulary.addProjectAlias("K22", "XAC-K22");
		vocabulary.addProjectAlias("XACK22", "XAC-K22");
		for (String country : List.of("TJ", "UZ")) {
			vocabulary.add(FilterName.COUNTRY, new Vocabulary.Entry(country, Text.english(country), null));
		}
		vocabulary.add(CodeList.ORGANISATION_KIND, new Vocabulary.Entry("customs", Text.english("Customs"), null));
		return vocabulary;
	}

}
