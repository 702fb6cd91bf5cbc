package org.roca.portfolio.shared.lens;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** The address asks for the state on a day from which no change is recorded. */
class BeforeRecordException extends RuntimeException {

	private final LocalDate day;

	private final @Nullable LocalDate first;

	BeforeRecordException(LocalDate day, @Nullable LocalDate first) {
		super("No state of " + day + " is known, the record begins on " + first);
		this.day = day;
		this.first = first;
	}

	/** The day that was asked for. */
	LocalDate day() {
		return this.day;
	}

	/** The first day whose state is known, null while there is none. */
	@Nullable LocalDate first() {
		return this.first;
	}

}
