package org.roca.portfolio.programme;

import java.util.Objects;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

import org.roca.portfolio.reference.Citation;
import org.roca.portfolio.shared.Text;

/**
 * A group of projects of a sub-programme.
 */
@Entity
public class ThematicArea {

	@Id
	@GeneratedValue
	private @Nullable Long id;

	private int number;

	private String slug = "";

	private @Nullable Text name;

	private @Nullable Citation citation;

	protected ThematicArea() {
	}

	/**
	 * An area with its place in the sub-programme.
	 * @param number its place, counted from 1
	 * @param slug the stable name in addresses
	 * @param name its name
	 * @param citation where it is named
	 */
	public ThematicArea(int number, String slug, Text name, Citation citation) {
		this.number = number;
		this.slug = slug;
		this.name = name;
		this.citation = citation;
	}

	/**
	 * The identity, once saved.
	 * @return by which projects name it
	 */
	public ThematicAreaId id() {
		return new ThematicAreaId(Objects.requireNonNull(this.id));
	}

	/**
	 * The stable name in addresses.
	 * @return lower case with hyphens
	 */
	public String slug() {
		return this.slug;
	}

}
