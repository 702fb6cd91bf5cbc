package org.roca.portfolio.shared.review;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ReviewTests {

	private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

	private static final long AIGUL = 1;

	private static final long BAKYT = 2;

	private final Review review = new Review();

	@Test
	void goesFromDraftToApprovedByTwoPeople() {
		this.review.submit(AIGUL, NOW);
		assertThat(this.review.state()).isEqualTo(ReviewState.SUBMITTED);
		this.review.approve(BAKYT, NOW);
		assertThat(this.review.state()).isEqualTo(ReviewState.APPROVED);
		assertThat(this.review.isReviewedBy(BAKYT)).isTrue();
	}

	@Test
	void whoeverSubmitsDoesNotDecide() {
		this.review.submit(AIGUL, NOW);
		refuses(() -> this.review.approve(AIGUL, NOW));
		refuses(() -> this.review.giveBack(AIGUL, NOW, "Not good"));
		assertThat(this.review.state()).isEqualTo(ReviewState.SUBMITTED);
	}

	@Test
	void whoeverChangesWhatAnotherSubmittedDoesNotApproveItAndNeitherDoesTheOther() {
		this.review.submit(AIGUL, NOW);
		this.review.changed(BAKYT);
		refuses(() -> this.review.approve(BAKYT, NOW));
		refuses(() -> this.review.approve(AIGUL, NOW));
		this.review.submit(BAKYT, NOW);
		refuses(() -> this.review.approve(BAKYT, NOW));
		this.review.approve(AIGUL, NOW);
	}

	@Test
	void staysSubmittedWhenItsSubmitterChangesIt() {
		this.review.submit(AIGUL, NOW);
		this.review.changed(AIGUL);
		assertThat(this.review.state()).isEqualTo(ReviewState.SUBMITTED);
		refuses(() -> this.review.approve(AIGUL, NOW));
	}

	@Test
	void isSubmittedAgainAfterItsReturn() {
		this.review.submit(AIGUL, NOW);
		this.review.giveBack(BAKYT, NOW, "Name the agency");
		refuses(() -> this.review.approve(BAKYT, NOW));
		this.review.changed(AIGUL);
		assertThat(this.review.state()).isEqualTo(ReviewState.RETURNED);
		this.review.submit(AIGUL, NOW);
		assertThat(this.review.isReviewedBy(BAKYT)).isFalse();
		this.review.approve(BAKYT, NOW);
	}

	@Test
	void whatWasApprovedAndIsChangedIsSubmittedAgain() {
		this.review.acceptAsPublished();
		refuses(() -> this.review.submit(AIGUL, NOW));
		this.review.changed(AIGUL);
		assertThat(this.review.state()).isEqualTo(ReviewState.DRAFT);
		this.review.submit(AIGUL, NOW);
		refuses(() -> this.review.submit(BAKYT, NOW));
	}

	private static void refuses(Runnable step) {
		assertThatExceptionOfType(ReviewRefusedException.class).isThrownBy(step::run);
	}

}
