package org.roca.portfolio.shared.tally;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

import org.roca.portfolio.shared.filter.Fact;
import org.roca.portfolio.shared.filter.FilterName;

/**
 * What is counted of activities, by column. An activity has one row, whose number is its
 * own as long as it is held; every set of activities is a set of such numbers.
 */
public class Tally {

	/** The filters whose values an activity has. */
	static final Set<FilterName> CODED = EnumSet.of(FilterName.PROJECT, FilterName.LEAD, FilterName.THEME,
			FilterName.FIELD, FilterName.PILLAR, FilterName.COUNTRY, FilterName.BENEFITS, FilterName.SPLIT,
			FilterName.AGENCY, FilterName.AGENCY_KIND, FilterName.DONOR, FilterName.TYPE, FilterName.STATUS,
			FilterName.SITE, FilterName.PLACE, FilterName.YEAR);

	/** The share of a country for which none is stated beside those of others. */
	static final int NO_SHARE = -1;

	private final Rows rows = new Rows();

	private final Rankings rankings = new Rankings(this.rows);

	private final Matches matches = new Matches();

	private final Map<FilterName, Column> columns = new EnumMap<>(FilterName.class);

	private final Column precision = new Column();

	private final Map<Audience, RoaringBitmap> views = new EnumMap<>(Audience.class);

	private final Map<Fact, RoaringBitmap> stated = new EnumMap<>(Fact.class);

	private final Map<Stated, Numbers> numbers = new EnumMap<>(Stated.class);

	private final Map<Cost, Map<Integer, Money>> costs = new EnumMap<>(Cost.class);

	/** By row, in the order of the numbers of its benefiting countries. */
	private final Map<Integer, int[]> shares = new HashMap<>();

	Tally() {
		CODED.forEach((name) -> this.columns.put(name, new Column()));
		Set.of(Audience.values()).forEach((view) -> this.views.put(view, new RoaringBitmap()));
		Set.of(Fact.PROJECT, Fact.DAY).forEach((fact) -> this.stated.put(fact, new RoaringBitmap()));
		Set.of(Stated.values()).forEach((number) -> this.numbers.put(number, new Numbers()));
		Set.of(Cost.values()).forEach((cost) -> this.costs.put(cost, new HashMap<>()));
	}

	/** Which activity has which row. */
	public Rows rows() {
		return this.rows;
	}

	/** The orders of its activities. */
	Rankings rankings() {
		return this.rankings;
	}

	/** The rows that meet conditions of their texts. */
	Matches matches() {
		return this.matches;
	}

	/** What has been found out of these rows no longer holds. */
	void move(RoaringBitmap changed) {
		this.rankings.move(changed);
		this.matches.move(changed);
	}

	/** What has been found out by names of other records no longer holds. */
	void rename() {
		this.rankings.rename();
		this.matches.rename();
	}

	/** Takes an activity out. */
	void remove(long id) {
		int row = this.rows.find(id);
		if (row == Rows.NOT_HELD) {
			return;
		}
		this.columns.values().forEach((column) -> column.remove(row));
		this.precision.remove(row);
		this.views.values().forEach((rows) -> rows.remove(row));
		this.stated.values().forEach((rows) -> rows.remove(row));
		this.numbers.values().forEach((column) -> column.remove(row));
		this.costs.values().forEach((column) -> column.remove(row));
		this.shares.remove(row);
		this.rows.remove(id);
	}

	/**
	 * The codes of activities by a filter. An activity is under its lead project and its
	 * further ones by {@link FilterName#PROJECT}, under each of its agencies by
	 * {@link FilterName#ALONGSIDE} as by {@link FilterName#AGENCY}.
	 */
	public Column column(FilterName name) {
		return Objects.requireNonNull(this.columns.get((name == FilterName.ALONGSIDE) ? FilterName.AGENCY : name),
				name.toString());
	}

	/** How exactly the dates are known: {@code day}, {@code month}, {@code year}. */
	public Column precision() {
		return this.precision;
	}

	RoaringBitmap seen(Audience view) {
		return Objects.requireNonNull(this.views.get(view));
	}

	public Numbers numbers(Stated number) {
		return Objects.requireNonNull(this.numbers.get(number));
	}

	/** The costs of one kind by row, of those rows that state any. */
	public Map<Integer, Money> costs(Cost cost) {
		return Objects.requireNonNull(this.costs.get(cost));
	}

	/**
	 * The shares of the benefiting countries of a row, in hundredths of a per cent and in
	 * the order of their numbers; null where none is stated.
	 */
	public int @Nullable [] shares(int row) {
		return this.shares.get(row);
	}

	void share(int row, int[] shares) {
		this.shares.put(row, shares);
	}

	/** The rows, among these, that state a fact. */
	public RoaringBitmap knowing(Fact fact, RoaringBitmap among) {
		return switch (fact) {
			case PROJECT, DAY -> RoaringBitmap.and(among, stating(fact));
			case COUNTRY -> stating(FilterName.COUNTRY, among);
			case PLACE -> stating(FilterName.PLACE, among);
			case AGENCY -> stating(FilterName.AGENCY, among);
			case DONOR -> stating(FilterName.DONOR, among);
			case PARTICIPANTS -> RoaringBitmap.and(among, numbers(Stated.PARTICIPANTS).stated());
			case SEX -> RoaringBitmap.and(RoaringBitmap.and(among, numbers(Stated.WOMEN).stated()),
					numbers(Stated.MEN).stated());
		};
	}

	/** The rows that state a fact which is no value of a filter. */
	RoaringBitmap stating(Fact fact) {
		return Objects.requireNonNull(this.stated.get(fact));
	}

	private RoaringBitmap stating(FilterName name, RoaringBitmap among) {
		return RoaringBitmap.andNot(among, column(name).unknown());
	}

}
