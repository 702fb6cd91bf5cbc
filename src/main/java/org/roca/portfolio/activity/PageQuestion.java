package org.roca.portfolio.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.tally.Column;
import org.roca.portfolio.shared.tally.Question;
import org.roca.portfolio.shared.tally.Ranking;
import org.roca.portfolio.shared.tally.RowOrder;
import org.roca.portfolio.shared.tally.Selector;

/**
 * The keys of the activities among which the rows of a page are; nothing where the place
 * of its start is not known, or the order no longer.
 *
 * @param filter the selection
 * @param today today in the office's zone
 * @param rows the order of all activities
 * @param ranking what has been read of it
 * @param order the order of the list, by group
 * @param start where the page begins or ends, or null for the first page
 * @param span the places among which the start is, where it was looked for
 * @param limit how many rows at most
 */
record PageQuestion(ActivityFilter filter, LocalDate today, RowOrder rows, Ranking ranking, ListOrder order,
		@Nullable ListStart start, Pivots.@Nullable Span span, int limit) implements Question<Optional<Long[]>> {

	/** The same, where the place of the start was looked for. */
	PageQuestion from(Pivots.Span found) {
		return new PageQuestion(this.filter, this.today, this.rows, this.ranking, this.order, this.start, found,
				this.limit);
	}

	@Override
	public Optional<Long[]> answer(Selector selector) {
		Pivots.Span from = selector.isUsable(this.rows, this.ranking) ? from() : null;
		if (from == null) {
			return Optional.empty();
		}
		RoaringBitmap selected = selector.select(this.filter, this.today);
		RoaringBitmap found = new RoaringBitmap();
		if (this.order.dimension() == null) {
			found = walk(selected, from);
		}
		else {
			Column groups = selector.tally().column(this.order.dimension().filter());
			for (String group : this.order.groups()) {
				boolean begins = this.start != null && group.equals(this.start.group());
				found.or(walk(RoaringBitmap.and(selected, groups.rows(List.of(group))), begins ? from : edge()));
			}
		}
		return Optional.of(selector.tally().rows().keys(found));
	}

	/** From the one end of the span, with so many rows more as it can have. */
	private RoaringBitmap walk(RoaringBitmap among, Pivots.Span from) {
		return this.ranking.walk(among, isBackwards() ? from.last() : from.first(), this.order.sort().down(),
				isBackwards(), this.limit + 1 + from.last() - from.first());
	}

	/** Where the start is, or null if that is not known. */
	private Pivots.@Nullable Span from() {
		if (this.span != null || this.start == null) {
			return (this.span != null) ? this.span : edge();
		}
		int place = (this.start.id() != null) ? this.ranking.place(this.start.id(), this.order.sort().down())
				: Ranking.NONE;
		return (place != Ranking.NONE) ? new Pivots.Span(place, place) : null;
	}

	private Pivots.Span edge() {
		int edge = isBackwards() ? this.ranking.size() - 1 : 0;
		return new Pivots.Span(edge, edge);
	}

	private boolean isBackwards() {
		return this.start != null && this.start.backwards();
	}

}
