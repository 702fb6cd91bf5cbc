package org.roca.portfolio.reference;

import java.util.regex.Pattern;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the source that a person names, and adds it when it is new. Addresses are kept
 * without their scheme, as documents write them.
 */
@Component
public class SourceRegister {

	private static final Pattern ADDRESS = Pattern.compile("\\S+\\.\\S+");

	private final JdbcClient jdbc;

	SourceRegister(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The source of an address or of a document's title.
	 * @param typed the address or title, not empty
	 * @return its identity, the same for the same words, also where two people add it at
	 * once
	 */
	@Transactional
	public SourceId idOf(String typed) {
		String column = ADDRESS.matcher(typed).matches() ? "address" : "title";
		String named = column.equals("address") ? typed.replaceFirst("(?i)^https?://", "") : typed;
		this.jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:named, 1))")
			.param("named", named)
			.query()
			.singleRow();
		return new SourceId(this.jdbc.sql("""
				with known as (select id from source where %1$s = :named order by id limit 1),
				added as (insert into source (id, %1$s) select nextval('source_seq'), :named
					where not exists (select from known) returning id)
				select id from known union all select id from added""".formatted(column))
			.param("named", named)
			.query(Long.class)
			.single());
	}

}
