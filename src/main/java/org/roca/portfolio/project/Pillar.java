package org.roca.portfolio.project;

import java.util.Objects;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

import org.roca.portfolio.reference.Citation;
import org.roca.portfolio.shared.Text;

/**
 * A part of a project's objective, such as the border liaison offices of XAC/K22.
 */
@Entity
public class Pillar {

	@Id
	@GeneratedValue
	private @Nullable Long id;

	private int number;

	private String code = "";

	private @Nullable Text name;

	private @Nullable Citation citation;

	protected Pillar() {
	}

	Pillar(String projectSlug, int number, Text name, Citation citation) {
		this.number = number;
		this.code = projectSlug + "-P" + number;
		this.name = name;
		this.citation = citation;
	}

	/**
	 * The code that a person can say.
	 * @return such as {@code XAC-K22-P1}
	 */
	public String code() {
		return this.code;
	}

	/**
	 * The identity, once saved.
	 * @return by which activities name it
	 */
	public PillarId id() {
		return new PillarId(Objects.requireNonNull(this.id));
	}

}
