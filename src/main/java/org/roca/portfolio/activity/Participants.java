package org.roca.portfolio.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Attendances at an activity. Any of the numbers may be unknown, which is not zero; a
 * number by sex is only ever stated, never derived from the others.
 *
 * @param total all who attended, or {@code null} when not stated
 * @param women women among them, or {@code null} when not stated
 * @param men men among them, or {@code null} when not stated
 * @param unknown those reported as of unknown sex, or {@code null} when not stated
 */
@Embeddable
public record Participants(@Column(name = "participants") @Nullable Integer total, @Nullable Integer women,
		@Nullable Integer men, @Column(name = "unknown_sex") @Nullable Integer unknown) {

	public Participants {
		int stated = known(women) + known(men) + known(unknown);
		if (known(total) < 0 || known(women) < 0 || known(men) < 0 || known(unknown) < 0) {
			throw new IllegalArgumentException("Participants are not negative");
		}
		if (women != null && men != null && unknown != null) {
			if (total != null && total != stated) {
				throw new IllegalArgumentException("%d women, %d men and %d unknown are not %d participants"
					.formatted(women, men, unknown, total));
			}
			total = stated;
		}
		if (total != null && stated > total) {
			throw new IllegalArgumentException("%d by sex are more than %d participants".formatted(stated, total));
		}
	}

	/**
	 * A number of people of whom nothing more is stated.
	 * @param total all who attended
	 * @return the total, alone
	 */
	public static Participants of(int total) {
		return new Participants(total, null, null, null);
	}

	/**
	 * The fewest who can have attended: everybody of a stated sex is one of them.
	 * @return the total, or those stated by sex where no total is
	 */
	int least() {
		return (this.total != null) ? this.total : known(this.women) + known(this.men) + known(this.unknown);
	}

	/** Whether nothing is stated. */
	boolean isUnknown() {
		return this.total == null && this.women == null && this.men == null && this.unknown == null;
	}

	private static int known(@Nullable Integer number) {
		return (number != null) ? number : 0;
	}

}
