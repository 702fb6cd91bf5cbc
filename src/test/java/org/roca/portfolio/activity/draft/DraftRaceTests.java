package org.roca.portfolio.activity.draft;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import org.roca.portfolio.PortfolioTest;
import org.roca.portfolio.account.People;
import org.roca.portfolio.activity.draft.Keeping.Outcome;
import org.roca.portfolio.shared.Editor;

import static org.assertj.core.api.Assertions.assertThat;

/** Two requests of one page at the same moment. */
@PortfolioTest
class DraftRaceTests {

	private final UUID key = UUID.randomUUID();

	@Autowired
	private Drafts drafts;

	@Autowired
	private DraftQueries queries;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private People people;

	@Autowired
	private TransactionOperations transaction;

	private Editor racer = Editor.none();

	@BeforeEach
	void anOfficer() {
		this.people.officer("racer");
		long id = this.jdbc.sql("select id from account where username = 'racer'").query(Long.class).single();
		this.racer = new Editor(id, "racer", "Racer", Editor.Power.ALL, Set.of());
	}

	@AfterEach
	void leaveNothing() {
		this.jdbc.sql("delete from activity_draft where account_id = ?").param(this.racer.accountId()).update();
		this.jdbc.sql("delete from account where id = ?").param(this.racer.accountId()).update();
	}

	@Test
	void theTextSentLastStaysInWhateverOrderTheyArrive() throws Exception {
		int all = 8;
		CyclicBarrier start = new CyclicBarrier(all);
		List<CompletableFuture<Keeping>> sent = IntStream.rangeClosed(1, all)
			.mapToObj((seq) -> CompletableFuture.supplyAsync(() -> {
				await(start);
				return this.drafts.keep(this.racer, form(seq));
			}, (task) -> new Thread(task).start()))
			.toList();
		for (CompletableFuture<Keeping> each : sent) {
			assertThat(each.get(30, TimeUnit.SECONDS).outcome()).isIn(Outcome.KEPT, Outcome.OLDER);
		}
		assertThat(sent.get(all - 1).get().isKept()).isTrue();
		assertThat(this.queries.find(this.racer, this.key).orElseThrow().fields()).containsEntry("titleEn",
				List.of("text " + all));
	}

	@Test
	void aDraftThatArrivesWhileTheFormIsSavedWaitsAndIsRefused() throws Exception {
		this.drafts.keep(this.racer, form(1));
		CompletableFuture<Keeping> late = savingWith(true);
		assertThat(late.get(30, TimeUnit.SECONDS).outcome()).isEqualTo(Outcome.CLOSED);
		assertThat(this.queries.find(this.racer, this.key)).isEmpty();
	}

	@Test
	void theFirstDraftOfAFormThatIsBeingSavedIsRefusedToo() throws Exception {
		assertThat(savingWith(true).get(30, TimeUnit.SECONDS).outcome()).isEqualTo(Outcome.CLOSED);
	}

	@Test
	void aSaveThatFailsLeavesTheDraft() throws Exception {
		this.drafts.keep(this.racer, form(1));
		assertThat(savingWith(false).get(30, TimeUnit.SECONDS).outcome()).isEqualTo(Outcome.KEPT);
		assertThat(this.queries.find(this.racer, this.key).orElseThrow().seq()).isEqualTo(2);
	}

	/** Saves the form, and sends a draft once the database makes it wait for the save. */
	private CompletableFuture<Keeping> savingWith(boolean success) {
		return this.transaction.execute((status) -> {
			this.drafts.close(this.racer, this.key, "/activities/new");
			CompletableFuture<Keeping> late = CompletableFuture.supplyAsync(() -> this.drafts.keep(this.racer, form(2)),
					(task) -> new Thread(task).start());
			while (!isWaiting()) {
				assertThat(late).isNotDone();
				Thread.onSpinWait();
			}
			if (!success) {
				status.setRollbackOnly();
			}
			return late;
		});
	}

	private boolean isWaiting() {
		return this.jdbc.sql(
				"select exists (select from pg_locks where not granted and pg_backend_pid() = any(pg_blocking_pids(pid)))")
			.query(Boolean.class)
			.single();
	}

	private TypedForm form(int seq) {
		return new TypedForm(this.key, seq, null, "/activities/new", Map.of("titleEn", List.of("text " + seq)), 20);
	}

	private static void await(CyclicBarrier start) {
		try {
			start.await(30, TimeUnit.SECONDS);
		}
		catch (InterruptedException | BrokenBarrierException | TimeoutException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
