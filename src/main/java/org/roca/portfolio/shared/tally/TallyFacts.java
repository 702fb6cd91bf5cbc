package org.roca.portfolio.shared.tally;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.Condition;

/** Asks the records what no tally holds: texts, references, and who funds what. */
@Repository
class TallyFacts {

	private final JdbcClient jdbc;

	TallyFacts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The keys of the activities {@code a} that meet a condition. */
	long[] activities(Condition condition) {
		return this.jdbc.sql("select a.id from activity a where " + condition.sql())
			.params(condition.params())
			.query(Long.class)
			.list()
			.stream()
			.mapToLong(Long::longValue)
			.toArray();
	}

	/** The slugs of the projects whose donors' records a donor sees. */
	List<String> funded(Scope scope) {
		Condition funded = scope.funded("p");
		return this.jdbc.sql("select p.slug from project p where " + funded.sql())
			.params(funded.params())
			.query(String.class)
			.list();
	}

}
