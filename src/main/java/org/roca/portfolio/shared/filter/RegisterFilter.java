package org.roca.portfolio.shared.filter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriUtils;

import org.roca.portfolio.shared.Scope;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A selection of the rows of one register: for each criterion the values of which any may
 * hold; all criteria must hold.
 *
 * @param register the register
 * @param values the chosen values by criterion; a criterion without values is not there
 */
public record RegisterFilter(Register register, Map<Criterion, List<String>> values) {

	/**
	 * Takes a selection.
	 * @throws NullPointerException if the register is not filtered by a criterion
	 */
	public RegisterFilter {
		Map<Criterion, List<String>> sorted = new EnumMap<>(Criterion.class);
		values.forEach((criterion, chosen) -> {
			register.rule(criterion);
			if (!chosen.isEmpty()) {
				sorted.put(criterion, List.copyOf(chosen));
			}
		});
		values = Collections.unmodifiableMap(sorted);
	}

	/**
	 * Every row of a register.
	 */
	public static RegisterFilter of(Register register) {
		return new RegisterFilter(register, Map.of());
	}

	/**
	 * The selection with this criterion set to one value, in place of what it had.
	 */
	public RegisterFilter with(Criterion criterion, String value) {
		return with(criterion, List.of(value));
	}

	/**
	 * The selection with this criterion set to any of these values, in place of what it
	 * had.
	 */
	public RegisterFilter with(Criterion criterion, List<String> chosen) {
		Map<Criterion, List<String>> changed = new EnumMap<>(Criterion.class);
		changed.putAll(this.values);
		changed.put(criterion, chosen);
		return new RegisterFilter(this.register, changed);
	}

	/**
	 * The selection without one value of this criterion.
	 */
	public RegisterFilter without(Criterion criterion, String value) {
		List<String> rest = new ArrayList<>(chosen(criterion));
		rest.remove(value);
		return with(criterion, rest);
	}

	/**
	 * The values chosen for this criterion, empty when it is not used.
	 */
	public List<String> chosen(Criterion criterion) {
		return this.values.getOrDefault(criterion, List.of());
	}

	public boolean isEmpty() {
		return this.values.isEmpty();
	}

	/**
	 * The address of the register with this selection.
	 */
	public String href() {
		return at(this.register.path());
	}

	/** The same selection at another path. */
	public String at(String path) {
		StringJoiner query = new StringJoiner("&", path + "?", "").setEmptyValue(path);
		this.values.forEach((criterion, chosen) -> chosen
			.forEach((value) -> query.add(criterion.param() + "=" + UriUtils.encode(value, UTF_8))));
		return query.toString();
	}

	/**
	 * The condition that the rows {@code r} of this selection meet, the person's scope
	 * included.
	 */
	public Condition condition(Scope scope) {
		return condition(scope, null);
	}

	/**
	 * The same condition.
	 * @param names knows what activities name, so that they need not be looked through;
	 * null where nobody does
	 */
	public Condition condition(Scope scope, Named.@Nullable Names names) {
		List<Condition> all = new ArrayList<>();
		all.add(this.register.inView(scope));
		this.values.forEach((criterion, chosen) -> all.add(condition(scope, criterion, chosen, names)));
		return Condition.all(all);
	}

	/**
	 * The condition of the rows {@code r} of this selection that also have, for this
	 * criterion, the code in a column of another table of the query: what a breakdown
	 * counts, and the address of each of its groups selects.
	 * @param column the column with its table's alias, none of which begins with f
	 */
	public Condition conditionBy(Scope scope, Criterion criterion, String column) {
		return condition(scope).and(Condition.of(this.register.rule(criterion).sql(scope, column)));
	}

	private Condition condition(Scope scope, Criterion criterion, List<String> chosen, Named.@Nullable Names names) {
		RegisterRule rule = this.register.rule(criterion);
		List<Condition> any = new ArrayList<>();
		if (chosen.contains(FilterName.UNKNOWN) && rule.canBeUnknown()) {
			any.add(Condition.of(rule.unknownSql()));
		}
		List<String> known = chosen.stream()
			.filter((value) -> !FilterName.UNKNOWN.equals(value) || any.isEmpty())
			.toList();
		if (!known.isEmpty()) {
			String bound = this.register.figure() + "_" + criterion.param();
			Object values = (criterion == Criterion.Q) ? known.get(0) : known;
			Named named = rule.named();
			any.add((names == null || named == null)
					? new Condition(rule.sql(scope, ":" + bound), Map.of(bound, values))
					: new Condition(rule.sql(scope, ":" + bound, ":" + bound + "_named"),
							Map.of(bound, values, bound + "_named", names.slugs(named, known).toArray(String[]::new))));
		}
		return Condition.any(any);
	}

}
