package org.roca.portfolio.activity;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Who attended: the total, and the people who were counted apart by agency and country.
 * The parts are never more than the total. A total that nobody stated is the sum of the
 * parts, where every part is known.
 *
 * @param total all who attended, or {@code null} when not known
 * @param parts those counted apart
 * @param summed whether the total is the sum of the parts
 */
public record Headcount(@Nullable Participants total, List<Attendance> parts, boolean summed) {

	private static final List<Function<Participants, @Nullable Integer>> BY_SEX = List.of(Participants::women,
			Participants::men, Participants::unknown);

	/**
	 * A count as a form tells it.
	 * @param stated the total, or {@code null} when it is to be summed up
	 * @param parts those counted apart
	 * @throws IllegalArgumentException if the parts are more than the total
	 */
	public static Headcount of(@Nullable Participants stated, List<Attendance> parts) {
		Participants sum = new Participants(sum(parts, Participants::total), sum(parts, Participants::women),
				sum(parts, Participants::men), sum(parts, Participants::unknown));
		if (stated == null) {
			return new Headcount(sum.isUnknown() ? null : sum, parts, !parts.isEmpty());
		}
		Headcount count = new Headcount(stated, parts, false);
		List<Participants> counted = parts.stream().map(Attendance::people).filter(Objects::nonNull).toList();
		boolean exceeds = BY_SEX.stream().anyMatch((sex) -> {
			Integer whole = sex.apply(stated);
			return whole != null && counted(counted, sex) > whole;
		});
		if (exceeds || stated.total() != null && least(stated, counted) > stated.total()) {
			throw new IllegalArgumentException("The parts are more than the total: " + count);
		}
		return count;
	}

	/** How many of a sex were counted in all parts that state it. */
	public static int counted(List<Participants> parts, Function<Participants, @Nullable Integer> sex) {
		return parts.stream().map(sex).filter(Objects::nonNull).mapToInt(Integer::intValue).sum();
	}

	/**
	 * The fewest who can have attended, from what is stated of all together and of the
	 * parts: a part of 8 women and 8 men is 16 people, also where nobody wrote 16.
	 * @param stated what is stated of all together
	 * @param parts those counted apart
	 */
	public static int least(Participants stated, List<Participants> parts) {
		int bySex = BY_SEX.stream()
			.mapToInt((sex) -> Math.max(Objects.requireNonNullElse(sex.apply(stated), 0), counted(parts, sex)))
			.sum();
		return Math.max(bySex, parts.stream().mapToInt(Participants::least).sum());
	}

	private static @Nullable Integer sum(List<Attendance> parts, Function<Participants, @Nullable Integer> number) {
		int sum = 0;
		for (Attendance part : parts) {
			Integer known = (part.people() != null) ? number.apply(part.people()) : null;
			if (known == null) {
				return null;
			}
			sum += known;
		}
		return parts.isEmpty() ? null : (Integer) sum;
	}

}
