package org.roca.portfolio.shared.lookup;

import java.util.function.UnaryOperator;

import org.roca.portfolio.shared.lookup.LookupKind.Detail;

/**
 * What a form sends of one name that is looked up; all of it text, empty where nothing
 * was sent.
 *
 * @param name the name as it was typed or shown
 * @param slug the record that was chosen from the list, as long as the name is still its
 * @param decision what the person decided about a name that is not known: a
 * {@link Decision}
 * @param newKind the kind of a new record
 * @param newCountry the country of a new record
 * @param newNeighbour the country across the border of a new site
 * @param newProject the slug of the project of a new site
 */
public record NamedField(String name, String slug, String decision, String newKind, String newCountry,
		String newNeighbour, String newProject) {

	/** Longer names are no names. */
	static final int LONGEST = 300;

	/**
	 * The parts of a form's field.
	 * @param sent what the form sent as {@code name}, {@code slug}, {@code decision},
	 * {@code newKind}, {@code newCountry}, {@code newNeighbour} and {@code newProject} of
	 * the field; empty where it sent nothing
	 */
	public static NamedField of(UnaryOperator<String> sent) {
		return new NamedField(sent.apply("name"), sent.apply("slug"), sent.apply("decision"), sent.apply("newKind"),
				sent.apply("newCountry"), sent.apply("newNeighbour"), sent.apply("newProject"));
	}

	/** A name about which nothing was decided. */
	static NamedField typed(String name) {
		return of((part) -> part.equals("name") ? name : "");
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
		return new NamedField(this.name, this.slug, other.decision, other.newKind, other.newCountry, other.newNeighbour,
				other.newProject);
	}

	/** The name without idle spaces and without characters that are no text. */
	public String typed() {
		return this.name.replaceAll("[\\p{Cc}\\p{Cs}\\p{Cn}\\uFFFD\\s]+", " ").strip();
	}

}
