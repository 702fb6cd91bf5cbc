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

	private static final List<Function<Participants, @Nullable Integer>> NUMBERS = List.of(Participants::total,
			Participants::women, Participants::men, Participants::unknown);

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
		if (NUMBERS.stream().anyMatch(count::exceeds)) {
			throw new IllegalArgumentException("The parts are more than the total: " + count);
		}
		return count;
	}

	/** Whether the parts have more of a number than the total states. */
	public boolean exceeds(Function<Participants, @Nullable Integer> number) {
		Integer whole = (this.total != null) ? number.apply(this.total) : null;
		int known = this.parts.stream()
			.map(Attendance::people)
			.filter(Objects::nonNull)
			.map(number)
			.filter(Objects::nonNull)
			.mapToInt(Integer::intValue)
			.sum();
		return whole != null && known > whole;
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
