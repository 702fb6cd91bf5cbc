package org.roca.portfolio.shared.filter;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.Scope;

/**
 * The registers: lists of everything of one kind that the person may see. Queries call
 * their row {@code r}.
 */
public enum Register {

	/** Projects. */
	PROJECTS("project", RegisterRules.PROJECTS, RegisterSorts.PROJECTS),

	/** Beneficiary agencies. */
	AGENCIES("organisation", RegisterRules.AGENCIES, RegisterSorts.AGENCIES),

	/** Border crossing points, liaison offices, control units, posts. */
	SITES("site", RegisterRules.SITES, RegisterSorts.SITES),

	/** Donors. */
	DONORS("organisation", RegisterRules.DONORS, RegisterSorts.DONORS),

	/** Contributions. */
	CONTRIBUTIONS("contribution", RegisterRules.CONTRIBUTIONS, RegisterSorts.CONTRIBUTIONS);

	private final String table;

	private final Map<Criterion, RegisterRule> rules;

	private final List<RegisterSort> sorts;

	Register(String table, Map<Criterion, RegisterRule> rules, List<RegisterSort> sorts) {
		this.table = table;
		this.rules = rules;
		this.sorts = sorts;
	}

	/** The orders of its columns, the usual one first. Each can be turned round. */
	public List<RegisterSort> sorts() {
		return this.sorts;
	}

	/** The columns of its table, in their order. */
	public List<RegisterColumn> columns() {
		return RegisterColumns.of(this);
	}

	/** The column of this name in the address. */
	public Optional<RegisterColumn> column(String code) {
		return columns().stream().filter((column) -> column.code().equals(code)).findFirst();
	}

	/** What its rows can be grouped by. */
	public List<Criterion> groupings() {
		return RegisterCriteria.groupings(this);
	}

	/** The criterion of other registers that selects what belongs to a row of this. */
	public Criterion criterion() {
		return switch (this) {
			case PROJECTS -> Criterion.PROJECT;
			case AGENCIES -> Criterion.AGENCY;
			case DONORS -> Criterion.DONOR;
			case SITES, CONTRIBUTIONS -> throw new IllegalArgumentException("Nothing belongs to rows of " + this);
		};
	}

	/** The order of this name in the address. */
	public Optional<RegisterSort> sort(String code) {
		return this.sorts.stream()
			.flatMap((sort) -> Stream.of(sort, sort.opposite()))
			.filter((sort) -> sort.code().equals(code))
			.findFirst();
	}

	/**
	 * The column by whose value a page names the record after which it starts. A
	 * contribution has no code of its own.
	 */
	public String token() {
		return (this == CONTRIBUTIONS) ? "id" : "slug";
	}

	/** What tells rows of the same key apart. */
	String tie() {
		return (this == PROJECTS || this == CONTRIBUTIONS) ? "id" : "slug";
	}

	String table() {
		return this.table;
	}

	/**
	 * Which row holds which codes of a criterion on record, for a FROM clause: {@code id}
	 * and {@code code}, null where the row states nothing. Nothing where activities alone
	 * bring codes.
	 */
	public Optional<String> values(Criterion criterion, Scope scope) {
		return RegisterValues.pairs(this, criterion, scope);
	}

	/**
	 * The expression for what activities name where they bring codes to a row {@code r}:
	 * the row itself, or the project of a contribution, as far as it is in view.
	 */
	public String bearer(Scope scope) {
		return (this != CONTRIBUTIONS) ? "r.slug"
				: RegisterRule.inView("(select fp.slug from project fp where fp.id = r.project_id and {p})", scope);
	}

	/** What activities bring besides, where no row states nothing; null for nothing. */
	public @Nullable Named named(Criterion criterion) {
		return rule(criterion).named();
	}

	/** The name of its figure, and the last part of its address. */
	public String figure() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The address of its page. */
	public String path() {
		return "/" + figure();
	}

	/** What it is filtered by, in the order of the page. */
	public Set<Criterion> criteria() {
		return new TreeSet<>(this.rules.keySet());
	}

	/** What its page asks for first; the rest is behind it. */
	public List<Criterion> foremost() {
		return RegisterCriteria.foremost(this);
	}

	/**
	 * Whether a row has no more than one value of this, so that groups by it share none.
	 */
	public boolean hasOne(Criterion criterion) {
		return RegisterCriteria.hasOne(this, criterion);
	}

	/**
	 * Whether what is about one value can count rows as its own. A contribution pays for
	 * a project, and belongs to none of its countries alone.
	 */
	public boolean belongs(Criterion criterion) {
		return has(criterion) && !(this == CONTRIBUTIONS && criterion == Criterion.COUNTRY);
	}

	/** Whether rows can be asked for that do not state this. */
	public boolean canBeUnknown(Criterion criterion) {
		return rule(criterion).canBeUnknown();
	}

	/** The table and its alias, for a FROM clause. */
	public String from() {
		return this.table + " r";
	}

	/** The condition of every row that the person may see. */
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
