package org.roca.portfolio.account;

import java.util.Locale;

/** What a person is to the office. */
public enum Role {

	/** Reads, keeps and reviews the records of every project. */
	OFFICER,

	/**
	 * Reads every record, keeps and reviews those of the projects granted to the account.
	 */
	MANAGER,

	/** Reads what one donor organisation may see. */
	DONOR,

	/** Reads every record and keeps the accounts. */
	ADMINISTRATOR;

	/**
	 * The role as the database and the messages write it.
	 * @return {@code officer}, {@code manager}, {@code donor} or {@code administrator}
	 */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	static Role of(String code) {
		return valueOf(code.toUpperCase(Locale.ROOT));
	}

	String authority() {
		return "ROLE_" + name();
	}

}
