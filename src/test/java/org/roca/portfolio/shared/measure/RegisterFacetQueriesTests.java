package org.roca.portfolio.shared.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.roca.portfolio.DatabaseTest;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.Criterion;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.filter.Register;
import org.roca.portfolio.shared.filter.RegisterFilter;
import org.roca.portfolio.shared.filter.Vocabulary;
import org.roca.portfolio.shared.filter.VocabularyQueries;
import org.roca.portfolio.shared.timing.QueryCount;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Promise 1 for the choices of the registers: what a choice says it would leave is what
 * the register has when it is chosen, for random selections of the real portfolio, as
 * office and as donor.
 */
@DatabaseTest
class RegisterFacetQueriesTests {

	/** Choices that are looked at of one criterion. */
	private static final int MOST = 12;

	@Autowired
	private RegisterFacetQueries facets;

	@Autowired
	private RegisterQueries registers;

	@Autowired
	private VocabularyQueries vocabularies;

	@Autowired
	private JdbcClient jdbc;

	/** Activities of two projects, and activities that donors do not see. */
	@BeforeEach
	void sharedAndHidden() {
		this.jdbc.sql("""
				insert into activity_project (activity_id, project_id) select a.id, p.id from activity a, project p
					where p.slug = 'GLO-G80' and a.reference like 'XAC-K22-000_' on conflict do nothing""").update();
		this.jdbc.sql("update activity set visibility = 'office' where reference like '%-0004'").update();
	}

	/** Two, and two for each criterion that is counted by activities. */
	@ParameterizedTest
	@EnumSource
	void allAreCountedInAFewQueries(Register register) {
		this.facets.facets(Scope.office(), RegisterFilter.of(register));
		assertThat(QueryCount.of(() -> this.facets.facets(Scope.office(), RegisterFilter.of(register))))
			.isLessThanOrEqualTo(12);
	}

	@ParameterizedTest
	@EnumSource
	void aChoiceLeavesWhatItSays(Register register) {
		Random random = new Random(register.ordinal());
		for (Scope scope : List.of(Scope.office(), japan())) {
			Vocabulary vocabulary = this.vocabularies.vocabulary(scope);
			for (RegisterFilter filter : List.of(RegisterFilter.of(register),
					selection(random, register, vocabulary))) {
				RegisterFacets said = this.facets.facets(scope, filter);
				for (Criterion criterion : criteria(register)) {
					List<String> choices = choices(register, criterion, vocabulary);
					Collections.shuffle(choices, random);
					for (String choice : choices.subList(0, Math.min(MOST, choices.size()))) {
						assertThat(said.count(criterion, choice)).as("%s %s of %s", criterion, choice, filter.href())
							.isEqualTo(this.registers.count(scope, filter.with(criterion, choice)));
					}
				}
			}
		}
	}

	/** It remains the donor's own; what it is for is not told. */
	@Test
	void aContributionHasNoCountryForADonorWhoDoesNotSeeItsProject() {
		RegisterFilter all = RegisterFilter.of(Register.CONTRIBUTIONS);
		Scope japan = japan();
		assertThat(this.facets.facets(japan, all).counts()).containsKeys(Criterion.COUNTRY, Criterion.FIELD);
		assertThat(this.registers.count(japan, all.with(Criterion.COUNTRY, "TJ"))).isPositive();
		long own = this.registers.count(japan, all);
		this.jdbc.sql("update activity set visibility = 'office'").update();
		this.jdbc.sql("update project set visibility = 'office'").update();
		assertThat(this.registers.count(japan, all)).isEqualTo(own);
		Map<Criterion, Map<String, Long>> counts = this.facets.facets(japan, all).counts();
		assertThat(counts.getOrDefault(Criterion.COUNTRY, Map.of())).isEmpty();
		assertThat(counts.getOrDefault(Criterion.FIELD, Map.of())).isEmpty();
		assertThat(this.registers.count(japan, all.with(Criterion.COUNTRY, "TJ"))).isZero();
		assertThat(this.registers.contributionsBy(japan, all, Criterion.COUNTRY)).isEmpty();
	}

	private static List<Criterion> criteria(Register register) {
		return register.criteria().stream().filter((criterion) -> criterion != Criterion.Q).toList();
	}

	private static RegisterFilter selection(Random random, Register register, Vocabulary vocabulary) {
		List<Criterion> criteria = new ArrayList<>(criteria(register));
		RegisterFilter filter = RegisterFilter.of(register);
		for (int i = 0; i < 2; i++) {
			Criterion criterion = criteria.remove(random.nextInt(criteria.size()));
			List<String> choices = choices(register, criterion, vocabulary);
			filter = filter.with(criterion,
					Stream.generate(() -> choices.get(random.nextInt(choices.size()))).limit(4).distinct().toList());
		}
		return filter;
	}

	private static List<String> choices(Register register, Criterion criterion, Vocabulary vocabulary) {
		List<String> choices = new ArrayList<>(criterion.words());
		choices.addAll(criterion.offers(register, vocabulary).keySet());
		if (criterion == Criterion.AGREED) {
			choices.addAll(List.of("2009", "2013", "2017", "2020"));
		}
		if (register.canBeUnknown(criterion)) {
			choices.add(FilterName.UNKNOWN);
		}
		return choices;
	}

	private Scope japan() {
		return Scope
			.donor(this.jdbc.sql("select id from organisation where slug = 'japan'").query(Long.class).single());
	}

}
