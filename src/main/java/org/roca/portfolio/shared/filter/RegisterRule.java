package org.roca.portfolio.shared.filter;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.Scope;

/**
 * What a criterion means in one register: the condition of its row {@code r}, with the
 * chosen values bound to {@code :f}. Braces stand for what the person may see:
 * {@code {a}} the activities {@code fa}, {@code {p}} the projects {@code fp}, {@code {s}}
 * the sites {@code fs}, {@code {o}} the organisations {@code fo}, {@code {c}} the
 * contributions {@code fc}, {@code {funded}} who funds what.
 *
 * @param sql the condition, apart from what activities say; empty where they alone count
 * @param unknownSql the condition of rows that do not state it; empty when all do
 * @param activitiesSql the condition of rows that activities bring, which holds besides;
 * empty where none do
 * @param named the same as a question to all activities at once, null where none do
 * @param broughtSql the condition of the rows that activities bring, where the slugs are
 * known that they name: {@code :s}
 */
record RegisterRule(String sql, String unknownSql, String activitiesSql, @Nullable Named named, String broughtSql) {

	private static final String ITSELF = "r.slug = any(cast(:s as text[]))";

	/** Rows of a project, as far as it is in view. */
	private static final String ITS_PROJECT = """
			r.project_id in (select fp.id from project fp where {p} and fp.slug = any(cast(:s as text[])))""";

	RegisterRule(String sql) {
		this(sql, "", "", null, ITSELF);
	}

	RegisterRule(String sql, String unknownSql) {
		this(sql, unknownSql, "", null, ITSELF);
	}

	/** The same for rows that activities bring besides. */
	RegisterRule or(String activitiesSql, Named named) {
		return new RegisterRule(this.sql, this.unknownSql, activitiesSql, named, ITSELF);
	}

	/** The same for rows of projects that activities bring besides. */
	RegisterRule orOfProject(String activitiesSql, Named named) {
		return new RegisterRule(this.sql, this.unknownSql, activitiesSql, named, ITS_PROJECT);
	}

	/** A rule of what activities say, and nothing else. */
	static RegisterRule of(String activitiesSql, Named named) {
		return new RegisterRule("", "", activitiesSql, named, ITSELF);
	}

	boolean canBeUnknown() {
		return !this.unknownSql.isEmpty();
	}

	/**
	 * The condition for values that stand in the query as given.
	 * @param values a named parameter with its colon, or a column
	 */
	String sql(Scope scope, String values) {
		return any(scope, values, this.activitiesSql);
	}

	/**
	 * The condition where it is known which rows activities bring.
	 * @param slugs the named parameter with their slugs
	 */
	String sql(Scope scope, String values, String slugs) {
		return any(scope, values, this.broughtSql.replace(":s", slugs));
	}

	private String any(Scope scope, String values, String activities) {
		String sql = List.of(this.sql, activities)
			.stream()
			.filter((each) -> !each.isEmpty())
			.collect(Collectors.joining(") or (", "(", ")"));
		return inView(sql, scope).replace(":f", values);
	}

	/** The same SQL with what the person may see in the place of the braces. */
	static String inView(String sql, Scope scope) {
		return sql.replace("{a}", "(" + scope.activities("fa").sql() + ")")
			.replace("{p}", "(" + scope.projects("fp").sql() + ")")
			.replace("{s}", "(" + scope.sites("fs").sql() + ")")
			.replace("{o}", "(" + scope.organisations("fo").sql() + ")")
			.replace("{c}", "(" + scope.contributions("fc").sql() + ")")
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
