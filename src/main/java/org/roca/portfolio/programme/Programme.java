package org.roca.portfolio.programme;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import org.jspecify.annotations.Nullable;

import org.roca.portfolio.reference.Citation;
import org.roca.portfolio.shared.Text;

/**
 * A programme of the office over some years.
 */
@Entity
public class Programme {

	@Id
	@GeneratedValue
	private @Nullable Long id;

	private String slug = "";

	private @Nullable Text name;

	private int startYear;

	private int endYear;

	private @Nullable Citation citation;

	@OneToMany(cascade = CascadeType.ALL)
	@JoinColumn(name = "programme_id", nullable = false, updatable = false)
	private List<SubProgramme> subProgrammes = new ArrayList<>();

	protected Programme() {
	}

	/**
	 * A programme and the years for which it is made.
	 * @param slug the stable name in addresses
	 * @param name its name
	 * @param startYear its first year
	 * @param endYear its last year, not before the first
	 * @param citation where it is named
	 */
	public Programme(String slug, Text name, int startYear, int endYear, Citation citation) {
		if (endYear < startYear) {
			throw new IllegalArgumentException("The end %d is before the start %d".formatted(endYear, startYear));
		}
		this.slug = slug;
		this.name = name;
		this.startYear = startYear;
		this.endYear = endYear;
		this.citation = citation;
	}

	/**
	 * Adds a part.
	 * @param part a new sub-programme
	 */
	public void include(SubProgramme part) {
		this.subProgrammes.add(part);
	}

}
