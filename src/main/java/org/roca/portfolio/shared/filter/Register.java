package org.roca.portfolio.shared.filter;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.roca.portfolio.shared.Scope;

/**
 * The registers: lists of everything of one kind that the person may see. Queries call
 * their row {@code r}.
 */
public enum Register {

	/** Projects. */
	PROJECTS("project", RegisterRules.PROJECTS),

	/** Beneficiary agencies. */
	AGENCIES("organisation", RegisterRules.AGENCIES),

	/** Border crossing points, liaison offices, control units, posts. */
	SITES("site", RegisterRules.SITES),

	/** Donors. */
	DONORS("organisation", RegisterRules.DONORS),

	/** Contributions. */
	CONTRIBUTIONS("contribution", RegisterRules.CONTRIBUTIONS);

	private final String table;

	private final Map<Criterion, RegisterRule> rules;

	Register(String table, Map<Criterion, RegisterRule> rules) {
		this.table = table;
		this.rules = rules;
	}

	/**
	 * The name of its figure, and the last part of its address.
	 */
	public String figure() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * The address of its page.
	 */
	public String path() {
		return "/" + figure();
	}

	/**
	 * What it is filtered by, in the order of the page.
	 */
	public Set<Criterion> criteria() {
		return new TreeSet<>(this.rules.keySet());
	}

	/**
	 * Whether rows can be asked for that do not state this.
	 */
	public boolean canBeUnknown(Criterion criterion) {
		return rule(criterion).canBeUnknown();
	}

	/**
	 * The table and its alias, for a FROM clause.
	 */
	public String from() {
		return this.table + " r";
	}

	/**
	 * The condition of every row that the person may see.
	 */
	Condition inView(Scope scope) {
		return switch (this) {
			case PROJECTS -> scope.projects("r");
			case AGENCIES -> Condition.of("r.agency").and(scope.organisations("r"));
			case SITES -> scope.sites("r");
			case DONORS -> Condition.of("r.donor").and(scope.organisations("r"));
			case CONTRIBUTIONS -> scope.contributions("r");
		};
	}

	RegisterRule rule(Criterion criterion) {
		return Objects.requireNonNull(this.rules.get(criterion),
				() -> this + " is not filtered by " + criterion.param());
	}

	boolean has(Criterion criterion) {
		return this.rules.containsKey(criterion);
	}

}
