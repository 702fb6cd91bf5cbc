package org.roca.portfolio.shared.tally;

import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What the transaction of this thread sees: found out once where it sees the same
 * throughout, and at each question otherwise. Dropped with the end of the transaction.
 */
final class View implements TransactionSynchronization {

	private @Nullable TallyState state;

	private @Nullable Tally own;

	private Cache<Object, Object> kept = Caffeine.newBuilder().build();

	/** What the tally of this transaction alone was read from. */
	private String read = "";

	/** The view of the transaction of this thread. */
	static View current() {
		if (TransactionSynchronizationManager.getResource(View.class) instanceof View view) {
			return view;
		}
		View view = new View();
		view.resume();
		TransactionSynchronizationManager.registerSynchronization(view);
		return view;
	}

	/** What the transaction sees by now. */
	TallyState state(Supplier<TallyState> now) {
		TallyState known = this.state;
		if (known == null || !known.still()) {
			known = now.get();
			this.state = known;
		}
		return known;
	}

	/** The tally of this transaction alone, read again when it sees something else. */
	Tally own(TallyState seen, Supplier<Tally> read) {
		Tally tally = this.own;
		if (tally == null || !this.read.equals(seen.seen())) {
			tally = read.get();
			this.own = tally;
			this.read = seen.seen();
			this.kept = Caffeine.newBuilder().build();
		}
		return tally;
	}

	/** What it has read of the records, which stays where nothing is written. */
	Cache<Object, Object> kept() {
		return TransactionSynchronizationManager.isCurrentTransactionReadOnly() ? this.kept
				: Caffeine.newBuilder().build();
	}

	@Override
	public void suspend() {
		TransactionSynchronizationManager.unbindResource(View.class);
	}

	@Override
	public void resume() {
		TransactionSynchronizationManager.bindResource(View.class, this);
	}

	@Override
	public void beforeCompletion() {
		TransactionSynchronizationManager.unbindResource(View.class);
	}

}
