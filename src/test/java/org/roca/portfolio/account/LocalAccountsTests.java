package org.roca.portfolio.account;

import java.time.Clock;

import org.junit.jupiter.api.Test;
import org.roca.portfolio.DatabaseTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionOperations;

import jakarta.persistence.EntityManager;

import static org.assertj.core.api.Assertions.assertThat;

@DatabaseTest
class LocalAccountsTests {

	@Autowired
	private Accounts accounts;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PasswordEncoder passwords;

	@Autowired
	private Environment environment;

	@Autowired
	private EntityManager entities;

	@Autowired
	private AccountQueries queries;

	@Test
	void leavesOutDonorsWhoseOrganisationIsMissingAndAddsThemWhenItComes() throws Exception {
		this.jdbc.sql("delete from account").update();
		this.jdbc.sql("update organisation set slug = 'former-' || slug where slug in ('japan', 'norway')").update();
		LocalAccounts local = new LocalAccounts(this.accounts, this.jdbc, this.passwords,
				TransactionOperations.withoutTransaction(), this.environment, Clock.systemUTC());
		start(local);
		assertThat(local.present()).extracting(LocalAccount::username).containsExactly("admin", "officer", "manager");
		japan();
		start(local);
		start(local);
		assertThat(local.present()).extracting(LocalAccount::username)
			.containsExactly("admin", "officer", "manager", "donor");
		AccountUser donor = this.queries.user(new Username("donor")).orElseThrow();
		assertThat(donor.scope().donorId()).isNotNull();
		assertThat(this.passwords.matches("central-asia", donor.getPassword())).isTrue();
	}

	private void start(LocalAccounts local) throws Exception {
		local.run(new DefaultApplicationArguments());
		this.entities.flush();
	}

	private void japan() {
		this.jdbc.sql("""
				insert into organisation (id, slug, name_en, name_en_state, kind, donor)
				select nextval('organisation_seq'), 'japan', 'Japan', 'original', min(code), true from organisation_kind
				""").update();
	}

}
