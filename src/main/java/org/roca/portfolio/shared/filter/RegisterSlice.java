package org.roca.portfolio.shared.filter;

import java.sql.Types;
import java.util.Collection;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

import org.roca.portfolio.shared.Scope;

/**
 * Rows of a register one after another: which, in which order, from where on and how
 * many.
 *
 * @param filter the selection
 * @param sort the order
 * @param language {@code en} or {@code ru}, for orders by name
 * @param after the record before the first row, as {@link Register#token()} writes it;
 * null to start with the first
 * @param limit how many rows at most
 * @param counts what is counted to a row, by slug, for orders by it
 * @param only the rows among which to look, as {@link Register#token()} writes them; null
 * for all
 */
public record RegisterSlice(RegisterFilter filter, RegisterSort sort, String language, @Nullable String after,
		int limit, Map<String, Long> counts, @Nullable Collection<String> only) {

	/** All rows of a selection in the usual order of its register. */
	public static RegisterSlice all(RegisterFilter filter, String language) {
		return new RegisterSlice(filter, filter.register().sorts().get(0), language, null, Integer.MAX_VALUE, Map.of(),
				null);
	}

	/**
	 * The same from the first row on that is not this one or before it, or from the
	 * first.
	 */
	public RegisterSlice after(@Nullable String record) {
		return new RegisterSlice(this.filter, this.sort, this.language, record, this.limit, this.counts, this.only);
	}

	/** As many rows at most. */
	public RegisterSlice most(int rows) {
		return new RegisterSlice(this.filter, this.sort, this.language, this.after, rows, this.counts, this.only);
	}

	/** Those of the whole selection that are among these. */
	public RegisterSlice only(Collection<String> records) {
		return new RegisterSlice(this.filter, this.sort, this.language, null, this.limit, this.counts, records);
	}

	/** What follows a FROM clause whose row is {@code r}. */
	public String sql(Scope scope) {
		Register register = this.filter.register();
		String tie = register.tie();
		String direction = this.sort.down() ? " desc" : "";
		return """
				where %1$s and (:only::text[] is null or r.%7$s::text = any(:only)) and (:after::text is null or (%2$s, r.%3$s) %4$s (
					select %5$s, b.%3$s from %6$s b where b.%7$s::text = :after))
				order by %2$s%8$s, r.%3$s%8$s limit :limit"""
			.formatted(this.filter.condition(scope).sql(), key(scope, "r"), tie, this.sort.down() ? "<" : ">",
					key(scope, "b"), register.table(), register.token(), direction);
	}

	/** Binds what the clause names. */
	public JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, Scope scope) {
		return bindOrder(statement, scope).param("after", this.after, Types.VARCHAR)
			.param("limit", this.limit)
			.param("only", (this.only != null) ? this.only.toArray(String[]::new) : null, Types.ARRAY);
	}

	/** The expression that a row is sorted by. */
	String key(Scope scope, String row) {
		return this.sort.key(scope, row, this.language);
	}

	/** Binds what the selection and its order name. */
	JdbcClient.StatementSpec bindOrder(JdbcClient.StatementSpec statement, Scope scope) {
		JdbcClient.StatementSpec bound = statement.params(this.filter.condition(scope).params());
		return this.sort.isCounted()
				? bound.param("counted", this.counts.keySet().toArray(String[]::new))
					.param("counts", this.counts.values().stream().map(Object::toString).toArray(String[]::new))
				: bound;
	}

}
