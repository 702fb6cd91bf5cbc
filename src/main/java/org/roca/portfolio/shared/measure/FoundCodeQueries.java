package org.roca.portfolio.shared.measure;

import java.util.HashSet;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Finds records by a part of any of their names, in any spelling. */
@Repository
@Transactional(readOnly = true)
public class FoundCodeQueries {

	private final JdbcClient jdbc;

	FoundCodeQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The codes of the records that have what was typed in a name, whoever may see them.
	 * @param kind the kind of names
	 */
	public Set<String> codes(String kind, String typed) {
		return new HashSet<>(this.jdbc.sql("""
				select distinct n.code from search_name n
					where n.kind = :kind and folded(:typed) <> '' and strpos(n.folded, folded(:typed)) > 0""")
			.param("kind", kind)
			.param("typed", typed)
			.query(String.class)
			.list());
	}

}
