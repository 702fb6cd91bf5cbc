package org.roca.portfolio.shared.filter;

import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;

import org.roca.portfolio.shared.Scope;

/**
 * A place in a register that a person asks for: the first row of a selection, in its
 * order, whose name begins with what was typed or whose code it is; otherwise, in an
 * order by name or day, the first row at it or after it.
 *
 * @param slice the selection and its order
 * @param typed what was typed
 */
public record RegisterPlace(RegisterSlice slice, String typed) {

	private static final String NAMES = """
			select n.code from search_name n where n.kind = '%s' and starts_with(n.folded, folded(:go))""";

	private static final String ORGANISATIONS = "%s in (select fo.id from organisation fo where fo.slug = :go or fo.slug in ("
			+ NAMES.formatted("organisation") + "))";

	private static final String PROJECTS = """
			%s in (select fp.id from project fp where {p} and (plain_code(fp.code) = plain_code(:go)
				or exists (select from project_alias fl where fl.project_id = fp.id and fl.plain = plain_code(:go))
				or fp.slug in (""" + NAMES.formatted("project") + ")))";

	/**
	 * The query for whether there is such a row, as {@code found}, and which stands
	 * before it, as {@link Register#token()} writes it; null where it is the first.
	 */
	public String sql(Scope scope) {
		Register register = this.slice.filter().register();
		boolean down = this.slice.sort().down();
		return """
				with listed as (select r.%1$s::text token, %2$s k, r.%3$s t, folded(:go) <> '' and (%4$s) named
						from %5$s where %6$s),
					target as (select k, t from listed where named or %7$s order by named desc, k %8$s, t %8$s limit 1)
				select exists (select from target) found, (select l.token from listed l, target g
					where (l.k, l.t) %9$s (g.k, g.t) order by l.k %10$s, l.t %10$s limit 1) token""".formatted(
				register.token(), this.slice.key(scope, "r"), register.tie(),
				RegisterRule.inView(named(register), scope), register.from(),
				this.slice.filter().condition(scope).sql(), at(), down ? "desc" : "asc", down ? ">" : "<",
				down ? "asc" : "desc");
	}

	/** Binds what the query names. */
	public JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, Scope scope) {
		JdbcClient.StatementSpec bound = this.slice.bindOrder(statement, scope).param("go", this.typed);
		return place().map((place) -> bound.param("go_place", place)).orElse(bound);
	}

	private Optional<String> place() {
		return this.slice.sort().place(this.typed);
	}

	private String at() {
		return place().isEmpty() ? "false" : (this.slice.sort().down() ? "k <= " : "k >= ")
				+ (this.slice.sort().isDated() ? "cast(:go_place as date)" : "lower(:go_place)");
	}

	private static String named(Register register) {
		return switch (register) {
			case PROJECTS -> PROJECTS.formatted("r.id");
			case AGENCIES, DONORS -> ORGANISATIONS.formatted("r.id");
			case SITES -> "r.slug = :go or r.slug in (" + NAMES.formatted("site") + ")";
			case CONTRIBUTIONS -> ORGANISATIONS.formatted("r.donor_id") + " or " + PROJECTS.formatted("r.project_id");
		};
	}

}
