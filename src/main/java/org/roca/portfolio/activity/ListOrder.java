package org.roca.portfolio.activity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.filter.Condition;
import org.roca.portfolio.shared.measure.Dimension;
import org.roca.portfolio.shared.tally.RowOrder;

/**
 * The SQL of an order of activities {@code a}: by group in a given order, then by the
 * sorted column with what is not known last, then by reference.
 *
 * @param sort the order
 * @param language {@code en} or {@code ru}, for orders by name
 * @param dimension what the rows are grouped by, null for nothing
 * @param groups the codes of the groups in their order; those of others are left out
 */
record ListOrder(ActivitySort sort, String language, @Nullable Dimension dimension, List<String> groups) {

	private static final String REFERENCE = "a.reference";

	static ListOrder of(ActivitySort sort, String language) {
		return new ListOrder(sort, language, null, List.of());
	}

	/**
	 * What the query joins.
	 * @param few whether it reads few activities, and is not to read all links for them
	 */
	String join(boolean few) {
		String sorted = this.sort.column().join(this.language);
		return (this.dimension == null) ? sorted : """
				%s join unnest(cast(:list_groups as text[])) with ordinality grouped(code, place)
					on grouped.code = coalesce(%s, 'unknown') %s"""
			.formatted(few ? this.dimension.joinOfFew() : this.dimension.join(), this.dimension.key(), sorted);
	}

	/** The values that it binds. */
	Map<String, Object> params() {
		return (this.dimension == null) ? Map.of() : Map.of("list_groups", this.groups.toArray(String[]::new));
	}

	/** The code of the group of a row. */
	String group() {
		return (this.dimension == null) ? "null::text" : "grouped.code";
	}

	/** The place of the group of a row. */
	String place() {
		return (this.dimension == null) ? "0::bigint" : "grouped.place";
	}

	String key() {
		return this.sort.column().key(this.language);
	}

	/** The whole order, as it is read from the start. */
	String by() {
		String direction = direction(false);
		return "%s, %s %s nulls last, %s %s".formatted(place(), key(), direction, REFERENCE, direction);
	}

	/** Whether all rows have an index in this order. */
	boolean isIndexed() {
		return this.dimension == null && switch (this.sort.column()) {
			case DATE, TITLE, REFERENCE, PARTICIPANTS, CHANGED -> true;
			default -> false;
		};
	}

	/** The same order of all activities, upwards and without groups. */
	RowOrder rows() {
		String join = Least.ofAll(this.sort.column().join(this.language));
		return new RowOrder("select a.id, (%1$s) is null from activity a %2$s order by 2, %1$s, %3$s, a.id"
			.formatted(key(), join, REFERENCE), !join.isEmpty());
	}

	String direction(boolean backwards) {
		return (this.sort.down() != backwards) ? "desc" : "asc";
	}

	/** What rows with a known key meet that follow a start within its group. */
	Condition known(@Nullable ListStart start) {
		if (start == null || start.key() == null) {
			return (start == null || start.backwards()) ? Condition.ALL : Condition.NONE;
		}
		Map<String, Object> params = new HashMap<>(Map.of("start_key", start.key()));
		String key = "cast(:start_key as " + this.sort.column().kind().type() + ")";
		String operator = start.operator(this.sort.down());
		if (start.reference() == null) {
			return new Condition("%s %s %s".formatted(key(), operator, key), params);
		}
		params.put("start_reference", start.reference());
		return new Condition("(%s, %s) %s (%s, :start_reference)".formatted(key(), REFERENCE, operator, key), params);
	}

	/** What rows without a known key meet that follow a start within its group. */
	Condition unknown(@Nullable ListStart start) {
		if (start == null || start.key() != null || start.reference() == null) {
			return (start == null || !start.backwards()) ? Condition.ALL : Condition.NONE;
		}
		return Condition.of("%s %s :start_reference".formatted(REFERENCE, start.operator(this.sort.down())),
				"start_reference", start.reference());
	}

}
