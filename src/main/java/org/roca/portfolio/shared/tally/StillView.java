package org.roca.portfolio.shared.tally;

import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What a transaction sees that sees the same throughout: found out once, and dropped with
 * its end.
 */
final class StillView implements TransactionSynchronization {

	private final TallyState state;

	private final Cache<Object, Object> kept = Caffeine.newBuilder().build();

	private @Nullable Tally own;

	private StillView(TallyState state) {
		this.state = state;
	}

	/** The view of the transaction of this thread, or null if it is none or not known. */
	static @Nullable StillView current() {
		return (TransactionSynchronizationManager.getResource(StillView.class) instanceof StillView view) ? view : null;
	}

	/** Remembers what the transaction of this thread sees. */
	static StillView of(TallyState state) {
		StillView view = new StillView(state);
		view.resume();
		TransactionSynchronizationManager.registerSynchronization(view);
		return view;
	}

	TallyState state() {
		return this.state;
	}

	/** The tally of this transaction alone, read when it is first needed. */
	Tally own(Supplier<Tally> read) {
		Tally tally = this.own;
		if (tally == null) {
			tally = read.get();
			this.own = tally;
		}
		return tally;
	}

	/** What has been read of the records, which stays where nothing is written. */
	Cache<Object, Object> kept() {
		return TransactionSynchronizationManager.isCurrentTransactionReadOnly() ? this.kept
				: Caffeine.newBuilder().build();
	}

	@Override
	public void suspend() {
		TransactionSynchronizationManager.unbindResource(StillView.class);
	}

	@Override
	public void resume() {
		TransactionSynchronizationManager.bindResource(StillView.class, this);
	}

	@Override
	public void beforeCompletion() {
		TransactionSynchronizationManager.unbindResource(StillView.class);
	}

}
