package org.roca.portfolio.activity.review;

import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.Columns;
import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.Standing;
import org.roca.portfolio.shared.filter.Condition;
import org.roca.portfolio.shared.review.WaitingSource;

/** Activities of the projects that a person keeps. */
@Component
class WaitingActivities implements WaitingSource {

	@Override
	public Entries entries(Scope scope, Editor editor) {
		Condition kept = scope.activities("a").and(editor.activities("a"));
		return new Entries(
				"""
						select 'activities' kind, a.reference, %s, p.slug plate_slug, p.code plate_code, t.number plate_theme, %s, %s
						from activity a join project p on p.id = a.project_id join thematic_area t on t.id = p.thematic_area_id
						where a.review_state <> 'approved' and %s"""
					.formatted(Columns.text("a.title"), Standing.columns("a"), WaitingSource.review("a"), kept.sql()),
				kept.params());
	}

}
