package org.roca.portfolio.project;

import java.util.Objects;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import org.roca.portfolio.reference.Citation;
import org.roca.portfolio.shared.Text;

/**
 * A town or region where activities are held.
 */
@Entity
public class Place {

	@Id
	@GeneratedValue
	private @Nullable Long id;

	private String slug = "";

	private @Nullable Text name;

	@JdbcTypeCode(SqlTypes.CHAR)
	private String countryIso = "";

	private @Nullable Coordinates coordinates;

	private @Nullable Citation citation;

	protected Place() {
	}

	/**
	 * A town, with the point of its centre where a source gives it.
	 * @param slug the stable name in addresses
	 * @param name its name
	 * @param country the country
	 * @param centre the centre of the town, never a site; {@code null} when not known
	 * @param citation who names it, or {@code null} when the office recorded it
	 */
	public Place(String slug, Text name, String country, @Nullable Coordinates centre, @Nullable Citation citation) {
		this.slug = slug;
		this.name = name;
		this.countryIso = country;
		this.coordinates = centre;
		this.citation = citation;
	}

	/**
	 * The identity, once saved.
	 * @return by which activities name it
	 */
	public PlaceId id() {
		return new PlaceId(Objects.requireNonNull(this.id));
	}

}
