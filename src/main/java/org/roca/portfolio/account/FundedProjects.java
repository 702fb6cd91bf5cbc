package org.roca.portfolio.account;

import java.util.Objects;

import org.roca.portfolio.shared.Scope;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Looks up the projects of a donor once for a request. */
@Repository
@Transactional(readOnly = true)
class FundedProjects {

	private final JdbcClient jdbc;

	FundedProjects(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A donor's scope with its projects. */
	Scope in(Scope scope) {
		return scope.funding(this.jdbc.sql(Scope.FUNDED)
			.param("scope_donor", Objects.requireNonNull(scope.donorId()))
			.query(Long.class)
			.list());
	}

}
