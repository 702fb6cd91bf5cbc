package org.roca.portfolio.shared;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * When something was planned or took place, as far as its source states it.
 *
 * @param start the first day, month or year
 * @param end the last day, month or year; {@code null} when only the start is stated
 */
@Embeddable
public record Period(PartialDate start, @Nullable PartialDate end) {

	public Period {
		if (end != null && end.last().isBefore(start.first())) {
			throw new IllegalArgumentException("The end %s is before the start %s".formatted(end, start));
		}
	}

}
