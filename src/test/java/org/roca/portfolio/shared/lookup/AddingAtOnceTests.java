package org.roca.portfolio.shared.lookup;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.roca.portfolio.PortfolioTest;
import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.Editor.Power;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Two people add the same name at once. */
@PortfolioTest
class AddingAtOnceTests {

	private static final Editor OFFICER = new Editor(1, "officer", "Officer", Power.ALL, Set.of());

	private static final NewRecord BODY = new NewRecord("Joint Council of Twins", "other", "KZ", null, null);

	private static final NewRecord TOWN = new NewRecord("Twintown", null, "KZ", null, null);

	@Autowired
	private Lookups lookups;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PlatformTransactionManager transactions;

	private final ExecutorService people = Executors.newFixedThreadPool(2);

	@AfterEach
	void takeBack() {
		this.people.shutdownNow();
		this.jdbc.sql("delete from organisation where name_en = ?").param(BODY.name()).update();
		this.jdbc.sql("delete from place where name_en = ?").param(TOWN.name()).update();
	}

	@Test
	void theSecondFindsWhatTheFirstHasAdded() throws Exception {
		CountDownLatch added = new CountDownLatch(1);
		CountDownLatch leave = new CountDownLatch(1);
		Future<Long> first = this.people.submit(saving(() -> {
			long id = this.lookups.add(OFFICER, LookupKind.AGENCIES, BODY);
			added.countDown();
			leave.await();
			return id;
		}));
		added.await();
		Future<Long> second = this.people.submit(saving(() -> this.lookups.add(OFFICER, LookupKind.AGENCIES, BODY)));
		waitForOneWhoWaits();
		leave.countDown();
		assertThat(second.get(20, TimeUnit.SECONDS)).isEqualTo(first.get(20, TimeUnit.SECONDS));
		assertThat(this.jdbc.sql("select count(*) from organisation where name_en = ?")
			.param(BODY.name())
			.query(Long.class)
			.single()).isEqualTo(1);
	}

	@Test
	void formsThatAddTheSameInAnotherOrderDoNotBlockEachOther() throws Exception {
		CountDownLatch both = new CountDownLatch(2);
		Future<Long> one = this.people.submit(saving(() -> {
			both.countDown();
			both.await();
			this.lookups.add(OFFICER, LookupKind.AGENCIES, BODY);
			return this.lookups.add(OFFICER, LookupKind.PLACES, TOWN);
		}));
		Future<Long> other = this.people.submit(saving(() -> {
			both.countDown();
			both.await();
			long town = this.lookups.add(OFFICER, LookupKind.PLACES, TOWN);
			this.lookups.add(OFFICER, LookupKind.AGENCIES, BODY);
			return town;
		}));
		assertThat(List.of(one.get(20, TimeUnit.SECONDS), other.get(20, TimeUnit.SECONDS)))
			.allSatisfy((id) -> assertThat(
					this.jdbc.sql("select name_en from place where id = ?").param(id).query(String.class).single())
				.isEqualTo(TOWN.name()));
		assertThat(one.get()).isEqualTo(other.get());
	}

	private Callable<Long> saving(Callable<Long> work) {
		TransactionTemplate transaction = new TransactionTemplate(this.transactions);
		return () -> Objects.requireNonNull(transaction.execute((status) -> {
			try {
				return work.call();
			}
			catch (Exception ex) {
				throw new IllegalStateException(ex);
			}
		}));
	}

	/** Until the second stands before the lock. */
	private void waitForOneWhoWaits() {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
		while (this.jdbc.sql("""
				select count(*) from pg_locks where locktype = 'advisory' and not granted
					and database = (select oid from pg_database where datname = current_database())""")
			.query(Long.class)
			.single() == 0) {
			assertThat(System.nanoTime()).as("the second waits for the first").isLessThan(end);
			Thread.onSpinWait();
		}
	}

}
