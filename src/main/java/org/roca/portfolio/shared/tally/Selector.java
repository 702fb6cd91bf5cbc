package org.roca.portfolio.shared.tally;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntPredicate;

import org.jspecify.annotations.Nullable;
import org.roaringbitmap.IntConsumer;
import org.roaringbitmap.RoaringBitmap;

import org.roca.portfolio.shared.PartialDate;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.Condition;
import org.roca.portfolio.shared.filter.Dated;
import org.roca.portfolio.shared.filter.Fact;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.filter.When;

/**
 * Selects activities for one person: by the same rules as the conditions of {@link Scope}
 * and {@link ActivityFilter}, each of which says what it means.
 */
public class Selector {

	private final Tally tally;

	private final Scope scope;

	private final TallyRecords records;

	/** Whether the records are asked who sees what, as for a past day. */
	private final boolean asking;

	private @Nullable RoaringBitmap inView;

	Selector(Tally tally, Scope scope, TallyRecords records, boolean asking) {
		this.tally = tally;
		this.scope = scope;
		this.records = records;
		this.asking = asking;
	}

	public Tally tally() {
		return this.tally;
	}

	/** An order of the activities, or null where the records are asked. */
	public @Nullable Ranking ranking(RowOrder order) {
		return (this.asking || this.scope.lookingBack()) ? null : this.tally.rankings().of(order);
	}

	/** Whether a ranking that was given for an order before can be used. */
	public boolean isUsable(RowOrder order, Ranking ranking) {
		boolean usable = !this.asking && this.tally.rankings().holds(order, ranking) && ranking.isRead();
		if (usable) {
			ranking.settle();
		}
		return usable;
	}

	/** All activities that the person may see; not to be changed. */
	public RoaringBitmap inView() {
		RoaringBitmap known = this.inView;
		if (known == null) {
			known = (this.asking || this.scope.lookingBack()) ? asked() : seen();
			this.inView = known;
		}
		return known;
	}

	/**
	 * Whether the records that activities name have been looked up makes no difference.
	 */
	private RoaringBitmap asked() {
		List<Long> funded = this.scope.funded();
		Scope same = (funded != null) ? this.scope.funding(funded) : this.scope;
		return this.records.activities(same.activities("a"));
	}

	private RoaringBitmap seen() {
		return switch (this.scope.reach()) {
			case OFFICE -> this.tally.seen(Audience.OFFICE);
			case DONOR -> RoaringBitmap.or(this.tally.seen(Audience.PUBLIC),
					RoaringBitmap.and(this.tally.seen(Audience.DONORS), this.records.funded(this.scope)));
			case NONE -> new RoaringBitmap();
		};
	}

	/**
	 * The activities of a selection that the person may see.
	 * @param today today in the office's zone
	 */
	public RoaringBitmap select(ActivityFilter filter, LocalDate today) {
		RoaringBitmap selected = inView();
		for (Map.Entry<FilterName, List<String>> each : filter.values().entrySet()) {
			selected = select(each.getKey(), each.getValue(), selected, today);
		}
		return selected;
	}

	/**
	 * Those of some activities that meet one filter.
	 * @param chosen the values of which any may hold
	 */
	public RoaringBitmap select(FilterName name, List<String> chosen, RoaringBitmap among, LocalDate today) {
		if (Tally.CODED.contains(name) || name == FilterName.ALONGSIDE) {
			return RoaringBitmap.and(among, this.tally.column(name).rows(chosen));
		}
		return switch (name) {
			case FROM -> stating(Stated.FINISHES, among, from(PartialDate.parse(chosen.get(0)).first()));
			case TO -> stating(Stated.BEGINS, among, to(PartialDate.parse(chosen.get(0)).last()));
			case ON -> any(chosen, (value) -> dated(Dated.parse(value), among));
			case WHEN -> any(chosen, (value) -> when(When.of(value), among, (int) today.toEpochDay()));
			case KNOWN -> any(chosen, (value) -> this.tally.knowing(Fact.of(value).orElseThrow(), among));
			case MISSING -> any(chosen,
					(value) -> RoaringBitmap.andNot(among, this.tally.knowing(Fact.of(value).orElseThrow(), among)));
			default -> RoaringBitmap.and(among, matching(new ActivityFilter(Map.of(name, chosen)).condition(today)));
		};
	}

	/**
	 * All activities that meet a condition of their own texts; not to be changed.
	 * @param condition a condition of the activity {@code a}, which only a change of that
	 * activity can change
	 */
	public RoaringBitmap matching(Condition condition) {
		return this.asking ? this.records.activities(condition) : this.records.matching(condition);
	}

	private static RoaringBitmap any(List<String> chosen, Function<String, RoaringBitmap> rows) {
		return RoaringBitmap.or(chosen.stream().map(rows).iterator());
	}

	private RoaringBitmap dated(Dated dated, RoaringBitmap among) {
		RoaringBitmap exact = RoaringBitmap.and(among, this.tally.precision().rows(List.of(dated.precision().code())));
		return stating(Stated.FINISHES, stating(Stated.BEGINS, exact, to(dated.last())), from(dated.first()));
	}

	private RoaringBitmap when(When when, RoaringBitmap among, int today) {
		RoaringBitmap meant = RoaringBitmap.and(among, this.tally.column(FilterName.STATUS).rows(when.statuses()));
		return switch (when) {
			case COMING -> stating(Stated.PLANNED_TO_BEGIN, meant, (day) -> day >= today);
			case OVERDUE -> stating(Stated.PLANNED_TO_END, meant, (day) -> day < today);
		};
	}

	private RoaringBitmap stating(Stated name, RoaringBitmap among, IntPredicate meets) {
		Numbers numbers = this.tally.numbers(name);
		RoaringBitmap met = new RoaringBitmap();
		RoaringBitmap.and(among, numbers.stated()).forEach((IntConsumer) (row) -> {
			if (meets.test(numbers.at(row))) {
				met.add(row);
			}
		});
		return met;
	}

	private static IntPredicate from(LocalDate first) {
		int edge = (int) first.toEpochDay();
		return (day) -> day >= edge;
	}

	private static IntPredicate to(LocalDate last) {
		int edge = (int) last.toEpochDay();
		return (day) -> day <= edge;
	}

}
