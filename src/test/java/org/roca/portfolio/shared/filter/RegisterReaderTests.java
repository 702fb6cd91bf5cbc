package org.roca.portfolio.shared.filter;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import org.roca.portfolio.shared.Text;
import org.roca.portfolio.shared.filter.FilterProblem.Reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.tuple;

class RegisterReaderTests {

	private final Vocabulary vocabulary = vocabulary();

	@Test
	void readsCodesInAnyWriting() {
		RegisterFilter filter = read(Register.SITES, Map.of("project", List.of("xac/k22"), "country", List.of("tj")))
			.filter();
		assertThat(filter.chosen(Criterion.PROJECT)).containsExactly("XAC-K22");
		assertThat(filter.href()).isEqualTo("/sites?project=XAC-K22&country=TJ");
	}

	@Test
	void namesWhatItDoesNotUnderstand() {
		RegisterReading reading = read(Register.SITES, Map.of("colour", List.of("red"), "country", List.of("XX"), "q",
				List.of("one", "two"), "kind", List.of("y".repeat(201)), "currency", List.of("USD")));
		assertThat(reading.problems()).extracting(FilterProblem::param, FilterProblem::reason)
			.containsExactlyInAnyOrder(tuple("colour", Reason.UNKNOWN_NAME), tuple("country", Reason.NOT_UNDERSTOOD),
					tuple("q", Reason.ONLY_ONE), tuple("kind", Reason.TOO_LONG),
					tuple("currency", Reason.UNKNOWN_NAME));
		assertThat(reading.filter().values()).containsOnlyKeys(Criterion.Q);
	}

	@Test
	void unknownIsUnderstoodOnlyWhereRowsCanStateNothing() {
		assertThat(read(Register.AGENCIES, Map.of("country", List.of("unknown"))).problems()).isEmpty();
		assertThat(read(Register.SITES, Map.of("country", List.of("unknown"))).problems()).hasSize(1);
		assertThat(read(Register.SITES, Map.of("opened", List.of("known", "unknown"))).problems()).isEmpty();
	}

	@Test
	void addressesKeepAnyText() {
		RegisterFilter filter = RegisterFilter.of(Register.DONORS).with(Criterion.Q, "a&b=c+d <ж>");
		assertThat(filter.href()).isEqualTo("/donors?q=a%26b%3Dc%2Bd%20%3C%D0%B6%3E");
		assertThat(filter.without(Criterion.Q, "a&b=c+d <ж>").href()).isEqualTo("/donors");
	}

	@Test
	void refusesACriterionThatTheRegisterDoesNotHave() {
		assertThatNullPointerException()
			.isThrownBy(() -> RegisterFilter.of(Register.PROJECTS).with(Criterion.CURRENCY, "USD"))
			.withMessageContaining("currency");
	}

	private RegisterReading read(Register register, Map<String, List<String>> query) {
		MultiValueMap<String, String> params = new LinkedMultiValueMap<>(query);
		return RegisterReader.read(register, params, this.vocabulary, Set.of("after"));
	}

	private static Vocabulary vocabulary() {
		Vocabulary vocabulary = new Vocabulary();
		vocabulary.add(FilterName.PROJECT, new Vocabulary.Entry("XAC-K22", Text.english("XAC/K22"), 3));
		vocabulary.addProjectAlias("XACK22", "XAC-K22");
		vocabulary.add(FilterName.COUNTRY, new Vocabulary.Entry("TJ", Text.english("Tajikistan"), null));
		vocabulary.add(CodeList.CURRENCY, new Vocabulary.Entry("USD", Text.english("US dollar"), null));
		return vocabulary;
	}

}
