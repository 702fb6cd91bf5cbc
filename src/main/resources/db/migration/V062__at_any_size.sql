-- What pages ask of the activities costs the same among a million of them as among some thousands.

-- Which activities name a record, without a look at the links themselves.
create index activity_project_of on activity_project (project_id, activity_id);
create index activity_country_of on activity_country (country_iso, activity_id);
create index activity_site_of on activity_site (site_id, activity_id);
create index activity_organisation_of on activity_organisation (organisation_id, activity_id);
create index activity_donor_of on activity_donor (organisation_id, activity_id);
drop index activity_project_project_id_idx, activity_country_country_iso_idx, activity_site_site_id_idx,
	activity_organisation_organisation_id_idx, activity_donor_organisation_id_idx;
