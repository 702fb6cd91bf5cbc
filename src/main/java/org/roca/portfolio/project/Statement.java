package org.roca.portfolio.project;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumeratedValue;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

import org.roca.portfolio.programme.SubProgrammeId;
import org.roca.portfolio.reference.Citation;
import org.roca.portfolio.shared.Text;

/**
 * What the source document says of a sub-programme or of a project: one sentence of it.
 */
@Entity
public class Statement {

	@Id
	@GeneratedValue
	private @Nullable Long id;

	@Column(name = "sub_programme_id")
	private @Nullable SubProgrammeId subProgramme;

	@Column(name = "project_id")
	private @Nullable ProjectId project;

	@Enumerated(EnumType.STRING)
	private @Nullable Kind kind;

	private int position;

	private @Nullable Text text;

	private @Nullable Citation citation;

	protected Statement() {
	}

	private Statement(Kind kind, int position, Text text, Citation citation) {
		this.kind = kind;
		this.position = position;
		this.text = text;
		this.citation = citation;
	}

	/**
	 * A statement on a sub-programme.
	 * @param subject the sub-programme
	 * @param kind what the statement tells
	 * @param position its place among the statements
	 * @param text the statement
	 * @param citation where it stands
	 * @return the statement
	 */
	public static Statement on(SubProgrammeId subject, Kind kind, int position, Text text, Citation citation) {
		Statement statement = new Statement(kind, position, text, citation);
		statement.subProgramme = subject;
		return statement;
	}

	/**
	 * A statement on a project.
	 * @param subject the project
	 * @param kind what the statement tells
	 * @param position its place among the statements
	 * @param text the statement
	 * @param citation where it stands
	 * @return the statement
	 */
	public static Statement on(ProjectId subject, Kind kind, int position, Text text, Citation citation) {
		Statement statement = new Statement(kind, position, text, citation);
		statement.project = subject;
		return statement;
	}

	/** What a statement tells. */
	public enum Kind {

		/** A part of the objective of a sub-programme. */
		OBJECTIVE("objective"),

		/** What a project is to achieve. */
		AIM("aim"),

		/** What is to be countered. */
		THREAT("threat"),

		/** What kind of help is given. */
		SUPPORT("support"),

		/** Whom it helps, described without a name. */
		BENEFICIARY("beneficiary"),

		/** Where, described without a name. */
		PLACE("place"),

		/** What the document leaves open. */
		AMBIGUITY("ambiguity");

		@EnumeratedValue
		private final String code;

		Kind(String code) {
			this.code = code;
		}

	}

}
