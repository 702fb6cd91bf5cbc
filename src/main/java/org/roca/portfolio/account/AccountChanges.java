package org.roca.portfolio.account;

import java.time.Clock;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an administrator does to accounts. The rule that spans them: one administrator who
 * may sign in always remains.
 */
@Component
@Transactional
class AccountChanges {

	private final Accounts accounts;

	private final PasswordEncoder passwords;

	private final Clock clock;

	AccountChanges(Accounts accounts, PasswordEncoder passwords, Clock clock) {
		this.accounts = accounts;
		this.passwords = passwords;
		this.clock = clock;
	}

	/**
	 * Adds a person.
	 * @throws AccountRefusedException if the user name is taken
	 */
	void create(Username username, String password, AccountDetails details) {
		if (this.accounts.existsByUsername(username.value())) {
			throw new AccountRefusedException(AccountRefusedException.Reason.TAKEN);
		}
		this.accounts.save(new Account(username, hash(password), details, this.clock.instant()));
	}

	/**
	 * Decides anew about a person.
	 * @param version the account as the administrator saw it
	 * @throws AccountRefusedException if someone changed it since, or nobody could keep
	 * the accounts any more
	 */
	void change(String username, int version, AccountDetails details) {
		int administrators = this.accounts.holdAdministrators().size();
		Account account = find(username);
		if (account.version() != version) {
			throw new AccountRefusedException(AccountRefusedException.Reason.CHANGED);
		}
		if (administrators == 1 && account.isEnabledAdministrator() && !details.isEnabledAdministrator()) {
			throw new AccountRefusedException(AccountRefusedException.Reason.LAST);
		}
		account.change(details);
	}

	/** Gives a person another password; their sessions end. */
	void changePassword(String username, String password) {
		Account account = find(username);
		account.changePassword(hash(password));
		this.accounts.saveAndFlush(account);
	}

	private Account find(String username) {
		return this.accounts.findByUsername(username)
			.orElseThrow(() -> new IllegalArgumentException("No account " + username));
	}

	private String hash(String password) {
		return String.valueOf(this.passwords.encode(password));
	}

}
