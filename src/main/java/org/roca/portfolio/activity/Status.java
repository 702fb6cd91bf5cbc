package org.roca.portfolio.activity;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.EnumeratedValue;
import org.jspecify.annotations.Nullable;

/** How far an activity has come, and the steps from one state to another. */
public enum Status {

	/** Yet to take place. */
	PLANNED("planned"),

	/** Under way. */
	ONGOING("ongoing"),

	/** Took place. */
	COMPLETED("completed"),

	/** Moved to a later time. */
	POSTPONED("postponed"),

	/** Will not take place. */
	CANCELLED("cancelled");

	private static final Set<Status> OFF_PLAN = Set.of(POSTPONED, CANCELLED);

	@EnumeratedValue
	private final String code;

	Status(String code) {
		this.code = code;
	}

	/** The status as forms and the database write it. */
	public String code() {
		return this.code;
	}

	/** The status of this code, if there is one. */
	public static Optional<Status> of(String code) {
		return Arrays.stream(values()).filter((status) -> status.code.equals(code)).findFirst();
	}

	/**
	 * The steps that lead on from here, staying included. Where nothing is known yet,
	 * every state can be recorded.
	 * @param from the state on record, or {@code null} when not known
	 */
	public static List<Status> after(@Nullable Status from) {
		if (from == null) {
			return List.of(values());
		}
		return switch (from) {
			case PLANNED -> List.of(values());
			case ONGOING -> List.of(ONGOING, COMPLETED, POSTPONED, CANCELLED);
			case COMPLETED -> List.of(COMPLETED, ONGOING);
			case POSTPONED -> List.of(POSTPONED, PLANNED, ONGOING, COMPLETED, CANCELLED);
			case CANCELLED -> List.of(CANCELLED, PLANNED);
		};
	}

	/**
	 * Whether the step puts off, calls off or takes up again what others rely on. Where
	 * nothing was on record there was no plan to rely on.
	 */
	static boolean needsReason(@Nullable Status from, @Nullable Status to) {
		return from != null && from != to
				&& (to != null && OFF_PLAN.contains(to) || from == COMPLETED || OFF_PLAN.contains(from));
	}

}
