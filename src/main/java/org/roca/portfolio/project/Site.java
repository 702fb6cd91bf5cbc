package org.roca.portfolio.project;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumeratedValue;
import jakarta.persistence.JoinColumn;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import org.roca.portfolio.reference.Citation;
import org.roca.portfolio.shared.Aggregate;
import org.roca.portfolio.shared.PartialDate;
import org.roca.portfolio.shared.Text;

/**
 * One side of a crossing, a border liaison office, a port control unit, a border post or
 * an office. A liaison office belongs to one side of a crossing; the office over the
 * border is another site.
 */
@Entity
public class Site extends Aggregate {

	private String slug = "";

	private @Nullable Text name;

	private String kind = "";

	@Column(name = "project_id")
	private @Nullable ProjectId project;

	@JdbcTypeCode(SqlTypes.CHAR)
	private String countryIso = "";

	@JdbcTypeCode(SqlTypes.CHAR)
	private @Nullable String neighbourIso;

	@Enumerated(EnumType.STRING)
	private @Nullable Mode mode;

	private @Nullable PartialDate opened;

	@Column(name = "opposite_id")
	private @Nullable SiteId opposite;

	private @Nullable Coordinates coordinates;

	private @Nullable Text note;

	private @Nullable Citation citation;

	@ElementCollection
	@CollectionTable(name = "site_name", joinColumns = @JoinColumn(name = "site_id"))
	@Column(name = "name")
	private Set<String> names = new LinkedHashSet<>();

	protected Site() {
	}

	/**
	 * A site that a project supports.
	 * @param slug the stable name in addresses
	 * @param name its name
	 * @param kind a code of the list of site kinds
	 * @param project the project
	 * @param citation who names it, or {@code null} when the office recorded it
	 */
	public Site(String slug, Text name, String kind, ProjectId project, @Nullable Citation citation) {
		this.slug = slug;
		this.name = name;
		this.kind = kind;
		this.project = project;
		this.citation = citation;
	}

	/**
	 * Says where the site lies.
	 * @param country the country of this side
	 * @param neighbour the country over the border; {@code null} inland or when not known
	 * @param mode the traffic it serves, or {@code null} when not known
	 * @param point its own point on the map, or {@code null} when no source gives it
	 */
	public void lies(String country, @Nullable String neighbour, @Nullable Mode mode, @Nullable Coordinates point) {
		if (country.equals(neighbour)) {
			throw new IllegalArgumentException("A country is not its own neighbour: " + country);
		}
		this.countryIso = country;
		this.neighbourIso = neighbour;
		this.mode = mode;
		this.coordinates = point;
	}

	/**
	 * Adds what else is known.
	 * @param opening when it was opened, or {@code null} when not known
	 * @param remark anything else
	 */
	public void describe(@Nullable PartialDate opening, @Nullable Text remark) {
		this.opened = opening;
		this.note = remark;
	}

	/** Adds other names and spellings. */
	public void isAlsoCalled(Collection<String> others) {
		this.names.addAll(others);
	}

	/** Says that two saved sites are the sides of one crossing. */
	public void faces(Site other) {
		this.opposite = other.id();
		other.opposite = id();
	}

	/**
	 * The identity, once saved.
	 * @return by which activities name it
	 */
	public SiteId id() {
		return new SiteId(key());
	}

	/** The traffic that a site serves. */
	public enum Mode {

		/** Road. */
		ROAD("road"),

		/** Rail. */
		RAIL("rail"),

		/** Sea. */
		SEA_PORT("sea_port"),

		/** Air. */
		AIR("air");

		@EnumeratedValue
		private final String code;

		Mode(String code) {
			this.code = code;
		}

	}

}
