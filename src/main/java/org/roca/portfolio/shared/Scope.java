package org.roca.portfolio.shared;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.filter.Condition;

/**
 * What the signed-in person may see. The office sees every record as it is now, whatever
 * is in the bin apart. A donor sees approved activities that are public, or open to
 * donors and part of a project it funds, in the version that was approved last; the
 * projects it funds and those of activities it sees; their sites and organisations; of
 * the contributions only its own; and the reports issued for it. On a past day a donor
 * sees these records as they were then, and none that has been withdrawn since. Every
 * query takes a scope and adds its condition.
 *
 * @param reach how far the person sees
 * @param donorId the donor organisation of a person who sees as donor, else null
 * @param lookingBack whether the page shows a past day, where what is withdrawn by now
 * stays withdrawn
 * @param funded the projects that the donor funds and may see, where they have been
 * looked up; null where each query looks them up
 * @param named the keys of the records that activities in view name, as PostgreSQL writes
 * arrays, where they have been looked up; null where each query looks for them
 */
public record Scope(Reach reach, @Nullable Long donorId, boolean lookingBack, @Nullable List<Long> funded,
		@Nullable Map<Naming, String> named) {

	/** The projects of a donor: those that it funds, unless the office keeps them. */
	public static final String FUNDED = "select f.project_id from funded_project f join project fp on fp.id = f.project_id"
			+ " where f.donor_id = :scope_donor and fp.visibility <> 'office'";

	/** How far a person sees. */
	public enum Reach {

		/** Every record of the office; what one donor may see; nothing. */
		OFFICE, DONOR, NONE

	}

	public Scope {
		if ((reach == Reach.DONOR) != (donorId != null)) {
			throw new IllegalArgumentException("A donor's scope names its organisation, any other names none");
		}
	}

	public static Scope office() {
		return new Scope(Reach.OFFICE, null, false, null, null);
	}

	public static Scope donor(long organisationId) {
		return new Scope(Reach.DONOR, organisationId, false, null, null);
	}

	public static Scope none() {
		return new Scope(Reach.NONE, null, false, null, null);
	}

	/**
	 * The same person in front of a page of a past day: what was taken from donors since
	 * is not to be had by asking for the day before.
	 */
	public Scope onAPastDay() {
		return new Scope(this.reach, this.donorId, true, null, null);
	}

	/** The same donor for the length of one request, whose projects were looked up. */
	public Scope funding(List<Long> projects) {
		return new Scope(this.reach, this.donorId, this.lookingBack, List.copyOf(projects), null);
	}

	/** The same donor, for whom the records that activities in view name are known. */
	public Scope naming(Map<Naming, String> records) {
		return new Scope(this.reach, this.donorId, this.lookingBack, this.funded, Map.copyOf(records));
	}

	public boolean isOffice() {
		return this.reach == Reach.OFFICE;
	}

	/**
	 * The activities in view.
	 * @param activity the alias of the table {@code activity} in the query
	 */
	public Condition activities(String activity) {
		if (isOffice()) {
			return Condition.of("%1$s.publishes is null and %1$s.binned_at is null".formatted(activity));
		}
		String then = open(activity, "activity_project");
		return donorSees(this.lookingBack ? """
				%s and exists (select from public.activity scope_now where scope_now.reference = %s.reference and %s)"""
			.formatted(then, activity, open("scope_now", "public.activity_project")) : then);
	}

	/** What donors see of activities, in the tables of one day. */
	private String open(String activity, String sharing) {
		String shared = this.lookingBack ? "%s.id in (select scope_ap.activity_id from %s scope_ap where true"
				: "exists (select from %2$s scope_ap where scope_ap.activity_id = %1$s.id";
		return """
				%1$s.review_state = 'approved' and %1$s.binned_at is null and (%1$s.visibility = 'public'
					or %1$s.visibility = 'donors' and (%1$s.project_id %2$s or %3$s and scope_ap.project_id %2$s)))"""
			.formatted(activity, isFunded(), shared.formatted(activity, sharing));
	}

	/**
	 * The projects whose donors' records are open to a donor.
	 * @param project the alias of the table {@code project} in the query
	 */
	public Condition funded(String project) {
		return donorSees(project + ".id " + isFunded());
	}

	/** What a project's key meets that the donor funds. */
	private String isFunded() {
		return (this.funded != null) ? "= any(:scope_funded)" : "in (" + FUNDED + ")";
	}

	/**
	 * The projects in view.
	 * @param project the alias of the table {@code project} in the query
	 */
	public Condition projects(String project) {
		return donorSees("%s.id %s or %s".formatted(project, isFunded(), isNamed(Naming.PROJECTS, project)));
	}

	/**
	 * The sites in view. What has no source was added in the office, with a record that
	 * may still be a draft: it comes into view with an activity in view.
	 * @param site the alias of the table {@code site} in the query
	 */
	public Condition sites(String site) {
		return donorSees("%1$s.source_id is not null and %1$s.project_id %2$s or %3$s".formatted(site, isFunded(),
				isNamed(Naming.SITES, site)));
	}

	/**
	 * The organisations in view.
	 * @param organisation the alias of the table {@code organisation} in the query
	 */
	public Condition organisations(String organisation) {
		return donorSees("""
				%1$s.id = :scope_donor
				or exists (select from project_organisation scope_r
					where scope_r.organisation_id = %1$s.id and scope_r.project_id %2$s)
				or %3$s""".formatted(organisation, isFunded(), isNamed(Naming.ORGANISATIONS, organisation)));
	}

	/**
	 * The towns and regions in view.
	 * @param place the alias of the table {@code place} in the query
	 */
	public Condition places(String place) {
		return donorSees(isNamed(Naming.PLACES, place));
	}

	private String isNamed(Naming naming, String row) {
		return (this.named != null) ? naming.known(row) : naming.asked(row, this);
	}

	/**
	 * The contributions in view.
	 * @param contribution the alias of the table {@code contribution} in the query
	 */
	public Condition contributions(String contribution) {
		return donorSees(contribution + ".donor_id = :scope_donor");
	}

	/**
	 * The issued editions of reports in view: a donor finds those written for it, unless
	 * they were withdrawn.
	 * @param edition the alias of the table {@code report_edition} in the query
	 */
	public Condition editions(String edition) {
		return donorSees("%1$s.audience_id = :scope_donor and %1$s.withdrawn_at is null".formatted(edition));
	}

	private Condition donorSees(String sql) {
		return switch (this.reach) {
			case OFFICE -> Condition.ALL;
			case DONOR -> new Condition(sql, params());
			case NONE -> Condition.NONE;
		};
	}

	private Map<String, Object> params() {
		Map<String, Object> params = new HashMap<>(Map.of("scope_donor", Objects.requireNonNull(this.donorId)));
		if (this.funded != null) {
			params.put("scope_funded", new Keys(this.funded));
		}
		if (this.named != null) {
			this.named.forEach((naming, keys) -> params.put(naming.bound(), keys));
		}
		return params;
	}

}
