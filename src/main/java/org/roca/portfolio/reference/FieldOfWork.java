package org.roca.portfolio.reference;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.Text;

/**
 * A subject on which projects work, such as border liaison. A field may have no project.
 */
@Entity
public class FieldOfWork {

	@Id
	private @Nullable String code;

	private int position;

	private @Nullable Text name;

	private @Nullable Citation citation;

	protected FieldOfWork() {
	}

	/**
	 * A field with its place in the list.
	 * @param code the stable code, lower case with hyphens
	 * @param position its place, counted from 1
	 * @param name its name
	 * @param citation where it is named
	 */
	public FieldOfWork(String code, int position, Text name, Citation citation) {
		this.code = code;
		this.position = position;
		this.name = name;
		this.citation = citation;
	}

}
