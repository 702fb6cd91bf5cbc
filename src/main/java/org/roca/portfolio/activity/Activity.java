package org.roca.portfolio.activity;

import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;

import org.roca.portfolio.project.ActivityNumber;
import org.roca.portfolio.project.PillarId;
import org.roca.portfolio.project.ProjectId;
import org.roca.portfolio.shared.Visibility;
import org.roca.portfolio.shared.review.Review;
import org.roca.portfolio.shared.review.ReviewState;

/**
 * Something a project did or plans: a training, a meeting, a handover. It begins as a
 * draft that only the office sees. Every change is a revision of its history. The copies
 * that donors read while a record is under review are no records of their own.
 */
@Entity
@Audited
@SQLRestriction("publishes is null")
public class Activity extends ActivityParts {

	private String reference = "";

	@Column(name = "project_id")
	private @Nullable ProjectId project;

	private int number;

	@Column(name = "pillar_id")
	private @Nullable PillarId pillar;

	private @Nullable Description description;

	private @Nullable Schedule schedule;

	private @Nullable String planReason;

	@Enumerated(EnumType.STRING)
	private Sensitivity sensitivity = Sensitivity.ORDINARY;

	@Enumerated(EnumType.STRING)
	@Column(columnDefinition = "visibility")
	private Visibility visibility = Visibility.OFFICE;

	@Embedded
	private Review review = new Review();

	@Embedded
	private @Nullable Handling handling;

	@NotAudited
	private @Nullable UUID formKey;

	protected Activity() {
	}

	/**
	 * Records an activity under a number that its project gave, taken for it alone.
	 */
	public Activity(ActivityNumber number) {
		this.reference = number.reference();
		this.project = number.project();
		this.number = number.number();
	}

	/** Notes the form that made it, so that the form sent twice makes one record. */
	public void isMadeBy(UUID form) {
		this.formKey = form;
	}

	/** Says what it is. */
	public void describe(Description words) {
		this.description = words;
	}

	/** Says which pillar it serves and which projects share it. */
	public void serves(@Nullable PillarId part, Collection<ProjectId> further) {
		if (this.project != null && further.contains(this.project)) {
			throw new IllegalArgumentException("The project that leads an activity is not a further one");
		}
		this.pillar = part;
		isSharedWith(further);
	}

	/**
	 * Records how far it has come and when.
	 * @param then the new schedule
	 * @param reason why a plan changes; {@code null} is enough where none does
	 * @throws IllegalArgumentException if no step leads there, or a plan changes without
	 * a reason
	 */
	public void schedule(Schedule then, @Nullable String reason) {
		Schedule earlier = schedule();
		if (then.status() != null && !Status.after(earlier.status()).contains(then.status())) {
			throw new IllegalArgumentException(
					"No step leads from %s to %s".formatted(earlier.status(), then.status()));
		}
		if (then.changesPlan(earlier)) {
			this.planReason = Objects.requireNonNull(reason, "A plan changes for a reason");
		}
		this.schedule = then;
	}

	/**
	 * Chooses who may see it once it is approved; what is sensitive stays in the office.
	 */
	public void isShownTo(Visibility readers, Sensitivity content) {
		if (content == Sensitivity.SENSITIVE && readers != Visibility.OFFICE) {
			throw new IllegalArgumentException("What is sensitive stays in the office");
		}
		this.visibility = readers;
		this.sensitivity = content;
	}

	/** Lets a record count that was published before: loaded, not kept by people here. */
	public void acceptAsPublished(Visibility readers) {
		this.visibility = readers;
		this.review.acceptAsPublished();
	}

	/**
	 * Notes whose change this is; what was approved goes back for review.
	 * @param account the key of the account
	 */
	public void isChangedBy(long account) {
		handling().changed(account);
		this.review.changed(account);
	}

	/** Whether this person's change is the last one. */
	public boolean isChangedLastBy(long account) {
		return handling().isChangedBy(account);
	}

	/** How far its record has come in the office, and the steps that lead on. */
	public Review review() {
		return this.review;
	}

	/** Moves it to the bin, from where it can be restored as it was. */
	public void bin(long account, Instant now) {
		handling().bin(account, now);
	}

	/** Takes it out of the bin. */
	public void restore() {
		handling().restore();
	}

	public boolean isBinned() {
		return handling().isBinned();
	}

	public ReviewState reviewState() {
		return this.review.state();
	}

	/** How far it has come; {@link Schedule#UNKNOWN} when nothing is known. */
	public Schedule schedule() {
		return (this.schedule != null) ? this.schedule : Schedule.UNKNOWN;
	}

	/** The project that leads it. */
	public ProjectId project() {
		return Objects.requireNonNull(this.project);
	}

	/** The reference that a person can say: {@code XAC-K22-0042}. */
	public String reference() {
		return this.reference;
	}

	/** Missing in the database as long as nobody here has touched the record. */
	private Handling handling() {
		this.handling = (this.handling != null) ? this.handling : new Handling();
		return this.handling;
	}

}
