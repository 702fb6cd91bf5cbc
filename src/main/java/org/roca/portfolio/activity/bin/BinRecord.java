package org.roca.portfolio.activity.bin;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.Plate;
import org.roca.portfolio.shared.Standing;
import org.roca.portfolio.shared.Text;

/**
 * A record that is in the bin, or may be put there.
 *
 * @param version the version that a step is taken on
 * @param projectId the key of the project that leads it
 * @param by who put it away, null where nobody has
 * @param at when
 * @param reason why, or null when not said
 */
public record BinRecord(String reference, int version, Text title, long projectId, Plate project, Standing standing,
		@Nullable String by, @Nullable Instant at, @Nullable String reason) {

	/**
	 * Whether it, or an earlier version of it, was approved. What others rely on is
	 * withdrawn, and brought back, by an officer: nobody takes it from donors alone, as
	 * nobody shows it to them alone.
	 */
	public boolean isApprovedOnce() {
		return !this.standing.isUnderReview() || this.standing.approvedBefore();
	}

	/** Whether this person may put it away or take it back. */
	public boolean isFor(Editor editor) {
		return editor.keeps(this.projectId) && (!isApprovedOnce() || editor.power() == Editor.Power.ALL);
	}

}
