-- Some versions of many records under the names of the present: with this schema first in the search path, the arrays
-- portfolio.records and portfolio.revisions name the versions, and each is an activity whose key is made of both numbers.
create schema states;

create function states.state_key(record bigint, revision integer) returns bigint language sql immutable
	return record * 2147483648 + revision;

create view states.wanted as
	select w.id, w.rev from unnest(current_setting('portfolio.records')::bigint[],
		current_setting('portfolio.revisions')::integer[]) as w(id, rev);

do $$
declare
	part text;
	names text;
begin
	select string_agg('v.' || quote_ident(attname), ', ') into names from pg_attribute
		where attrelid = 'activity_aud'::regclass and attnum > 0 and not attisdropped
			and attname not in ('id', 'rev', 'revtype');
	execute format('create view states.activity as select states.state_key(v.id, v.rev) as id, null::bigint as publishes, %s
		from states.wanted w join public.activity_aud v on v.id = w.id and v.rev = w.rev', names);
	foreach part in array array['activity_project', 'activity_country', 'activity_site', 'activity_organisation',
			'activity_donor', 'activity_equipment', 'activity_money', 'activity_attendance', 'activity_topic', 'activity_link'] loop
		select string_agg('e.' || quote_ident(attname), ', ') into names from pg_attribute
			where attrelid = (part || '_aud')::regclass and attnum > 0 and not attisdropped
				and attname not in ('activity_id', 'rev', 'revtype', 'setordinal');
		execute format('create view states.%1$I as select states.state_key(v.id, v.rev) as activity_id, %2$s from states.wanted v,
			lateral (select distinct on (%2$s) %2$s, e.revtype from public.%3$I e
				where e.activity_id = v.id and e.rev <= v.rev order by %2$s, e.rev desc) e
			where e.revtype <> 2', part, names, part || '_aud');
	end loop;
end $$;
