package org.roca.portfolio.project;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import org.roca.portfolio.reference.Citation;
import org.roca.portfolio.shared.PartialDate;
import org.roca.portfolio.shared.Text;

/**
 * What a page says of a project beyond the project's own document: its budget, an
 * evaluation, a later name, a result, as written there. An activity that is reported
 * without a date is also kept as a fact, since it may repeat a dated one.
 */
@Entity
public class ProjectFact {

	@Id
	@GeneratedValue
	private @Nullable Long id;

	@Column(name = "project_id")
	private @Nullable ProjectId project;

	private int position;

	private String field = "";

	private @Nullable Text value;

	private @Nullable Text note;

	@JdbcTypeCode(SqlTypes.CHAR)
	private @Nullable String countryIso;

	private @Nullable String activityType;

	private @Nullable PartialDate asOf;

	private @Nullable Citation citation;

	protected ProjectFact() {
	}

	/**
	 * A fact as its source tells it.
	 * @param project the project
	 * @param position its place among the facts of the project
	 * @param field what it is about: {@code budget}, {@code evaluation}, {@code undated}
	 * @param value what is told
	 * @param citation who tells
	 */
	public ProjectFact(ProjectId project, int position, String field, Text value, Citation citation) {
		this.project = project;
		this.position = position;
		this.field = field;
		this.value = value;
		this.citation = citation;
	}

	/**
	 * Says how the fact is to be read.
	 * @param asOf when it held, or {@code null} when not known
	 * @param note what else is to be known
	 */
	public void holds(@Nullable PartialDate asOf, @Nullable Text note) {
		this.asOf = asOf;
		this.note = note;
	}

	/**
	 * Says that the fact is an activity without a date.
	 * @param type a code of the list of activity types
	 * @param country where it was held, or {@code null} when not known
	 */
	public void isActivity(String type, @Nullable String country) {
		this.activityType = type;
		this.countryIso = country;
	}

}
