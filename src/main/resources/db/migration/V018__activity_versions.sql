-- All versions of one record under the names of the present: with this schema first in the search path and
-- portfolio.record set to the key of a record, its versions are activities whose keys are the numbers of their revisions.
-- So the queries that read an activity read any number of its versions at once.
create schema versions;

do $$
declare
	part text;
	names text;
begin
	select string_agg('v.' || quote_ident(attname), ', ') into names from pg_attribute
		where attrelid = 'activity_aud'::regclass and attnum > 0 and not attisdropped
			and attname not in ('id', 'rev', 'revtype');
	execute format('create view versions.activity as select v.rev::bigint as id, null::bigint as publishes, %s
		from public.activity_aud v where v.id = current_setting(''portfolio.record'')::bigint', names);
	foreach part in array array['activity_project', 'activity_country', 'activity_site', 'activity_organisation',
			'activity_donor', 'activity_equipment', 'activity_money', 'activity_attendance', 'activity_topic', 'activity_link'] loop
		select string_agg('e.' || quote_ident(attname), ', ') into names from pg_attribute
			where attrelid = (part || '_aud')::regclass and attnum > 0 and not attisdropped
				and attname not in ('activity_id', 'rev', 'revtype', 'setordinal');
		execute format('create view versions.%1$I as select v.rev::bigint as activity_id, %2$s from public.activity_aud v,
			lateral (select distinct on (%2$s) %2$s, e.revtype from public.%3$I e
				where e.activity_id = v.id and e.rev <= v.rev order by %2$s, e.rev desc) e
			where v.id = current_setting(''portfolio.record'')::bigint and e.revtype <> 2', part, names, part || '_aud');
	end loop;
end $$;
