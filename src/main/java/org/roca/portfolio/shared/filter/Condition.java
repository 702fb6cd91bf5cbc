package org.roca.portfolio.shared.filter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A condition of a WHERE clause with the values it binds. Values never become part of the
 * SQL.
 *
 * @param sql the condition, with named parameters
 * @param params the values of the named parameters
 */
public record Condition(String sql, Map<String, Object> params) {

	/** Holds for every row. */
	public static final Condition ALL = new Condition("true", Map.of());

	/** Holds for no row. */
	public static final Condition NONE = new Condition("false", Map.of());

	public static Condition of(String sql) {
		return new Condition(sql, Map.of());
	}

	public static Condition of(String sql, String name, Object value) {
		return new Condition(sql, Map.of(name, value));
	}

	public Condition and(Condition other) {
		return join(List.of(this, other), " and ");
	}

	static Condition all(List<Condition> conditions) {
		return conditions.isEmpty() ? ALL : join(conditions, " and ");
	}

	static Condition any(List<Condition> conditions) {
		return join(conditions, " or ");
	}

	private static Condition join(List<Condition> conditions, String word) {
		Map<String, Object> params = new HashMap<>();
		conditions.forEach((condition) -> params.putAll(condition.params));
		return new Condition(
				conditions.stream().map((condition) -> "(" + condition.sql + ")").collect(Collectors.joining(word)),
				params);
	}

}
