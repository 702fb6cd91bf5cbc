package org.roca.portfolio.shared.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The counts of the registers on the real portfolio.
 */
@DatabaseTest
class RegisterQueriesTests {

	private static final Set<Criterion> NO_CODES = Set.of(Criterion.AGREED, Criterion.NAMED, Criterion.FUNDS,
			Criterion.OPENED, Criterion.DATES, Criterion.LOCATED, Criterion.Q);

	@Autowired
	private RegisterQueries registers;

	@Autowired
	private VocabularyQueries vocabularies;

	@Autowired
	private JdbcClient jdbc;

	@ParameterizedTest
	@EnumSource
	void aGroupOfABreakdownHasTheRowsThatItsAddressSelects(Register register) {
		for (Scope scope : List.of(Scope.office(), japan())) {
			Vocabulary vocabulary = this.vocabularies.vocabulary(scope);
			RegisterFilter all = RegisterFilter.of(register);
			for (Criterion criterion : register.criteria()) {
				if (NO_CODES.contains(criterion)) {
					continue;
				}
				Map<String, Long> counts = this.registers.countsBy(scope, all, criterion);
				for (String code : criterion.offers(register, vocabulary).keySet()) {
					assertThat(this.registers.count(scope, all.with(criterion, code)))
						.as("%s by %s %s", register, criterion, code)
						.isEqualTo(counts.getOrDefault(code, 0L));
				}
			}
		}
	}

	@Test
	void contributionsAddUpByCurrencyAndByProject() {
		RegisterFilter all = RegisterFilter.of(Register.CONTRIBUTIONS);
		ContributionTotals totals = this.registers.contributions(Scope.office(), all);
		assertThat(totals.contributions()).isEqualTo(9);
		assertThat(totals.usd()).isEqualByComparingTo("16768415.85");
		assertThat(totals.agreed()).extracting(CurrencySum::figure)
			.containsExactly("contributions-agreed-jpy", "contributions-agreed-usd");
		BigDecimal sum = this.registers.contributionsBy(Scope.office(), all, Criterion.PROJECT)
			.values()
			.stream()
			.map((project) -> (project.usd() != null) ? project.usd() : BigDecimal.ZERO)
			.reduce(BigDecimal.ZERO, BigDecimal::add);
		assertThat(sum).isEqualByComparingTo(totals.usd());
	}

	@Test
	void sitesAddUpByProject() {
		RegisterFilter all = RegisterFilter.of(Register.SITES);
		SiteTotals totals = this.registers.sites(Scope.office(), all);
		assertThat(totals.sites()).isEqualTo(55);
		assertThat(totals.opened()).isEqualTo(this.registers.count(Scope.office(), all.with(Criterion.OPENED, "known")))
			.isEqualTo(totals.sites()
					- this.registers.count(Scope.office(), all.with(Criterion.OPENED, FilterName.UNKNOWN)));
		assertThat(this.registers.sitesBy(Scope.office(), all, Criterion.PROJECT)
			.values()
			.stream()
			.mapToLong(SiteTotals::sites)
			.sum()).isEqualTo(55);
	}

	@Test
	void nobodySeesNothing() {
		List<RegisterFilter> all = List.of(Register.values()).stream().map(RegisterFilter::of).toList();
		assertThat(this.registers.counts(Scope.none(), all).values()).containsOnly(0L);
	}

	@Test
	void aDonorLearnsNothingOfContributionsOfOthers() {
		this.jdbc.sql("delete from project_organisation where role = 'donor'").update();
		assertThat(this.registers.count(japan(), RegisterFilter.of(Register.PROJECTS).with(Criterion.DONOR, "norway")))
			.isZero();
		assertThat(this.registers.count(Scope.office(),
				RegisterFilter.of(Register.PROJECTS).with(Criterion.DONOR, "norway")))
			.isPositive();
	}

	private Scope japan() {
		return Scope
			.donor(this.jdbc.sql("select id from organisation where slug = 'japan'").query(Long.class).single());
	}

}
