-- The orders of the list of activities: a page is read from its start, not sorted anew from all rows.
create index activity_by_date on activity (begins, reference);
create index activity_by_title_en on activity (lower(coalesce(title_en, title_en, title_ru)), reference);
create index activity_by_title_ru on activity (lower(coalesce(title_ru, title_en, title_ru)), reference);
create index activity_by_participants on activity (participants, reference);
create index activity_by_change on activity (changed_at, reference);
create index activity_by_project on activity (project_id, reference);

-- What is counted and filtered by, without the texts: a tenth of the table, so that counting reads a tenth.
create index activity_counted on activity (id) include (publishes, binned_at, review_state, visibility, reference,
	project_id, pillar_id, type, status, country_iso, place_id, begins, finishes, year, participants, women, men,
	sex_not_stated, planned_start, planned_start_precision, planned_end, planned_end_precision, actual_start,
	actual_start_precision, actual_end, actual_end_precision, basis);
