package org.roca.portfolio.project;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import org.jspecify.annotations.Nullable;

import org.roca.portfolio.programme.ThematicAreaId;
import org.roca.portfolio.shared.Aggregate;
import org.roca.portfolio.reference.Citation;
import org.roca.portfolio.shared.PartialDate;
import org.roca.portfolio.shared.Text;
import org.roca.portfolio.shared.Visibility;

/**
 * A project of the sub-programme, known by a code that every document writes a little
 * differently.
 */
@Entity
public class Project extends Aggregate {

	private String slug = "";

	private String code = "";

	@Column(name = "thematic_area_id")
	private @Nullable ThematicAreaId area;

	@Enumerated(EnumType.STRING)
	private @Nullable ProjectType type;

	private @Nullable Text title;

	private @Nullable PartialDate startDate;

	private @Nullable PartialDate endDate;

	@Enumerated(EnumType.STRING)
	@Column(columnDefinition = "visibility")
	private Visibility visibility = Visibility.DONORS;

	private @Nullable Citation citation;

	@ElementCollection
	@CollectionTable(name = "project_alias", joinColumns = @JoinColumn(name = "project_id"))
	private Set<ProjectAlias> aliases = new LinkedHashSet<>();

	@ElementCollection
	@CollectionTable(name = "project_field", joinColumns = @JoinColumn(name = "project_id"))
	private Set<ProjectField> fields = new LinkedHashSet<>();

	@ElementCollection
	@CollectionTable(name = "project_coverage", joinColumns = @JoinColumn(name = "project_id"))
	@OrderColumn(name = "position")
	private List<Coverage> coverage = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "project_organisation", joinColumns = @JoinColumn(name = "project_id"))
	private Set<Party> parties = new LinkedHashSet<>();

	@OneToMany(cascade = CascadeType.ALL)
	@JoinColumn(name = "project_id", nullable = false, updatable = false)
	private List<Pillar> pillars = new ArrayList<>();

	protected Project() {
	}

	/**
	 * A project under its official title.
	 * @param code the code as its documents write it: {@code XAC/K22}
	 * @param area the thematic area it belongs to
	 * @param type how far it reaches
	 * @param title the official title, byte for byte
	 * @param citation where it is named
	 */
	public Project(String code, ThematicAreaId area, ProjectType type, Text title, Citation citation) {
		this.code = code;
		this.slug = code.toUpperCase(Locale.ROOT).replace('/', '-');
		this.area = area;
		this.type = type;
		this.title = title;
		this.citation = citation;
	}

	/**
	 * Says when the project runs, as far as sources tell.
	 * @param start its start, or {@code null} when not known
	 * @param end its end, or {@code null} when not known
	 */
	public void runs(@Nullable PartialDate start, @Nullable PartialDate end) {
		if (start != null && end != null && end.last().isBefore(start.first())) {
			throw new IllegalArgumentException("The end %s is before the start %s".formatted(end, start));
		}
		this.startDate = start;
		this.endDate = end;
	}

	/** Lets the code be found in another writing. */
	public void isAlsoWritten(ProjectAlias alias) {
		this.aliases.add(alias);
	}

	/**
	 * Adds a subject.
	 * @param field the code of a field of work
	 * @param source where it shows
	 */
	public void worksIn(String field, Citation source) {
		this.fields.add(new ProjectField(field, source));
	}

	/** Adds a country or region. */
	public void covers(Coverage place) {
		this.coverage.add(place);
	}

	/** Adds an organisation in its role. */
	public void involves(Party party) {
		this.parties.add(party);
	}

	/**
	 * Adds the next pillar.
	 * @param name its name
	 * @param source where it is named
	 * @return the pillar, numbered and with its code
	 */
	public Pillar buildOn(Text name, Citation source) {
		Pillar pillar = new Pillar(this.slug, this.pillars.size() + 1, name, source);
		this.pillars.add(pillar);
		return pillar;
	}

	/** Changes who may see the project; donors of the project, when nothing is said. */
	public void showTo(Visibility readers) {
		this.visibility = readers;
	}

	/**
	 * The code for addresses and references.
	 * @return such as {@code XAC-K22}
	 */
	public String slug() {
		return this.slug;
	}

	/**
	 * The identity, once saved.
	 * @return by which other records name it
	 */
	public ProjectId id() {
		return new ProjectId(key());
	}

}
