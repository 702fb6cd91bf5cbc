package org.roca.portfolio.project;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Numbers the activities of each project from 1. The database counts, so that two people
 * who record at once never get the same number; a number is not given again.
 */
@Component
public class ActivityNumbers {

	private final JdbcClient jdbc;

	ActivityNumbers(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Takes the next number of a project.
	 * @param project a saved project
	 * @return the number with the project's slug
	 */
	@Transactional
	public ActivityNumber next(ProjectId project) {
		return this.jdbc.sql("""
				update project set last_activity_number = last_activity_number + 1 where id = :project
				returning slug, last_activity_number""")
			.param("project", project.value())
			.query((row, index) -> new ActivityNumber(project, row.getString("slug"),
					row.getInt("last_activity_number")))
			.single();
	}

}
