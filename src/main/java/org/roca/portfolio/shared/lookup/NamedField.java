package org.roca.portfolio.shared.lookup;

import org.roca.portfolio.shared.lookup.LookupKind.Detail;

/**
 * What a form sends of one name that is looked up. Bound from the web, so all is text;
 * the form of a row extends or holds it.
 */
public class NamedField {

	/** Longer names are no names. */
	static final int LONGEST = 300;

	private String name = "";

	private String slug = "";

	private String decision = "";

	private String newKind = "";

	private String newCountry = "";

	private String newNeighbour = "";

	private String newProject = "";

	/** The name as it was typed or shown. */
	public String getName() {
		return this.name;
	}

	public void setName(String name) {
		this.name = name;
	}

	/** The record that was chosen from the list, as long as the name is still its. */
	public String getSlug() {
		return this.slug;
	}

	public void setSlug(String slug) {
		this.slug = slug;
	}

	/** What the person decided about a name that is not known: a {@link Decision}. */
	public String getDecision() {
		return this.decision;
	}

	public void setDecision(String decision) {
		this.decision = decision;
	}

	/** The kind of a new record. */
	public String getNewKind() {
		return this.newKind;
	}

	public void setNewKind(String newKind) {
		this.newKind = newKind;
	}

	/** The country of a new record. */
	public String getNewCountry() {
		return this.newCountry;
	}

	public void setNewCountry(String newCountry) {
		this.newCountry = newCountry;
	}

	/** The country across the border of a new site. */
	public String getNewNeighbour() {
		return this.newNeighbour;
	}

	public void setNewNeighbour(String newNeighbour) {
		this.newNeighbour = newNeighbour;
	}

	/** The slug of the project of a new site. */
	public String getNewProject() {
		return this.newProject;
	}

	public void setNewProject(String newProject) {
		this.newProject = newProject;
	}

	/** What is said of a new record. */
	String detail(Detail detail) {
		return switch (detail) {
			case KIND -> this.newKind;
			case COUNTRY -> this.newCountry;
			case NEIGHBOUR -> this.newNeighbour;
			case PROJECT -> this.newProject;
		};
	}

	/** This name with what was decided about the same name elsewhere in the form. */
	NamedField decidedAs(NamedField other) {
		NamedField copy = new NamedField();
		copy.name = this.name;
		copy.slug = this.slug;
		copy.decision = other.decision;
		copy.newKind = other.newKind;
		copy.newCountry = other.newCountry;
		copy.newNeighbour = other.newNeighbour;
		copy.newProject = other.newProject;
		return copy;
	}

	/** The name without idle spaces and without characters that are no text. */
	public String typed() {
		return this.name.replaceAll("[\\p{Cc}\\p{Cs}\\p{Cn}\\uFFFD\\s]+", " ").strip();
	}

}
