-- The orders of the list of activities are held in memory as well, and what is found by words: changes are noted that
-- these follow and no count does. The fields of work and the version for donors belong to one activity; a name is that of
-- any number of activities, and is noted as the activity 0.
create trigger notes_activities_of_new after insert on activity_topic referencing new table as written
	for each statement execute function notes_activities('activity_id');
create trigger notes_activities after update on activity_topic referencing old table as erased new table as written
	for each statement execute function notes_activities('activity_id');
create trigger notes_activities_of_old after delete on activity_topic referencing old table as erased
	for each statement execute function notes_activities('activity_id');
create trigger notes_all_activities after truncate on activity_topic
	for each statement execute function notes_activities();

create function notes_published() returns trigger language plpgsql as $$
begin
	insert into activity_change (activity_id)
	select distinct p.id from (values (case when tg_op <> 'INSERT' then old.publishes end),
		(case when tg_op <> 'DELETE' then new.publishes end)) p (id) where p.id is not null;
	return null;
end $$;
create trigger notes_published_of_new after insert on activity for each row
	when (new.publishes is not null) execute function notes_published();
create trigger notes_published after update on activity for each row
	when (old.publishes is not null or new.publishes is not null) execute function notes_published();
create trigger notes_published_of_old after delete on activity for each row
	when (old.publishes is not null) execute function notes_published();

create function notes_names() returns trigger language plpgsql as $$
begin
	insert into activity_change (activity_id) values (0);
	return null;
end $$;
do $$
declare
	named text;
begin
	foreach named in array array['organisation', 'site', 'place', 'country', 'activity_type', 'thematic_area'] loop
		execute format('create trigger notes_names after update on %I for each row
			when ((old.name_en, old.name_ru) is distinct from (new.name_en, new.name_ru)) execute function notes_names()', named);
	end loop;
end $$;
create trigger notes_names after update on project for each row
	when (old.code is distinct from new.code) execute function notes_names();
create trigger notes_names after insert or update or delete or truncate on project_alias
	for each statement execute function notes_names();
