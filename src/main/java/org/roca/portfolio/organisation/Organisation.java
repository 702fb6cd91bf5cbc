package org.roca.portfolio.organisation;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import org.roca.portfolio.reference.Citation;
import org.roca.portfolio.shared.Aggregate;
import org.roca.portfolio.shared.Text;

/**
 * A body that takes part in projects: a beneficiary agency, a donor, a partner, or more
 * than one of these.
 */
@Entity
public class Organisation extends Aggregate {

	private String slug = "";

	private @Nullable Text name;

	private @Nullable Acronym acronym;

	private String kind = "";

	@JdbcTypeCode(SqlTypes.CHAR)
	private @Nullable String countryIso;

	private boolean agency;

	private boolean donor;

	private boolean partner;

	private @Nullable Text note;

	private @Nullable Citation citation;

	@ElementCollection
	@CollectionTable(name = "organisation_name", joinColumns = @JoinColumn(name = "organisation_id"))
	private Set<OrganisationName> names = new LinkedHashSet<>();

	@ElementCollection
	@CollectionTable(name = "organisation_succession", joinColumns = @JoinColumn(name = "predecessor_id"))
	private Set<Succession> successions = new LinkedHashSet<>();

	protected Organisation() {
	}

	/**
	 * A body in at least one of the three parts it can have.
	 * @param slug the stable name in addresses
	 * @param name its name
	 * @param kind a code of the list of organisation kinds
	 * @param parts what it is to projects
	 */
	public Organisation(String slug, Text name, String kind, Set<Part> parts) {
		if (parts.isEmpty()) {
			throw new IllegalArgumentException("An organisation is an agency, a donor or a partner");
		}
		this.slug = slug;
		this.name = name;
		this.kind = kind;
		this.agency = parts.contains(Part.AGENCY);
		this.donor = parts.contains(Part.DONOR);
		this.partner = parts.contains(Part.PARTNER);
	}

	/**
	 * Says where the body belongs and who tells of it.
	 * @param country the country, or {@code null} for a regional or international body
	 * @param acronym its short forms, or {@code null} where none is used
	 * @param note what else is known
	 * @param citation where it is named, or {@code null} when the office recorded it
	 */
	public void identify(@Nullable String country, @Nullable Acronym acronym, @Nullable Text note,
			@Nullable Citation citation) {
		this.countryIso = country;
		this.acronym = acronym;
		this.note = note;
		this.citation = citation;
	}

	/** Takes one more part in projects; one that it has already changes nothing. */
	public void takesPart(Part part) {
		this.agency |= part == Part.AGENCY;
		this.donor |= part == Part.DONOR;
		this.partner |= part == Part.PARTNER;
	}

	/**
	 * Adds other names, by which search finds it.
	 * @param others names as pages write them
	 */
	public void isAlsoCalled(Collection<OrganisationName> others) {
		this.names.addAll(others);
	}

	/**
	 * Records that its work passed on to another body.
	 * @param succession to whom, when and who tells
	 */
	public void wasSucceeded(Succession succession) {
		this.successions.add(succession);
	}

	/**
	 * The identity, once saved.
	 * @return by which other records name it
	 */
	public OrganisationId id() {
		return new OrganisationId(key());
	}

	/** What a body is to projects. */
	public enum Part {

		/** Benefits from projects. */
		AGENCY,

		/** Pays for projects. */
		DONOR,

		/** Works beside the office. */
		PARTNER

	}

}
