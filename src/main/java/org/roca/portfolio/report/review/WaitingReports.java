package org.roca.portfolio.report.review;

import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.Columns;
import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.Condition;
import org.roca.portfolio.shared.review.WaitingSource;

/**
 * Reports that a person writes and reviews: an officer all, a manager those about the
 * projects of the account. What was issued of one that is written anew is still read.
 */
@Component
class WaitingReports implements WaitingSource {

	@Override
	public Entries entries(Scope scope, Editor editor) {
		Condition kept = (scope.isOffice() ? Condition.ALL : Condition.NONE).and(editor.projects("r"));
		return new Entries(
				"""
						select 'reports' kind, cast(r.id as text) reference, %s, p.slug plate_slug, p.code plate_code,
							t.number plate_theme, case when r.audience_id is not null and %s then 'donors' else 'office' end
							standing_seen, r.review_state standing_review, %2$s standing_before, %s
						from report r left join project p on p.id = r.project_id left join thematic_area t on t.id = p.thematic_area_id
						where r.review_state <> 'approved' and %s"""
					.formatted(Columns.text("r.title"),
							"exists (select from report_edition e where e.report_id = r.id and e.withdrawn_at is null)",
							WaitingSource.review("r"), kept.sql()),
				kept.params());
	}

}
