-- What pages ask of the activities costs the same among a million of them as among some thousands.

-- Which activities name a record, without a look at the links themselves.
create index activity_project_of on activity_project (project_id, activity_id);
create index activity_country_of on activity_country (country_iso, activity_id);
create index activity_site_of on activity_site (site_id, activity_id);
create index activity_organisation_of on activity_organisation (organisation_id, activity_id);
create index activity_donor_of on activity_donor (organisation_id, activity_id);
drop index activity_project_project_id_idx, activity_country_country_iso_idx, activity_site_site_id_idx,
	activity_organisation_organisation_id_idx, activity_donor_organisation_id_idx;

-- The short lists of dashboards, in their orders: changed last, coming and overdue.
create index activity_by_recent on activity (changed_at desc, begins desc nulls last, reference desc);
drop index activity_changed_at_idx;
create index activity_by_plan on activity (planned_start, reference) where status in ('planned', 'postponed');
create index activity_by_end_of_plan on activity (coalesce(planned_end, planned_start), reference)
	where status in ('planned', 'ongoing', 'postponed');
create index activity_coming on activity (last_day(planned_start, planned_start_precision))
	where status in ('planned', 'postponed');
create index activity_overdue on activity (coalesce(last_day(planned_end, planned_end_precision),
	last_day(planned_start, planned_start_precision))) where status in ('planned', 'ongoing', 'postponed');

-- What waits for a person, and what the person added last.
create index activity_waiting on activity (review_state, submitted_by, changed_by, project_id)
	where publishes is null and binned_at is null and review_state <> 'approved';
create index activity_by_author on activity (created_by, id) where created_by is not null;
