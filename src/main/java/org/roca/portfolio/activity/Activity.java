package org.roca.portfolio.activity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import org.jspecify.annotations.Nullable;

import org.roca.portfolio.organisation.OrganisationId;
import org.roca.portfolio.shared.Aggregate;
import org.roca.portfolio.project.ActivityNumber;
import org.roca.portfolio.project.PillarId;
import org.roca.portfolio.project.ProjectId;
import org.roca.portfolio.project.SiteId;
import org.roca.portfolio.shared.Period;
import org.roca.portfolio.shared.Text;
import org.roca.portfolio.shared.Visibility;

/**
 * Something a project did or plans: a training, a meeting, a handover. It begins as a
 * draft that only the office sees.
 */
@Entity
public class Activity extends Aggregate {

	private String reference = "";

	@Column(name = "project_id")
	private @Nullable ProjectId project;

	private int number;

	@Column(name = "pillar_id")
	private @Nullable PillarId pillar;

	private String type = "";

	private @Nullable Text title;

	private @Nullable Text summary;

	@Enumerated(EnumType.STRING)
	private @Nullable Status status;

	private @Nullable Period planned;

	private @Nullable Period actual;

	private @Nullable Venue venue;

	private @Nullable Participants participants;

	private @Nullable Text participantsNote;

	private @Nullable Evidence evidence;

	@Enumerated(EnumType.STRING)
	private ReviewState reviewState = ReviewState.DRAFT;

	@Enumerated(EnumType.STRING)
	@Column(columnDefinition = "visibility")
	private Visibility visibility = Visibility.OFFICE;

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
	@CollectionTable(name = "activity_equipment", joinColumns = @JoinColumn(name = "activity_id"))
	@OrderColumn(name = "position")
	private List<Equipment> equipment = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "activity_money", joinColumns = @JoinColumn(name = "activity_id"))
	private Set<ActivityMoney> money = new LinkedHashSet<>();

	protected Activity() {
	}

	/**
	 * Records an activity under a number that its project gave.
	 * @param number the number, taken for this activity alone
	 * @param type a code of the list of activity types
	 * @param title what it is called
	 * @param summary what it was about, or {@code null} when not told
	 */
	public Activity(ActivityNumber number, String type, Text title, @Nullable Text summary) {
		this.reference = number.reference();
		this.project = number.project();
		this.number = number.number();
		this.type = type;
		this.title = title;
		this.summary = summary;
	}

	/** Says which pillar it serves and which projects share it. */
	public void serves(@Nullable PillarId part, Collection<ProjectId> further) {
		if (this.project != null && further.contains(this.project)) {
			throw new IllegalArgumentException("The project that leads an activity is not a further one");
		}
		this.pillar = part;
		this.furtherProjects.addAll(further);
	}

	/** Plans it for a time. */
	public void plan(Period period) {
		this.planned = period;
		this.status = Status.PLANNED;
	}

	/** Records when it took place, as far as known, and how far it has come. */
	public void report(@Nullable Period period, @Nullable Status progress) {
		this.actual = period;
		this.status = progress;
	}

	/** Says where it is held, and at which registered sites. */
	public void isHeldAt(Venue place, Collection<SiteId> registered) {
		this.venue = place;
		this.sites.addAll(registered);
	}

	/** Says which countries benefit; shares make 100 per cent or none is stated. */
	public void benefits(Collection<Share> shares) {
		Share.requireWhole(shares);
		this.countries.addAll(shares);
	}

	/** Records attendance, with a note where a number says too little. */
	public void isAttendedBy(@Nullable Participants people, @Nullable Text note) {
		this.participants = people;
		this.participantsNote = note;
	}

	/** Names who took part and who paid. */
	public void involves(Collection<Involvement> bodies, Collection<OrganisationId> paying) {
		this.organisations.addAll(bodies);
		this.donors.addAll(paying);
	}

	/** Records what was handed over. */
	public void handsOver(Collection<Equipment> items) {
		this.equipment.addAll(items);
	}

	/** Records money of a kind that it has not yet. */
	public void costs(ActivityMoney amount) {
		if (this.money.stream().anyMatch((other) -> other.kind() == amount.kind())) {
			throw new IllegalArgumentException("An activity has one amount of a kind: " + amount.kind());
		}
		this.money.add(amount);
	}

	/** Says who tells of it. */
	public void rests(Evidence on) {
		this.evidence = on;
	}

	/** Lets it count, and shows it to these readers. */
	public void approve(Visibility readers) {
		this.reviewState = ReviewState.APPROVED;
		this.visibility = readers;
	}

	/** The reference that a person can say: {@code XAC-K22-0042}. */
	public String reference() {
		return this.reference;
	}

}
