package org.roca.portfolio.activity;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.filter.Condition;

/**
 * The SQL that finds which rows a page has, by their keys alone.
 *
 * @param sql a query of id, group, place of the group, whether the key is not known, key
 * and reference
 * @param params the values that it binds beside the limit
 */
record ListKeys(String sql, Map<String, Object> params) {

	private static final String SELECT = """
			(select a.id, %s grouped, %s place, %s later, %s as key, a.reference from activity a %s
				where (%s) and %s order by %s limit :limit)""";

	/**
	 * The rows of a page. What is not known is in the same order as the rest, though its
	 * keys tell nothing apart: that is the order of the index.
	 * @param selected the condition of the selection
	 * @param start where the page begins or ends, or null for the first page
	 */
	static ListKeys of(String selected, ListOrder order, @Nullable ListStart start) {
		Map<String, Object> params = new HashMap<>(order.params());
		Condition known = order.known(start);
		Condition unknown = order.unknown(start);
		params.putAll(known.params());
		params.putAll(unknown.params());
		boolean backwards = start != null && start.backwards();
		String direction = order.direction(backwards);
		String keys = "%1$s %2$s, a.reference %2$s".formatted(order.key(), direction);
		boolean always = order.sort().column().isAlwaysKnown();
		if (order.dimension() != null) {
			return new ListKeys(grouped(selected, order, start, params), params);
		}
		String sql = select(order, "false", order.key(), selected,
				always ? known.sql() : order.key() + " is not null and " + known.sql(), keys);
		if (!always) {
			sql += "\nunion all " + select(order, "true", "null::" + order.sort().column().kind().type(), selected,
					order.key() + " is null and " + unknown.sql(), keys);
		}
		return new ListKeys(sql, params);
	}

	/** Of the group of the start what follows it, and all of the others. */
	private static String grouped(String selected, ListOrder order, @Nullable ListStart start,
			Map<String, Object> params) {
		boolean backwards = start != null && start.backwards();
		String direction = order.direction(backwards);
		String way = backwards ? "desc" : "asc";
		String following = "true";
		if (start != null && start.group() != null) {
			params.put("start_group", start.group());
			following = "(grouped.code <> :start_group or case when %1$s is null then %3$s else %2$s end)"
				.formatted(order.key(), order.known(start).sql(), order.unknown(start).sql());
		}
		return select(order, order.key() + " is null", order.key(), selected, following,
				"%1$s %2$s, %3$s is null %2$s, %3$s %4$s, a.reference %4$s".formatted(order.place(), way, order.key(),
						direction));
	}

	private static String select(ListOrder order, String later, String key, String selected, String following,
			String by) {
		return SELECT.formatted(order.group(), order.place(), later, key, order.join(true), selected, following, by);
	}

}
