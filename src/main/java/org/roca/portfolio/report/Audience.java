package org.roca.portfolio.report;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.Scope;

/**
 * For whom a report is written. All in it is what this reader may see, whoever writes it.
 *
 * @param audienceId the key of the donor; {@code null} for the office
 * @param share whether it is only about activities that name this donor
 */
@Embeddable
public record Audience(@Nullable Long audienceId, boolean share) {

	/** The office itself. */
	public static final Audience OFFICE = new Audience(null, false);

	public Audience {
		if (share && audienceId == null) {
			throw new IllegalArgumentException("Only a donor has a share");
		}
	}

	/** What its readers may see. */
	public Scope scope() {
		return (this.audienceId != null) ? Scope.donor(this.audienceId) : Scope.office();
	}

}
