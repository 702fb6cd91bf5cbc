package org.roca.portfolio.shared.tally;

import java.util.List;
import java.util.function.BooleanSupplier;

import com.github.benmanes.caffeine.cache.Cache;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.Condition;
import org.roca.portfolio.shared.filter.FilterName;

/**
 * What the records say for one answer that no tally holds. It is kept with the answers,
 * and they with it, if nothing was saved while it was read.
 */
class TallyRecords {

	private final TallyFacts facts;

	private final Tally tally;

	private final Cache<Object, Object> kept;

	private final BooleanSupplier unchanged;

	private boolean overtaken;

	/**
	 * The records behind a tally.
	 * @param kept what has been read before, for this tally
	 * @param unchanged asks whether the records are still those of the tally
	 */
	TallyRecords(TallyFacts facts, Tally tally, Cache<Object, Object> kept, BooleanSupplier unchanged) {
		this.facts = facts;
		this.tally = tally;
		this.kept = kept;
		this.unchanged = unchanged;
	}

	/** The rows of the activities {@code a} that meet a condition. */
	RoaringBitmap activities(Condition condition) {
		if (this.kept.getIfPresent(condition) instanceof RoaringBitmap known) {
			return known;
		}
		RoaringBitmap found = this.tally.rows().find(this.facts.activities(condition));
		if (isUnchanged()) {
			this.kept.put(condition, found);
		}
		return found;
	}

	/**
	 * The same, where the condition asks of an activity what is changed with it alone.
	 */
	RoaringBitmap matching(Condition condition) {
		Matches.Match known = this.tally.matches().find(condition);
		if (known != null && known.moved().isEmpty()) {
			return known.rows();
		}
		RoaringBitmap found = (known != null) ? again(condition, known)
				: this.tally.rows().find(this.facts.activities(condition));
		if (isUnchanged()) {
			this.tally.matches().keep(condition, found);
		}
		return found;
	}

	private RoaringBitmap again(Condition condition, Matches.Match known) {
		Condition moved = Condition.of("a.id = any(:moved)", "moved", this.tally.rows().keys(known.moved()));
		RoaringBitmap found = RoaringBitmap.andNot(known.rows(), known.moved());
		found.or(this.tally.rows().find(this.facts.activities(condition.and(moved))));
		return found;
	}

	/** The activities of the projects whose donors' records a donor sees. */
	RoaringBitmap funded(Scope scope) {
		Object asked = new Funded(scope.donorId(), scope.funded());
		if (this.kept.getIfPresent(asked) instanceof RoaringBitmap known) {
			return known;
		}
		RoaringBitmap found = this.tally.column(FilterName.PROJECT).rows(this.facts.funded(scope));
		if (isUnchanged()) {
			this.kept.put(asked, found);
		}
		return found;
	}

	/** Whose projects they are, and which, where that is known. */
	private record Funded(@Nullable Long donor, @Nullable List<Long> projects) {

	}

	private boolean isUnchanged() {
		boolean now = this.unchanged.getAsBoolean();
		this.overtaken |= !now;
		return now;
	}

	/** Whether others may have saved something while the records were read. */
	boolean mayBeOvertaken() {
		return this.overtaken;
	}

}
