package org.roca.portfolio.account;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.roca.portfolio.shared.start.LocalDefault;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Accounts to try the application with, in the local default only: their password is
 * public. Made after the portfolio is loaded, since two of them see as its donors.
 */
@Component
@Conditional(LocalDefault.class)
@Order(Ordered.LOWEST_PRECEDENCE)
class LocalAccounts implements ApplicationRunner {

	private final Accounts accounts;

	private final JdbcClient jdbc;

	private final PasswordEncoder passwords;

	private final TransactionOperations transaction;

	private final Environment environment;

	private final Clock clock;

	LocalAccounts(Accounts accounts, JdbcClient jdbc, PasswordEncoder passwords, TransactionOperations transaction,
			Environment environment, Clock clock) {
		this.accounts = accounts;
		this.jdbc = jdbc;
		this.passwords = passwords;
		this.transaction = transaction;
		this.environment = environment;
		this.clock = clock;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		this.transaction.executeWithoutResult((status) -> LocalAccount.ALL.forEach(this::create));
		System.out.println(new LocalWelcome(address(), present()).text());
	}

	/** Those that exist. */
	List<LocalAccount> present() {
		List<String> names = this.jdbc.sql("select username from account where enabled").query(String.class).list();
		return LocalAccount.ALL.stream().filter((account) -> names.contains(account.username())).toList();
	}

	private void create(LocalAccount account) {
		Username username = new Username(account.username());
		if (this.accounts.existsByUsername(username.value())) {
			return;
		}
		Optional<Long> donor = Optional.ofNullable(account.donor()).flatMap(this::donor);
		if (account.donor() != null && donor.isEmpty()) {
			return;
		}
		AccountDetails details = new AccountDetails(account.displayName(), account.role(), donor.orElse(null),
				projects(account.projects()), true);
		String hash = this.passwords.encode(PasswordRule.LOCAL);
		this.accounts.save(new Account(username, String.valueOf(hash), details, this.clock.instant()));
	}

	private Optional<Long> donor(String slug) {
		return this.jdbc.sql("select id from organisation where slug = :slug")
			.param("slug", slug)
			.query(Long.class)
			.optional();
	}

	private Set<Long> projects(List<String> slugs) {
		return slugs.isEmpty() ? Set.of()
				: this.jdbc.sql("select id from project where slug in (:slugs)")
					.param("slugs", slugs)
					.query(Long.class)
					.set();
	}

	private String address() {
		return "http://localhost:" + this.environment.getProperty("local.server.port", "8080");
	}

}
