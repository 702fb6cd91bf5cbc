package org.roca.portfolio.account;

import java.time.Clock;

import org.jspecify.annotations.Nullable;
import org.roca.portfolio.shared.start.LocalDefault;
import org.roca.portfolio.shared.start.StartRefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Conditional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * The account that a production installation begins with, made before the first request
 * is taken. There is no default password: a start without one is refused.
 */
@Component
@Conditional(FirstAdministrator.Production.class)
@EnableConfigurationProperties(AccountProperties.class)
class FirstAdministrator implements SmartInitializingSingleton {

	static final Username NAME = new Username("admin");

	private static final Logger logger = LoggerFactory.getLogger(FirstAdministrator.class);

	private final Accounts accounts;

	private final PasswordEncoder passwords;

	private final AccountProperties properties;

	private final Clock clock;

	FirstAdministrator(Accounts accounts, PasswordEncoder passwords, AccountProperties properties, Clock clock) {
		this.accounts = accounts;
		this.passwords = passwords;
		this.properties = properties;
		this.clock = clock;
	}

	@Override
	public void afterSingletonsInstantiated() {
		if (this.accounts.count() > 0) {
			return;
		}
		String hash = this.passwords.encode(checked(this.properties.adminPassword()));
		AccountDetails details = AccountDetails.office("Administrator", Role.ADMINISTRATOR);
		this.accounts.save(new Account(NAME, String.valueOf(hash), details, this.clock.instant()));
		logger.info("The first administrator can sign in as {} with the password in PORTFOLIO_ADMIN_PASSWORD.",
				NAME.value());
	}

	private static String checked(@Nullable String password) {
		if (password == null || password.isBlank()) {
			throw new StartRefusedException("There is no account yet: set PORTFOLIO_ADMIN_PASSWORD to the password "
					+ "of the first administrator, at least " + PasswordRule.SHORTEST + " characters.");
		}
		PasswordRule.fault(password, NAME.value()).ifPresent((fault) -> {
			throw new StartRefusedException(
					"PORTFOLIO_ADMIN_PASSWORD is refused: set it to a password of " + PasswordRule.SHORTEST + " to "
							+ PasswordRule.LONGEST + " characters that is not the one of the local accounts.");
		});
		return password;
	}

	/** A database is named. */
	static class Production extends NoneNestedConditions {

		Production() {
			super(ConfigurationPhase.REGISTER_BEAN);
		}

		@Conditional(LocalDefault.class)
		static class Local {

		}

	}

}
