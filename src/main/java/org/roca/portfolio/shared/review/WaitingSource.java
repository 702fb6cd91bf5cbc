package org.roca.portfolio.shared.review;

import java.util.List;
import java.util.Map;

import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.Scope;

/**
 * A kind of thing that people write and others approve. What waits for a person is listed
 * and counted over all kinds together, in one query, whatever their number.
 */
public interface WaitingSource {

	/**
	 * The columns: the first part of its address and the second, its title, the project
	 * that leads it or nulls, who sees it now, and its review.
	 */
	List<String> COLUMNS = List.of("kind", "reference", "title_en", "title_en_state", "title_ru", "title_ru_state",
			"plate_slug", "plate_code", "plate_theme", "standing_seen", "standing_review", "standing_before",
			"review_note", "submitted_by", "submitted_at", "reviewed_by", "reviewed_at", "changed_by", "changed_at");

	/**
	 * What is not approved of this kind, as far as the person sees and keeps it.
	 * @return a SELECT of the {@link #COLUMNS}
	 */
	Entries entries(Scope scope, Editor editor);

	/** The columns from {@code review_note} on, of a table that has a {@link Review}. */
	static String review(String table) {
		return "%1$s.review_note, %1$s.submitted_by, %1$s.submitted_at, %1$s.reviewed_by, %1$s.reviewed_at, %1$s.changed_by, %1$s.changed_at"
			.formatted(table);
	}

	/**
	 * A SELECT with the values it binds.
	 *
	 * @param sql the query, with named parameters
	 * @param params the values of the named parameters
	 */
	record Entries(String sql, Map<String, Object> params) {
	}

}
