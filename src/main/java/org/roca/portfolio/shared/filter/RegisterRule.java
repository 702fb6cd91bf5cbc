package org.roca.portfolio.shared.filter;

import org.roca.portfolio.shared.Scope;

/**
 * What a criterion means in one register: the condition of its row {@code r}, with the
 * chosen values bound to {@code :f}. Braces stand for what the person may see:
 * {@code {a}} the activities {@code fa}, {@code {p}} the projects {@code fp},
 * {@code {funded}} who funds what.
 *
 * @param sql the condition
 * @param unknownSql the condition of rows that do not state it; empty when all do
 */
record RegisterRule(String sql, String unknownSql) {

	RegisterRule(String sql) {
		this(sql, "");
	}

	boolean canBeUnknown() {
		return !this.unknownSql.isEmpty();
	}

	/**
	 * The condition for values that stand in the query as given.
	 * @param values a named parameter with its colon, or a column
	 */
	String sql(Scope scope, String values) {
		return inView(this.sql, scope).replace(":f", values);
	}

	/** The same SQL with what the person may see in the place of the braces. */
	static String inView(String sql, Scope scope) {
		return sql.replace("{a}", "(" + scope.activities("fa").sql() + ")")
			.replace("{p}", "(" + scope.projects("fp").sql() + ")")
			.replace("{funded}", funded(scope));
	}

	/**
	 * A donor learns of the contributions of others only what the project's own roles
	 * say.
	 */
	private static String funded(Scope scope) {
		return """
				(select fu.donor_id, fu.project_id from contribution fu where %s
				union select fu.organisation_id, fu.project_id from project_organisation fu where fu.role = 'donor')"""
			.formatted(scope.contributions("fu").sql());
	}

}
