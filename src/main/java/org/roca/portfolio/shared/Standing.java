package org.roca.portfolio.shared;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Who sees an activity now, and how far the version that the reader looks at has come. A
 * version that is not approved is the office's alone, whoever is to see it later; but
 * while the office works on a change, the version approved before is still shown.
 *
 * @param seen who sees the activity now, in whichever version, beside the office:
 * {@code office} for nobody, {@code donors} or {@code public}
 * @param review how far the review of this version has come: {@code draft},
 * {@code submitted}, {@code returned} or {@code approved}
 * @param approvedBefore whether this version is not approved and an earlier one is
 */
public record Standing(String seen, String review, boolean approvedBefore) {

	/**
	 * The columns of a standing.
	 * @param activity the alias of the table {@code activity} in the query
	 * @return the list for a SELECT
	 */
	public static String columns(String activity) {
		return """
				%2$s standing_seen, %1$s.review_state standing_review, (%1$s.review_state <> 'approved'
					and exists (select from activity standing_b where standing_b.publishes = %1$s.id)) standing_before"""
			.formatted(activity, seen(activity));
	}

	/**
	 * Who sees an activity now.
	 * @param activity the alias of the table {@code activity} in the query
	 * @return an expression of SQL
	 */
	public static String seen(String activity) {
		return """
				(case when %1$s.review_state = 'approved' then %1$s.visibility else coalesce(
					(select standing_p.visibility from activity standing_p where standing_p.publishes = %1$s.id),
					'office') end)""".formatted(activity);
	}

	/** The standing in a row that has its {@link #columns}. */
	public static Standing of(ResultSet row) throws SQLException {
		return new Standing(row.getString("standing_seen"), row.getString("standing_review"),
				row.getBoolean("standing_before"));
	}

	/** Whether a badge tells how far the review has come: only where it has not ended. */
	public boolean isUnderReview() {
		return !"approved".equals(this.review);
	}

	/** Whether being a draft goes without saying: it is a change of what was approved. */
	public boolean isPlainDraft() {
		return "draft".equals(this.review) && !this.approvedBefore;
	}

}
