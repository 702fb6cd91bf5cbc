package org.roca.portfolio.shared.web;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import org.roca.portfolio.DatabaseTest;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.Criterion;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.filter.Register;
import org.roca.portfolio.shared.filter.RegisterColumn;
import org.roca.portfolio.shared.filter.RegisterFilter;
import org.roca.portfolio.shared.measure.ContributionTotals;
import org.roca.portfolio.shared.measure.CurrencySum;
import org.roca.portfolio.shared.measure.MeasureQueries;
import org.roca.portfolio.shared.measure.RegisterQueries;
import org.roca.portfolio.shared.measure.RegisterSum;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Promise 1 for the groups of the registers: a group has the rows that its link opens,
 * and adds up what those rows have, each activity and each record once, as office and as
 * donor.
 */
@DatabaseTest
class RegisterGroupingTests {

	private static final Map<Register, FilterName> NAMED = Map.of(Register.PROJECTS, FilterName.LEAD, Register.AGENCIES,
			FilterName.AGENCY, Register.SITES, FilterName.SITE, Register.DONORS, FilterName.DONOR);

	@Autowired
	private RegisterPages pages;

	@Autowired
	private RegisterQueries registers;

	@Autowired
	private MeasureQueries measures;

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

	@ParameterizedTest
	@EnumSource
	void aGroupHasTheRowsThatItsLinkOpensAndAddsThemUp(Register register) {
		for (Scope scope : List.of(Scope.office(), japan())) {
			for (Criterion by : register.groupings()) {
				RegisterPage<String> page = whole(scope, register, by, List.of());
				RegisterFilter all = page.filter();
				RegisterGrouping grouping = Objects.requireNonNull(page.grouping());
				Set<String> listed = new HashSet<>();
				for (RegisterSection<String> section : page.sections()) {
					RegisterGroup group = Objects.requireNonNull(section.group());
					String said = register + " by " + by + ": " + group.code();
					assertThat(section.rows()).as(said).doesNotHaveDuplicates().hasSize((int) group.rows());
					if (group.href() != null) {
						assertThat(group.rows()).as(said)
							.isEqualTo(this.registers.count(scope, all.with(by, group.code())));
					}
					addsUp(scope, register, page, group, section.rows(), said);
					listed.addAll(section.rows());
				}
				assertThat(grouping.total().rows()).isEqualTo(listed.size())
					.isEqualTo(this.registers.count(scope, all));
				addsUp(scope, register, page, grouping.total(), List.copyOf(listed), register + " by " + by);
			}
		}
	}

	@ParameterizedTest
	@EnumSource
	void chosenValuesAloneAreGroups(Register register) {
		for (Criterion by : register.groupings()) {
			List<String> codes = whole(Scope.office(), register, by, List.of()).sections()
				.stream()
				.map((section) -> Objects.requireNonNull(section.group()).code())
				.filter((code) -> !FilterName.UNKNOWN.equals(code))
				.limit(2)
				.toList();
			assertThat(whole(Scope.office(), register, by, codes).sections())
				.extracting((section) -> Objects.requireNonNull(section.group()).code())
				.as("%s by %s", register, by)
				.containsExactlyElementsOf(codes);
		}
	}

	private void addsUp(Scope scope, Register register, RegisterPage<String> page, RegisterGroup group,
			List<String> rows, String said) {
		for (RegisterColumn column : page.layout().numeric()) {
			List<RegisterSum> sums = group.sums(column);
			if (!sums.isEmpty()) {
				assertThat(sums.stream().collect(Collectors.toMap(RegisterGroupingTests::currency, this::number)))
					.as("%s, %s", said, column.code())
					.isEqualTo(naive(scope, register, column, rows));
			}
			else {
				assertThat(scope.isOffice()).as("%s, %s", said, column.code()).isFalse();
				assertThat(rows).doesNotContain("japan");
			}
		}
	}

	/** By currency; of what nobody states, an amount below all others. */
	private Map<String, BigDecimal> naive(Scope scope, Register register, RegisterColumn column, List<String> rows) {
		return switch (column.kind()) {
			case MEASURE -> Map.of("",
					number(this.measures
						.totals(scope, ActivityFilter.NONE.with(Objects.requireNonNull(NAMED.get(register)), rows))
						.measures()
						.figure(column.code(), "")
						.value()));
			case RELATED -> Map.of("", number(BigDecimal.valueOf(this.registers.count(scope,
					RegisterFilter.of(column.counted()).with(register.criterion(), rows)))));
			case MONEY -> dollars(this.registers.contributions(scope,
					RegisterFilter.of(Register.CONTRIBUTIONS).with(Criterion.DONOR, rows)));
			case DOLLARS, AMOUNT -> own(column, rows);
			case NAME, FACT -> throw new IllegalArgumentException(column.code());
		};
	}

	private Map<String, BigDecimal> own(RegisterColumn column, List<String> rows) {
		boolean dollars = column.kind() == RegisterColumn.Kind.DOLLARS;
		Map<String, BigDecimal> sums = new HashMap<>();
		this.jdbc.sql("select currency, amount, usd_amount from contribution where id::text in (:rows)")
			.param("rows", rows)
			.query((row) -> {
				BigDecimal amount = row.getBigDecimal(dollars ? "usd_amount" : "amount");
				if (amount != null) {
					sums.merge(dollars ? "USD" : row.getString("currency"), number(amount), BigDecimal::add);
				}
			});
		return sums.isEmpty() ? Map.of("", number((BigDecimal) null)) : sums;
	}

	private Map<String, BigDecimal> dollars(ContributionTotals totals) {
		assertThat(totals.agreed().stream().mapToLong(CurrencySum::contributions).sum())
			.isEqualTo(totals.contributions());
		return Map.of((totals.usd() != null) ? "USD" : "", number(totals.usd()));
	}

	private static String currency(RegisterSum sum) {
		return Objects.requireNonNullElse(sum.currency(), "");
	}

	private BigDecimal number(RegisterSum sum) {
		return number(sum.value());
	}

	private static BigDecimal number(@Nullable BigDecimal value) {
		return Objects.requireNonNullElse(value, BigDecimal.ONE.negate()).setScale(2);
	}

	private RegisterPage<String> whole(Scope scope, Register register, Criterion by, List<String> chosen) {
		MultiValueMap<String, String> params = new LinkedMultiValueMap<>(Map.of("group", List.of(by.param()),
				by.param(), chosen, "columns", register.columns().stream().map(RegisterColumn::code).toList()));
		RegisterPage<String> page = this.pages.whole(scope, register, params,
				new RegisterRows<>((slice) -> slice
					.bind(this.jdbc.sql("select r.%s::text from %s %s".formatted(register.token(), register.from(),
							slice.sql(scope))), scope)
					.query(String.class)
					.list(), (token) -> token));
		assertThat(page.problems()).isEmpty();
		return page;
	}

	private Scope japan() {
		return Scope
			.donor(this.jdbc.sql("select id from organisation where slug = 'japan'").query(Long.class).single());
	}

}
