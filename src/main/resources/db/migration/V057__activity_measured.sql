-- What figures read of the records in the office's view, side by side: an entry takes a tenth of the row, so that a
-- dashboard of everything reads a tenth of the table.
create index activity_measured on activity (id)
	include (project_id, pillar_id, type, status, year, country_iso, place_id, participants, women, men, sex_not_stated,
		basis, begins, finishes, planned_start, planned_start_precision, planned_end, planned_end_precision,
		actual_start, actual_start_precision, actual_end, actual_end_precision)
	where publishes is null and binned_at is null;
