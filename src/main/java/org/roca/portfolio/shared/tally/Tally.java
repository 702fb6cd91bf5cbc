package org.roca.portfolio.shared.tally;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.LongIntHashMap;
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
			FilterName.AGENCY, FilterName.DONOR, FilterName.TYPE, FilterName.STATUS, FilterName.SITE, FilterName.PLACE,
			FilterName.YEAR);

	/** Who may see an activity, apart from the projects of a donor. */
	enum View {

		/** The office: neither in the bin nor a version kept for donors. */
		OFFICE,

		/** Every donor. */
		PUBLIC,

		/** The donors of its projects. */
		DONORS

	}

	/** What an activity may state as a number; days since 1970-01-01. */
	public enum Number {

		PARTICIPANTS, WOMEN, MEN, SEX_NOT_STATED,

		/** The first and the last day that its dates can mean. */
		BEGINS, FINISHES,

		/** The last day on which it is planned to begin. */
		PLANNED_TO_BEGIN,

		/** The last day on which it is planned to be over. */
		PLANNED_TO_END,

		/** The last day on which it can have been over. */
		ACTUAL_TO_END,

		/**
		 * The month in which it is planned to begin, twice the months since the year 0;
		 * where only the year is known, its first month and one more.
		 */
		PLANNED_PERIOD,

		/** The month or year in which it began, in the same way. */
		ACTUAL_PERIOD

	}

	/** The costs of an activity. */
	public enum Cost {

		PLANNED, ACTUAL

	}

	/** The row of an activity that is not held. */
	static final int NOT_HELD = -1;

	/** The share of a country for which none is stated beside those of others. */
	static final int NO_SHARE = -1;

	private final LongIntHashMap rows = new LongIntHashMap();

	private final IntArrayList free = new IntArrayList();

	private final Map<FilterName, Column> columns = new EnumMap<>(FilterName.class);

	private final Column precision = new Column();

	private final Map<View, RoaringBitmap> views = new EnumMap<>(View.class);

	private final Map<Fact, RoaringBitmap> stated = new EnumMap<>(Fact.class);

	private final Map<Number, Numbers> numbers = new EnumMap<>(Number.class);

	private final Map<Cost, Map<Integer, Money>> costs = new EnumMap<>(Cost.class);

	/** By row, in the order of the numbers of its benefiting countries. */
	private final Map<Integer, int[]> shares = new HashMap<>();

	Tally() {
		CODED.forEach((name) -> this.columns.put(name, new Column()));
		Set.of(View.values()).forEach((view) -> this.views.put(view, new RoaringBitmap()));
		Set.of(Fact.PROJECT, Fact.DAY).forEach((fact) -> this.stated.put(fact, new RoaringBitmap()));
		Set.of(Number.values()).forEach((number) -> this.numbers.put(number, new Numbers()));
		Set.of(Cost.values()).forEach((cost) -> this.costs.put(cost, new HashMap<>()));
	}

	/** The row of an activity, a new one for a new activity. */
	int row(long id) {
		int known = find(id);
		if (known != NOT_HELD) {
			return known;
		}
		int row = this.free.isEmpty() ? this.rows.size() : this.free.removeLast();
		this.rows.put(id, row);
		return row;
	}

	/** The row of an activity, or {@link #NOT_HELD}. */
	int find(long id) {
		return this.rows.getOrDefault(id, NOT_HELD);
	}

	/** The rows of those of these activities that are held. */
	RoaringBitmap rows(long[] ids) {
		RoaringBitmap found = new RoaringBitmap();
		for (long id : ids) {
			int row = find(id);
			if (row != NOT_HELD) {
				found.add(row);
			}
		}
		return found;
	}

	/** Takes an activity out. */
	void remove(long id) {
		int row = find(id);
		if (row == NOT_HELD) {
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
		this.free.add(row);
	}

	/** How many activities are held. */
	int size() {
		return this.rows.size();
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
	Column precision() {
		return this.precision;
	}

	RoaringBitmap seen(View view) {
		return Objects.requireNonNull(this.views.get(view));
	}

	public Numbers numbers(Number number) {
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
			case PARTICIPANTS -> RoaringBitmap.and(among, numbers(Number.PARTICIPANTS).stated());
			case SEX -> RoaringBitmap.and(RoaringBitmap.and(among, numbers(Number.WOMEN).stated()),
					numbers(Number.MEN).stated());
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
