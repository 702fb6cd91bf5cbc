package org.roca.portfolio.activity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

import org.roca.portfolio.organisation.OrganisationId;
import org.roca.portfolio.project.ProjectId;
import org.roca.portfolio.project.SiteId;
import org.roca.portfolio.reference.Basis;
import org.roca.portfolio.reference.Citation;
import org.roca.portfolio.reference.SourceId;
import org.roca.portfolio.shared.Aggregate;
import org.roca.portfolio.shared.PartialDate;
import org.roca.portfolio.shared.Text;

/**
 * All that hangs on an activity in several: the countries it benefits, who took part,
 * what was handed over. Each method replaces what was there before, and writes only what
 * differs.
 */
@MappedSuperclass
@Audited
abstract class ActivityParts extends Aggregate {

	private @Nullable Venue venue;

	private @Nullable Participants participants;

	private @Nullable Text participantsNote;

	private boolean attendanceSummed;

	private @Nullable Evidence evidence;

	@ElementCollection
	@CollectionTable(name = "activity_project", joinColumns = @JoinColumn(name = "activity_id"))
	@Column(name = "project_id")
	private Set<ProjectId> furtherProjects = new LinkedHashSet<>();

	@ElementCollection
	@CollectionTable(name = "activity_country", joinColumns = @JoinColumn(name = "activity_id"))
	private Set<Share> countries = new LinkedHashSet<>();

	@ElementCollection
	@CollectionTable(name = "activity_site", joinColumns = @JoinColumn(name = "activity_id"))
	@Column(name = "site_id")
	private Set<SiteId> sites = new LinkedHashSet<>();

	@ElementCollection
	@CollectionTable(name = "activity_organisation", joinColumns = @JoinColumn(name = "activity_id"))
	private Set<Involvement> organisations = new LinkedHashSet<>();

	@ElementCollection
	@CollectionTable(name = "activity_donor", joinColumns = @JoinColumn(name = "activity_id"))
	@Column(name = "organisation_id")
	private Set<OrganisationId> donors = new LinkedHashSet<>();

	@ElementCollection
	@CollectionTable(name = "activity_attendance", joinColumns = @JoinColumn(name = "activity_id"))
	@OrderColumn(name = "position")
	private List<Attendance> attendance = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "activity_equipment", joinColumns = @JoinColumn(name = "activity_id"))
	@OrderColumn(name = "position")
	private List<Equipment> equipment = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "activity_money", joinColumns = @JoinColumn(name = "activity_id"))
	private Set<ActivityMoney> money = new LinkedHashSet<>();

	@ElementCollection
	@CollectionTable(name = "activity_topic", joinColumns = @JoinColumn(name = "activity_id"))
	@Column(name = "field_code")
	private Set<String> topics = new LinkedHashSet<>();

	@ElementCollection
	@CollectionTable(name = "activity_link", joinColumns = @JoinColumn(name = "activity_id"))
	@OrderColumn(name = "position")
	private List<Link> links = new ArrayList<>();

	/** Says where it is held, and at which registered sites. */
	public void isHeldAt(@Nullable Venue place, Collection<SiteId> registered) {
		this.venue = place;
		replace(this.sites, registered);
	}

	/** Records attendance with a note where a number says too little. */
	public void isAttendedBy(Headcount people, @Nullable Text note) {
		this.participants = people.total();
		this.participantsNote = note;
		this.attendanceSummed = people.summed();
		replace(this.attendance, people.parts());
	}

	/** Says who tells of it. */
	public void rests(@Nullable Evidence on) {
		this.evidence = on;
	}

	/**
	 * Names the page or document that it rests on. A new date of the same page leaves
	 * what else is known of it.
	 * @param source the page, or {@code null} when there is none
	 * @param date the date of the page, or {@code null} when it has none
	 */
	public void cites(@Nullable SourceId source, @Nullable PartialDate date) {
		Citation earlier = (this.evidence != null) ? this.evidence.citation() : null;
		if (source == null) {
			this.evidence = null;
		}
		else if (this.evidence != null && earlier != null && source.equals(earlier.source())) {
			this.evidence = new Evidence(new Citation(source, date, earlier.sourceQuote(), earlier.basis()),
					this.evidence.basisNote(), this.evidence.dateNote(), this.evidence.confidence());
		}
		else {
			this.evidence = new Evidence(new Citation(source, date, null, Basis.STATED), null, null, null);
		}
	}

	/** Says which countries benefit; shares make 100 per cent or none is stated. */
	public void benefits(Collection<Share> shares) {
		Share.requireWhole(shares);
		replace(this.countries, shares);
	}

	/** Names who took part and who paid. */
	public void involves(Collection<Involvement> bodies, Collection<OrganisationId> paying) {
		replace(this.organisations, bodies);
		replace(this.donors, paying);
	}

	/** Records what was handed over. */
	public void handsOver(List<Equipment> items) {
		replace(this.equipment, items);
	}

	/** Records its money, at most one amount of a kind. */
	public void costs(Collection<ActivityMoney> amounts) {
		if (amounts.stream().map(ActivityMoney::kind).distinct().count() < amounts.size()) {
			throw new IllegalArgumentException("An activity has one amount of a kind: " + amounts);
		}
		replace(this.money, amounts);
	}

	/** Says what it is about, as codes of fields of work. */
	public void isAbout(Collection<String> fields) {
		replace(this.topics, fields);
	}

	/** Names further pages and documents. */
	public void isToldOfAt(List<Link> pages) {
		replace(this.links, pages);
	}

	/** Names the other projects that share it. */
	void isSharedWith(Collection<ProjectId> projects) {
		replace(this.furtherProjects, projects);
	}

	private static <T> void replace(Set<T> kept, Collection<T> wanted) {
		Set<T> distinct = new LinkedHashSet<>(wanted);
		kept.retainAll(distinct);
		kept.addAll(distinct);
	}

	private static <T> void replace(List<T> kept, List<T> wanted) {
		if (!kept.equals(wanted)) {
			kept.clear();
			kept.addAll(wanted);
		}
	}

}
