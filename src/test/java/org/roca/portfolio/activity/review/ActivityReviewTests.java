package org.roca.portfolio.activity.review;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roca.portfolio.PortfolioTest;
import org.roca.portfolio.account.People;
import org.roca.portfolio.activity.Activities;
import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.web.NotFoundException;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The steps of the review, taken by people who get in each other's way. */
@PortfolioTest(properties = "spring.application.name=Review")
class ActivityReviewTests {

	@Autowired
	private ActivityReview review;

	@Autowired
	private Activities activities;

	@Autowired
	private ReviewQueries queries;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionOperations transaction;

	@Autowired
	private ApplicationContext application;

	private Editor aigul = Editor.none();

	private Editor bakyt = Editor.none();

	private Editor officer = Editor.none();

	@BeforeEach
	void twoManagersAndAnOfficer(@Autowired People people) {
		people.manager("aigul", "XAC-K22");
		people.manager("bakyt", "XAC-K22", "E24");
		people.officer("nargiza");
		this.aigul = people.editor("aigul");
		this.bakyt = people.editor("bakyt");
		this.officer = people.editor("nargiza");
	}

	@Test
	void anotherManagerOfTheProjectApproves() {
		String reference = submitted("Approved by another manager");
		assertThat(this.review.approve(this.bakyt, reference, version(reference))).isEqualTo(Step.DONE);
		assertThat(state(reference)).isEqualTo("approved");
	}

	@Test
	void anOfficerApproves() {
		String reference = submitted("Approved by an officer");
		assertThat(this.review.approve(this.officer, reference, version(reference))).isEqualTo(Step.DONE);
		assertThat(state(reference)).isEqualTo("approved");
	}

	@Test
	void whoeverSubmitsDoesNotDecide() {
		String reference = submitted("Not by oneself");
		int version = version(reference);
		assertThat(this.review.approve(this.aigul, reference, version)).isEqualTo(Step.OWN);
		assertThat(this.review.giveBack(this.aigul, reference, version, "Why not")).isEqualTo(Step.OWN);
		assertThat(state(reference)).isEqualTo("submitted");
		assertThat(version(reference)).isEqualTo(version);
	}

	@Test
	void aManagerOfOtherProjectsTakesNoStep(@Autowired People people) {
		people.manager("gulnara", "E24");
		Editor stranger = people.editor("gulnara");
		String reference = submitted("Of another project");
		int version = version(reference);
		denied(() -> this.review.approve(stranger, reference, version));
		denied(() -> this.review.giveBack(stranger, reference, version, "Why not"));
		denied(() -> this.review.submit(stranger, reference, version));
		denied(() -> this.review.approve(Editor.none(), reference, version));
		assertThat(version(reference)).isEqualTo(version);
	}

	@Test
	void aRecordThatNobodyHasIsNotFound() {
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> this.review.submit(this.officer, "XAC-K22-9999", 0));
	}

	@Test
	void whatWasChangedSinceIsNotApproved() {
		String reference = submitted("Changed since");
		int seen = version(reference);
		desk().change(this.aigul, reference, "summaryEn", "Words that the reviewer has not read");
		assertThat(this.review.approve(this.bakyt, reference, seen)).isEqualTo(Step.CHANGED);
		assertThat(this.review.giveBack(this.bakyt, reference, seen, "Why not")).isEqualTo(Step.CHANGED);
		assertThat(state(reference)).isEqualTo("submitted");
		assertThat(this.review.approve(this.bakyt, reference, version(reference))).isEqualTo(Step.DONE);
	}

	@Test
	void whatAnotherChangedIsSubmittedAgain() {
		String reference = submitted("Changed by the reviewer");
		desk().change(this.bakyt, reference, "summaryEn", "Words of the reviewer");
		assertThat(this.review.approve(this.bakyt, reference, version(reference))).isEqualTo(Step.OVERTAKEN);
		assertThat(this.review.approve(this.aigul, reference, version(reference))).isEqualTo(Step.OVERTAKEN);
		assertThat(this.review.submit(this.bakyt, reference, version(reference))).isEqualTo(Step.DONE);
		assertThat(this.review.approve(this.aigul, reference, version(reference))).isEqualTo(Step.DONE);
	}

	@Test
	void anOldPageSubmitsNothing() {
		String reference = desk().write(this.aigul, "Opened too early");
		int seen = version(reference);
		desk().change(this.bakyt, reference, "summaryEn", "Written meanwhile");
		assertThat(this.review.submit(this.aigul, reference, seen)).isEqualTo(Step.CHANGED);
		assertThat(state(reference)).isEqualTo("draft");
	}

	@Test
	void whatOneHasJustSavedIsSubmittedUnlessAnotherSavedSince() {
		String reference = desk().write(this.aigul, "Saved and submitted");
		desk().change(this.bakyt, reference, "summaryEn", "Written meanwhile");
		assertThat(this.review.submitSaved(this.aigul, reference, 0)).isEqualTo(Step.CHANGED);
		desk().change(this.aigul, reference, "summaryEn", "Written at last");
		assertThat(this.review.submitSaved(this.aigul, reference, 0)).isEqualTo(Step.DONE);
	}

	@Test
	void theSameButtonTwiceIsOneStep() {
		String reference = desk().write(this.aigul, "Pressed twice");
		int draft = version(reference);
		assertThat(this.review.submit(this.aigul, reference, draft)).isEqualTo(Step.DONE);
		int submitted = version(reference);
		assertThat(this.review.submit(this.aigul, reference, draft)).isEqualTo(Step.DONE);
		assertThat(version(reference)).isEqualTo(submitted);
		assertThat(this.review.giveBack(this.bakyt, reference, submitted, "Name the agency")).isEqualTo(Step.DONE);
		int returned = version(reference);
		assertThat(this.review.giveBack(this.bakyt, reference, submitted, "Name the agency")).isEqualTo(Step.DONE);
		assertThat(version(reference)).isEqualTo(returned);
		assertThat(this.review.submit(this.aigul, reference, returned)).isEqualTo(Step.DONE);
		int again = version(reference);
		assertThat(this.review.approve(this.bakyt, reference, again)).isEqualTo(Step.DONE);
		assertThat(this.review.approve(this.bakyt, reference, again)).isEqualTo(Step.DONE);
		assertThat(version(reference)).isEqualTo(again + 1);
	}

	@Test
	void aReturnHasAReasonThatTheHistoryTells() {
		String reference = submitted("Returned");
		int version = version(reference);
		assertThat(this.review.giveBack(this.bakyt, reference, version, " ")).isEqualTo(Step.NO_REASON);
		assertThat(this.review.giveBack(this.bakyt, reference, version, "x".repeat(2_001))).isEqualTo(Step.NO_REASON);
		assertThat(state(reference)).isEqualTo("submitted");
		assertThat(this.review.giveBack(this.bakyt, reference, version, "Name the agency")).isEqualTo(Step.DONE);
		assertThat(this.queries.find(Scope.office(), reference).orElseThrow().note()).isEqualTo("Name the agency");
		assertThat(this.jdbc.sql("""
				select r.author || ': ' || r.reason from revision r
				where r.id = (select max(v.rev) from activity_aud v where v.reference = :reference)""")
			.param("reference", reference)
			.query(String.class)
			.single()).isEqualTo("Bakyt: Name the agency");
	}

	@Test
	void aContradictionIsNotSubmittedAndWhatIsNotKnownIs() {
		String wrong = desk().write(this.aigul, "Contradicts itself", Map.of("status", "planned", "participants", ""));
		assertThat(this.review.submit(this.aigul, wrong, version(wrong))).isEqualTo(Step.UNREADY);
		assertThat(state(wrong)).isEqualTo("draft");
		String vague = desk().write(this.aigul, "Hardly anything is known", Map.of("participants", ""));
		assertThat(this.review.submit(this.aigul, vague, version(vague))).isEqualTo(Step.DONE);
	}

	@Test
	void ofTwoReviewersAtOnceOneWinsAndTheOtherLearnsIt() {
		String reference = submitted("Two reviewers");
		int version = version(reference);
		Step second = whileHeld(reference, () -> this.review.approve(this.officer, reference, version),
				() -> this.review.giveBack(this.bakyt, reference, version, "Name the agency"));
		assertThat(second).isEqualTo(Step.OVERTAKEN);
		assertThat(state(reference)).isEqualTo("approved");
		ReviewFacts facts = this.queries.find(Scope.office(), reference).orElseThrow();
		assertThat(facts.reviewed()).isNotNull().extracting(ReviewFacts.Deed::name).isEqualTo("Nargiza");
	}

	@Test
	void twoPressesAtOnceAreOneStep() {
		String reference = submitted("Two presses");
		int version = version(reference);
		Step second = whileHeld(reference, () -> this.review.approve(this.officer, reference, version),
				() -> this.review.approve(this.officer, reference, version));
		assertThat(second).isEqualTo(Step.DONE);
		assertThat(version(reference)).isEqualTo(version + 1);
	}

	@Test
	void aChangeThatComesFirstIsNotApprovedUnread() {
		String reference = submitted("Changed and approved at once");
		int version = version(reference);
		Step approval = whileHeld(reference, () -> desk().change(this.aigul, reference, "summaryEn", "Unread words"),
				() -> this.review.approve(this.officer, reference, version));
		assertThat(approval).isEqualTo(Step.CHANGED);
		assertThat(state(reference)).isEqualTo("submitted");
	}

	/**
	 * Does something to a record, and lets somebody else take a step on it as soon as the
	 * database makes that person wait.
	 */
	private Step whileHeld(String reference, Runnable first, Supplier<Step> second) {
		CompletableFuture<Step> later = this.transaction.execute((status) -> {
			this.activities.hold(reference).orElseThrow();
			CompletableFuture<Step> waiting = CompletableFuture.supplyAsync(second, (task) -> new Thread(task).start());
			while (!isWaiting()) {
				assertThat(waiting).isNotDone();
				Thread.onSpinWait();
			}
			first.run();
			return waiting;
		});
		return later.orTimeout(30, TimeUnit.SECONDS).join();
	}

	private boolean isWaiting() {
		return this.jdbc.sql(
				"select exists (select from pg_locks where not granted and pg_backend_pid() = any(pg_blocking_pids(pid)))")
			.query(Boolean.class)
			.single();
	}

	private Desk desk() {
		return new Desk(this.application);
	}

	private String submitted(String title) {
		String reference = desk().write(this.aigul, title);
		assertThat(this.review.submit(this.aigul, reference, version(reference))).isEqualTo(Step.DONE);
		return reference;
	}

	private int version(String reference) {
		return desk().version(reference);
	}

	private String state(String reference) {
		return this.queries.find(Scope.office(), reference).orElseThrow().standing().review();
	}

	private static void denied(Runnable step) {
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(step::run);
	}

}
