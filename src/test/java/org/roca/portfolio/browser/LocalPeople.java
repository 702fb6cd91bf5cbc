package org.roca.portfolio.browser;

import org.roca.portfolio.account.People;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The accounts of the local default: {@code officer}, {@code manager}, {@code donor}
 * (Japan) and {@code donor2} (Norway); all with the password of the tests' people.
 */
class LocalPeople {

	private final People people;

	private final JdbcClient jdbc;

	LocalPeople(ApplicationContext application) {
		this.people = application.getBean(People.class);
		this.jdbc = application.getBean(JdbcClient.class);
	}

	/**
	 * Makes sure that the account exists.
	 * @return what is of this account alone, also when another one had its name before
	 */
	String greet(String username) {
		switch (username) {
			case "officer", "officer2" -> this.people.officer(username);
			case "manager" -> this.people.manager(username);
			case "keeper" -> this.people.administrator(username);
			case "donor" -> this.people.donor(username, organisation("japan"));
			case "donor2" -> this.people.donor(username, organisation("norway"));
			default -> throw new IllegalArgumentException("Nobody is called " + username);
		}
		return this.jdbc.sql("select username || ' ' || id || ' ' || version from account where username = ?")
			.param(username)
			.query(String.class)
			.single();
	}

	private long organisation(String slug) {
		return this.jdbc.sql("select id from organisation where slug = ?").param(slug).query(Long.class).single();
	}

}
