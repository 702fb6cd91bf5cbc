package org.roca.portfolio.activity;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.roca.portfolio.organisation.OrganisationId;
import org.roca.portfolio.project.ActivityNumber;
import org.roca.portfolio.project.ProjectId;
import org.roca.portfolio.project.SiteId;
import org.roca.portfolio.reference.Citation;
import org.roca.portfolio.shared.PartialDate;
import org.roca.portfolio.shared.Period;
import org.roca.portfolio.shared.Text;
import org.roca.portfolio.shared.Visibility;

/** Builds activities for tests; what is not said is not known, and a draft stays one. */
public final class ActivityMother {

	private final Activity activity;

	private List<Involvement> agencies = List.of();

	private List<OrganisationId> donors = List.of();

	private ActivityMother(Activity activity) {
		this.activity = activity;
	}

	/** A training course. */
	public static ActivityMother training(ActivityNumber number) {
		return of(number, "training");
	}

	/** An activity of a type. */
	public static ActivityMother of(ActivityNumber number, String type) {
		Activity activity = new Activity(number);
		activity.describe(new Description(type, Text.english("Activity " + number.reference()), null, null));
		return new ActivityMother(activity);
	}

	public ActivityMother sharedWith(ProjectId... projects) {
		this.activity.serves(null, List.of(projects));
		return this;
	}

	public ActivityMother heldOn(String start, @Nullable String end) {
		this.activity.schedule(new Schedule(Status.COMPLETED, null,
				new Period(PartialDate.parse(start), (end != null) ? PartialDate.parse(end) : null)), null);
		return this;
	}

	public ActivityMother planned(String start) {
		this.activity.schedule(new Schedule(Status.PLANNED, new Period(PartialDate.parse(start), null), null), null);
		return this;
	}

	public ActivityMother heldIn(@Nullable String country, SiteId... sites) {
		this.activity.isHeldAt(new Venue(null, country, null, null), List.of(sites));
		return this;
	}

	public ActivityMother benefiting(Share... shares) {
		this.activity.benefits(Arrays.asList(shares));
		return this;
	}

	public ActivityMother attendedBy(Participants people) {
		this.activity.isAttendedBy(Headcount.of(people, List.of()), null);
		return this;
	}

	public ActivityMother involving(OrganisationId... agencies) {
		this.agencies = Arrays.stream(agencies).map((agency) -> new Involvement(agency, null)).toList();
		return this;
	}

	public ActivityMother fundedBy(OrganisationId... donors) {
		this.donors = List.of(donors);
		return this;
	}

	public ActivityMother toldBy(Citation citation) {
		this.activity.rests(new Evidence(citation, null, null, Confidence.HIGH));
		return this;
	}

	public ActivityMother approvedFor(Visibility readers) {
		this.activity.acceptAsPublished(readers);
		return this;
	}

	public Activity build() {
		this.activity.involves(this.agencies, this.donors);
		return this.activity;
	}

}
