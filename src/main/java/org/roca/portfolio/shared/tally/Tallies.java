package org.roca.portfolio.shared.tally;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import org.roca.portfolio.shared.Scope;

/**
 * Gives whoever counts the tally of what its transaction sees. All share one, which is
 * brought up to date before each use. Who sees what others do not has one of its own:
 * those who look at a past day or at versions, who have written and not yet committed,
 * and who began to read before somebody saved and go on seeing what was before.
 */
@Service
public class Tallies {

	/** How often to look again, where others go on saving, before it is good enough. */
	private static final int ROUNDS = 3;

	private final TallyStates states;

	private final TallyReader reader;

	private final TallyQuestions questions;

	private final ReadWriteLock lock = new ReentrantReadWriteLock();

	private @Nullable Tally shared;

	/** What the shared tally has taken in, or null while nobody knows. */
	private @Nullable TallyChanges taken;

	/**
	 * The change at which the shared tally is all records, empty where it may be ahead.
	 */
	private volatile String exactly = "";

	Tallies(TallyStates states, TallyReader reader, TallyQuestions questions) {
		this.states = states;
		this.reader = reader;
		this.questions = questions;
	}

	/**
	 * Counts what a person may see.
	 * @param count counts at once, and keeps nothing that it was given
	 */
	@Transactional(readOnly = true)
	public <T> T count(Scope scope, Function<Selector, T> count) {
		TallyState state = this.states.now();
		boolean common = state.present() && !state.writing();
		if (common && !state.still() && !state.change().equals(this.exactly)) {
			keepUp();
		}
		this.lock.readLock().lock();
		try {
			Tally tally = this.shared;
			if (common && tally != null && (!state.still() || state.change().equals(this.exactly))) {
				return count.apply(new Selector(tally, scope, this.questions, false));
			}
		}
		finally {
			this.lock.readLock().unlock();
		}
		return count.apply(new Selector(state.still() ? own() : this.reader.read(), scope, this.questions, true));
	}

	/** Reads everything, so that the first page need not. */
	@Transactional(readOnly = true)
	public void begin() {
		keepUp();
	}

	/** Those who find something new wait for the one who takes it in. */
	private synchronized void keepUp() {
		for (int round = 0; round < ROUNDS; round++) {
			TallyChanges seen = this.states.changes(this.taken);
			if (this.taken != null && seen.change().equals(this.taken.change())) {
				this.exactly = seen.change();
				return;
			}
			take(seen);
		}
	}

	/** What cannot be read to the end leaves nothing behind. */
	private void take(TallyChanges seen) {
		Tally tally = this.shared;
		this.exactly = "";
		this.taken = null;
		if (tally == null || seen.all()) {
			tally = this.reader.read();
			show(tally);
		}
		else if (!seen.activities().isEmpty()) {
			this.lock.writeLock().lock();
			try {
				this.shared = null;
				this.reader.read(tally, seen.activities());
				this.shared = tally;
			}
			finally {
				this.lock.writeLock().unlock();
			}
		}
		this.taken = seen;
	}

	private void show(Tally tally) {
		this.lock.writeLock().lock();
		try {
			this.shared = tally;
		}
		finally {
			this.lock.writeLock().unlock();
		}
	}

	/** The tally of a transaction that goes on seeing the same, read once for it. */
	private Tally own() {
		if (TransactionSynchronizationManager.getResource(this) instanceof Tally read) {
			return read;
		}
		Tally tally = this.reader.read();
		TransactionSynchronizationManager.bindResource(this, tally);
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

			@Override
			public void suspend() {
				TransactionSynchronizationManager.unbindResource(Tallies.this);
			}

			@Override
			public void resume() {
				TransactionSynchronizationManager.bindResource(Tallies.this, tally);
			}

			@Override
			public void beforeCompletion() {
				TransactionSynchronizationManager.unbindResource(Tallies.this);
			}

		});
		return tally;
	}

}
