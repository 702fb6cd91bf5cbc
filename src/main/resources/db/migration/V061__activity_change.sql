-- Which activities a transaction has changed, so that what is counted in memory is kept in step by reading these alone.
-- Who has read at a snapshot asks for the changes that it did not show: a transaction that commits late is not missed.
create table activity_change (
	id bigint primary key generated always as identity,
	change xid8 not null default pg_current_xact_id(),
	activity_id bigint -- null: all are to be read again
);
create index on activity_change (change);
insert into activity_change (activity_id) values (null);
select watch_records('activity_change');

-- What one statement has written of many activities is read faster with all others.
create function notes_activities() returns trigger language plpgsql as $$
declare
	most constant integer := 1000;
	ids bigint[];
begin
	if tg_op = 'TRUNCATE' then
		ids := null;
	elsif tg_op = 'INSERT' then
		execute format('select array(select distinct %I from written limit %s)', tg_argv[0], most + 1) into ids;
	elsif tg_op = 'DELETE' then
		execute format('select array(select distinct %I from erased limit %s)', tg_argv[0], most + 1) into ids;
	else
		execute format('select array(select %1$I from written union select %1$I from erased limit %2$s)', tg_argv[0], most + 1)
			into ids;
	end if;
	if ids is null or cardinality(ids) > most then
		ids := array[null::bigint];
	end if;
	insert into activity_change (activity_id) select unnest(ids);
	return null;
end $$;

do $$
declare
	part text;
	key text;
begin
	foreach part in array array['activity', 'activity_project', 'activity_country', 'activity_site', 'activity_organisation',
			'activity_donor', 'activity_money'] loop
		key := case when part = 'activity' then 'id' else 'activity_id' end;
		execute format('create trigger notes_activities_of_new after insert on %I referencing new table as written
			for each statement execute function notes_activities(%L)', part, key);
		execute format('create trigger notes_activities after update on %I referencing old table as erased new table as written
			for each statement execute function notes_activities(%L)', part, key);
		execute format('create trigger notes_activities_of_old after delete on %I referencing old table as erased
			for each statement execute function notes_activities(%L)', part, key);
		execute format('create trigger notes_all_activities after truncate on %I
			for each statement execute function notes_activities()', part);
	end loop;
end $$;

-- A code by which activities are counted, or the area or field of a project, is that of any number of activities.
create function notes_all_activities() returns trigger language plpgsql as $$
begin
	insert into activity_change (activity_id) values (null);
	return null;
end $$;
create trigger notes_all_activities after update on project for each row
	when ((old.slug, old.thematic_area_id) is distinct from (new.slug, new.thematic_area_id))
	execute function notes_all_activities();
create trigger notes_all_activities after update on thematic_area for each row
	when (old.slug is distinct from new.slug) execute function notes_all_activities();
create trigger notes_all_activities after update on pillar for each row
	when (old.code is distinct from new.code) execute function notes_all_activities();
create trigger notes_all_activities after update on place for each row
	when (old.slug is distinct from new.slug) execute function notes_all_activities();
create trigger notes_all_activities after update on organisation for each row
	when (old.slug is distinct from new.slug) execute function notes_all_activities();
create trigger notes_all_activities after update on site for each row
	when (old.slug is distinct from new.slug) execute function notes_all_activities();
create trigger notes_all_activities after insert or update or delete or truncate on project_field for each statement
	execute function notes_all_activities();

-- Has everything that is counted in memory read again, by every server that runs.
create function recount_activities() returns void language sql as
	'insert into activity_change (activity_id) values (null)';

-- Once there are many, all but the last are forgotten. A server that has not yet taken them in reads everything again.
create function forget_activity_changes(many bigint) returns void language sql as $$
	delete from activity_change where (select count(*) from activity_change) > many
		and change < (select change from activity_change order by change desc limit 1)
$$;
