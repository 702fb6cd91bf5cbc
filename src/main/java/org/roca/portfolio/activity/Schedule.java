package org.roca.portfolio.activity;

import java.util.Objects;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.Period;

/**
 * How far an activity has come, when it was planned and when it took place.
 *
 * @param status how far, or {@code null} when not known
 * @param planned when it was planned, or {@code null} when not known
 * @param actual when it took place, or {@code null} when it has not or nobody knows
 */
@Embeddable
public record Schedule(@Enumerated(EnumType.STRING) @Nullable Status status, @Nullable Period planned,
		@Nullable Period actual) {

	/** Nothing is known. */
	public static final Schedule UNKNOWN = new Schedule(null, null, null);

	public Schedule {
		if (status == Status.COMPLETED && actual == null) {
			throw new IllegalArgumentException("What is completed took place some time");
		}
	}

	/**
	 * Whether the step from an earlier schedule changes a plan that others rely on, and
	 * so needs a reason: it is put off, called off or taken up again, or the planned
	 * dates move.
	 * @param earlier the schedule on record
	 */
	public boolean changesPlan(Schedule earlier) {
		return Status.needsReason(earlier.status, this.status)
				|| earlier.planned != null && !Objects.equals(earlier.planned, this.planned);
	}

}
