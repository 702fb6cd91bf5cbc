package org.roca.portfolio.reference;

import java.util.Locale;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The codes that records may use, as the database lists them.
 */
@Component
public class CodeLists {

	private final JdbcClient jdbc;

	CodeLists(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * All codes of a list.
	 * @param list which list
	 * @return its codes
	 */
	@Transactional(readOnly = true)
	public Set<String> codes(CodeList list) {
		return this.jdbc.sql("select %s from %s".formatted(list.key, list.name().toLowerCase(Locale.ROOT)))
			.query(String.class)
			.set();
	}

	/** A list of codes. */
	public enum CodeList {

		/** Countries by ISO 3166-1 alpha-2. */
		COUNTRY("iso"),

		/** Currencies by ISO 4217. */
		CURRENCY("code"),

		/** What kind of event or delivery an activity is. */
		ACTIVITY_TYPE("code"),

		/** What an organisation does. */
		ORGANISATION_KIND("code"),

		/** What a site is. */
		SITE_KIND("code"),

		/** Subjects of work. */
		FIELD_OF_WORK("code");

		private final String key;

		CodeList(String key) {
			this.key = key;
		}

	}

}
