package org.roca.portfolio.shared.tally;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BooleanSupplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.Scope;

/**
 * Gives whoever counts the tally of what its transaction sees. All share one, which is
 * brought up to date before each use. Who sees what others do not has one of its own:
 * those who look at a past day or at versions, who have written and not yet committed,
 * and who go on seeing what was before somebody saved that others have taken in.
 */
@Service
public class Tallies {

	/** How often to look again, where others go on saving, before it is good enough. */
	private static final int ROUNDS = 3;

	/** How many answers are kept until a record changes. */
	private static final int ANSWERS = 500;

	private final TallyStates states;

	private final TallyReader reader;

	private final TallyFacts facts;

	private final ReadWriteLock lock = new ReentrantReadWriteLock();

	/** Given up where memory is short. */
	private final Cache<Object, Object> answers = Caffeine.newBuilder().maximumSize(ANSWERS).softValues().build();

	private @Nullable Tally shared;

	/** What the shared tally has taken in, or null while nobody knows. */
	private @Nullable TallyChanges taken;

	/**
	 * The change at which the shared tally is all records, empty where it may be ahead.
	 */
	private volatile String exactly = "";

	Tallies(TallyStates states, TallyReader reader, TallyFacts facts) {
		this.states = states;
		this.reader = reader;
		this.facts = facts;
	}

	/** Counts what a person may see. */
	@Transactional(readOnly = true)
	public <T> T ask(Scope scope, Question<T> question) {
		View view = View.current();
		TallyState state = view.state(this.states::now);
		boolean common = state.present() && !state.writing();
		if (common && !state.change().equals(this.exactly)) {
			keepUp(state.still());
		}
		this.lock.readLock().lock();
		try {
			Tally tally = this.shared;
			if (common && tally != null && (!state.still() || state.change().equals(this.exactly))) {
				return answer(scope, question, tally, state.still() ? () -> true : this::isUnchanged);
			}
		}
		finally {
			this.lock.readLock().unlock();
		}
		Tally own = view.own(state, this.reader::read);
		TallyRecords records = new TallyRecords(this.facts, own, view.kept(), () -> true);
		return question.answer(new Selector(own, scope, records, true));
	}

	/**
	 * The answer that was given before, or a new one. It is kept, unless it depends on
	 * records that were read while somebody may have saved others.
	 */
	@SuppressWarnings("unchecked")
	private <T> T answer(Scope scope, Question<T> question, Tally tally, BooleanSupplier unchanged) {
		Asked asked = new Asked(scope, question);
		T given = (T) this.answers.getIfPresent(asked);
		if (given != null) {
			return given;
		}
		TallyRecords records = new TallyRecords(this.facts, tally, this.answers, unchanged);
		T answer = question.answer(new Selector(tally, scope, records, false));
		if (!records.mayBeOvertaken()) {
			this.answers.put(asked, answer);
		}
		return answer;
	}

	private boolean isUnchanged() {
		return this.states.now().change().equals(this.exactly);
	}

	/** Who asked what. */
	private record Asked(Scope scope, Question<?> question) {

	}

	/** Reads everything, so that the first page need not. */
	@Transactional(readOnly = true)
	public void begin() {
		keepUp(false);
	}

	/**
	 * Those who find something new wait for the one who takes it in.
	 * @param still whether the caller may see less than what has been taken in; anybody
	 * else who does has another database in front of him, which is read from the start
	 */
	private synchronized void keepUp(boolean still) {
		for (int round = 0; round < ROUNDS; round++) {
			TallyChanges seen = this.states.changes(this.taken);
			if (still && seen.behind()) {
				return;
			}
			if (this.taken != null && seen.change().equals(this.taken.change())) {
				this.exactly = seen.change();
				return;
			}
			take(seen);
		}
	}

	/** What cannot be read to the end leaves nothing behind. */
	private void take(TallyChanges seen) {
		Tally before = this.shared;
		this.exactly = "";
		this.taken = null;
		Tally tally = (before == null || seen.all()) ? this.reader.read() : before;
		this.lock.writeLock().lock();
		try {
			this.shared = null;
			this.answers.invalidateAll();
			if (tally == before && !seen.activities().isEmpty()) {
				this.reader.read(tally, seen.activities());
			}
			this.shared = tally;
		}
		finally {
			this.lock.writeLock().unlock();
		}
		this.taken = seen;
	}

}
