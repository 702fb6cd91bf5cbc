package org.roca.portfolio.programme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import org.jspecify.annotations.Nullable;

import org.roca.portfolio.reference.Citation;
import org.roca.portfolio.shared.Text;

/**
 * A part of the programme with its objective, its fields of work and its thematic areas.
 */
@Entity
public class SubProgramme {

	@Id
	@GeneratedValue
	private @Nullable Long id;

	private int number;

	private @Nullable Text name;

	private @Nullable Text objective;

	private @Nullable Citation citation;

	@ElementCollection
	@CollectionTable(name = "sub_programme_field", joinColumns = @JoinColumn(name = "sub_programme_id"))
	@Column(name = "field_code")
	private Set<String> fields = new LinkedHashSet<>();

	@OneToMany(cascade = CascadeType.ALL)
	@JoinColumn(name = "sub_programme_id", nullable = false, updatable = false)
	private List<ThematicArea> areas = new ArrayList<>();

	protected SubProgramme() {
	}

	/**
	 * A numbered sub-programme.
	 * @param number its number in the programme
	 * @param name its name
	 * @param objective what it is for, or {@code null} when not known
	 * @param citation where it is described
	 */
	public SubProgramme(int number, Text name, @Nullable Text objective, Citation citation) {
		this.number = number;
		this.name = name;
		this.objective = objective;
		this.citation = citation;
	}

	/**
	 * Says which subjects it deals with.
	 * @param codes codes of fields of work
	 */
	public void worksIn(Collection<String> codes) {
		this.fields.addAll(codes);
	}

	/**
	 * Adds a group of projects.
	 * @param area a new thematic area
	 */
	public void group(ThematicArea area) {
		this.areas.add(area);
	}

	/**
	 * The groups of its projects.
	 * @return the areas, in the order they were added
	 */
	public List<ThematicArea> areas() {
		return List.copyOf(this.areas);
	}

	/**
	 * The identity, once saved.
	 * @return by which statements name it
	 */
	public SubProgrammeId id() {
		return new SubProgrammeId(Objects.requireNonNull(this.id));
	}

}
