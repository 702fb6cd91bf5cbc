package org.roca.portfolio.account;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.BDDMockito;
import org.mockito.Mockito;
import org.roca.portfolio.shared.start.StartRefusedException;

import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;

class FirstAccountsTests {

	private static final String NAMED = "spring.datasource.url=jdbc:postgresql://db/portfolio";

	private final Accounts accounts = Mockito.mock(Accounts.class);

	private final ApplicationContextRunner start = new ApplicationContextRunner()
		.withBean(Accounts.class, () -> this.accounts)
		.withBean(PasswordEncoder.class, () -> new SecurityConfiguration().passwordEncoder())
		.withBean(java.time.Clock.class, java.time.Clock::systemUTC)
		.withBean(JdbcClient.class, () -> Mockito.mock(JdbcClient.class))
		.withBean(TransactionOperations.class, TransactionOperations::withoutTransaction)
		.withUserConfiguration(FirstAdministrator.class, LocalAccounts.class);

	@Test
	void theLocalAccountsExistOnlyInTheLocalDefault() {
		this.start.run((context) -> assertThat(context).hasSingleBean(LocalAccounts.class)
			.doesNotHaveBean(FirstAdministrator.class));
		this.start.withPropertyValues(NAMED, "portfolio.admin-password=a long enough password")
			.run((context) -> assertThat(context).hasSingleBean(FirstAdministrator.class)
				.doesNotHaveBean(LocalAccounts.class));
	}

	@Test
	void aProductionWithoutAnyAccountNamesTheSetting() {
		this.start.withPropertyValues(NAMED)
			.run((context) -> assertThat(context.getStartupFailure()).isInstanceOf(StartRefusedException.class)
				.hasMessageContaining("set PORTFOLIO_ADMIN_PASSWORD"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "short", "central-asia", "Central-Asia" })
	void aWeakFirstPasswordIsRefusedWithoutRepeatingIt(String password) {
		this.start.withPropertyValues(NAMED, "portfolio.admin-password=" + password)
			.run((context) -> assertThat(context.getStartupFailure()).isInstanceOf(StartRefusedException.class)
				.hasMessageContaining("PORTFOLIO_ADMIN_PASSWORD")
				.hasMessageNotContaining(password));
	}

	@Test
	void readsThePasswordFromTheEnvironment() {
		this.start.withPropertyValues(NAMED)
			.withInitializer((context) -> context.getEnvironment()
				.getPropertySources()
				.replace("systemEnvironment",
						new SystemEnvironmentPropertySource("systemEnvironment",
								Map.of("PORTFOLIO_ADMIN_PASSWORD", "a long enough password"))))
			.run((context) -> {
				assertThat(context).hasNotFailed();
				Mockito.verify(this.accounts).save(Mockito.any());
			});
	}

	@Test
	void needsNoPasswordOnceThereIsAnAccount() {
		BDDMockito.given(this.accounts.count()).willReturn(1L);
		this.start.withPropertyValues(NAMED).run((context) -> {
			assertThat(context).hasNotFailed();
			Mockito.verify(this.accounts, Mockito.never()).save(Mockito.any());
		});
	}

	@Test
	void theWelcomeSaysWhichAccountsAreLeftOut() {
		String text = new LocalWelcome("http://localhost:8080", LocalAccount.ALL.subList(0, 3)).text();
		assertThat(text).contains("http://localhost:8080", "officer", "Password of all: central-asia",
				"left out: no organisation 'japan'", "left out: no organisation 'norway'");
	}

}
