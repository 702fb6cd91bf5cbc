package org.roca.portfolio.shared;

import java.util.Set;

import org.roca.portfolio.shared.filter.Condition;

/**
 * What the signed-in person may change. A manager keeps the records of the projects
 * granted to the account, an officer those of every project; both may review what others
 * submitted there. Donors, administrators and whoever looks through the eyes of a donor
 * or at a past day change nothing.
 *
 * @param accountId the key of the account, 0 for {@link #none()}
 * @param username the name the person signs in with
 * @param name the name the person is called by
 * @param power how far the person's changes reach
 * @param projects the keys of the projects granted to a manager
 */
public record Editor(long accountId, String username, String name, Power power, Set<Long> projects) {

	private static final Editor NONE = new Editor(0, "", "", Power.NONE, Set.of());

	/** How far a person's changes reach. */
	public enum Power {

		/** Nothing. */
		NONE,

		/** The projects granted to the account. */
		GRANTED,

		/** Every project. */
		ALL

	}

	/** Somebody who changes nothing. */
	public static Editor none() {
		return NONE;
	}

	/** Whether there is anything this person may change. */
	public boolean mayEdit() {
		return this.power == Power.ALL || this.power == Power.GRANTED && !this.projects.isEmpty();
	}

	/** Whether this person issues reports, withdraws and shares them: officers do. */
	public boolean mayIssue() {
		return this.power == Power.ALL;
	}

	/**
	 * Whether this person keeps and reviews the records of a project.
	 * @param projectId the key of the project that leads the record
	 */
	public boolean keeps(long projectId) {
		return this.power == Power.ALL || this.power == Power.GRANTED && this.projects.contains(projectId);
	}

	/**
	 * The activities of which this person keeps and reviews the records.
	 * @param activity the alias of the table {@code activity} in the query
	 */
	public Condition activities(String activity) {
		return projects(activity);
	}

	/**
	 * What is led by a project that this person keeps.
	 * @param table the alias of a table with the column {@code project_id}; where that is
	 * null, only who keeps every project keeps the row
	 */
	public Condition projects(String table) {
		return keeping(table + ".project_id");
	}

	/**
	 * The projects that this person keeps.
	 * @param project the alias of the table {@code project} in the query
	 */
	public Condition leads(String project) {
		return keeping(project + ".id");
	}

	private Condition keeping(String column) {
		if (this.power == Power.ALL) {
			return Condition.ALL;
		}
		return mayEdit() ? Condition.of(column + " in (:kept_projects)", "kept_projects", this.projects)
				: Condition.NONE;
	}

}
