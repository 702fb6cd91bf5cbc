-- Every key that is given from now on is a new one.
do $$
declare
	numbered text;
	highest bigint;
begin
	foreach numbered in array array['source', 'organisation', 'programme', 'sub_programme', 'thematic_area', 'project', 'pillar', 'statement',
			'project_fact', 'place', 'site', 'activity', 'contribution'] loop
		execute format('select max(id) from %I', numbered) into highest;
		perform setval((numbered || '_seq')::regclass, coalesce(highest, 1) + 100);
	end loop;
end $$;

-- A few records are being worked on. Some were never approved; of others, donors read the approved version, kept beside;
-- some are in the bin.
insert into account (id, username, password_hash, display_name, role, enabled)
	values (nextval('account_seq'), 'synthetic-author', '${password}', 'Synthetic author', 'officer', false);
create temporary table touched on commit drop as
	select i, case when pg_temp.chance(i, 300) < 0.002 then 'binned' when pg_temp.chance(i, 300) < 0.004 then 'kept' else 'new' end as how,
		(array['draft', 'draft', 'submitted', 'returned'])[pg_temp.any_of(pg_temp.chance(i, 301), 4)] as state
	from drawn where pg_temp.chance(i, 300) < 0.01;
update activity a set created_by = author.id, review_state = state, submitted_by = case when state <> 'draft' then author.id end,
		submitted_at = case when state <> 'draft' then '${at}'::timestamptz end,
		review_note = case when state = 'returned' then 'Please name the agencies' end
	from touched t, account author where a.id = t.i and t.how = 'new' and author.username = 'synthetic-author';

-- The history begins with one revision that has everything, as it does for the real portfolio.
insert into revision (id, at) values (nextval('revision_seq'), '${at}'::timestamptz);
do $$
declare
	audited text;
	names text;
begin
	foreach audited in array array['activity', 'activity_project', 'activity_country', 'activity_site', 'activity_organisation',
			'activity_donor', 'activity_equipment', 'activity_money', 'activity_attendance', 'activity_topic', 'activity_link'] loop
		select string_agg(quote_ident(attname), ', ') into names from pg_attribute
			where attrelid = (audited || '_aud')::regclass and attnum > 0 and not attisdropped and attname not in ('rev', 'revtype', 'setordinal');
		execute format('insert into %s_aud (%s, rev, revtype%s) select %s, currval(''revision_seq''), 0%s from %s', audited, names,
			case when audited in ('activity_country', 'activity_organisation', 'activity_money') then ', setordinal' else '' end, names,
			case when audited in ('activity_country', 'activity_organisation', 'activity_money')
				then ', row_number() over (partition by activity_id)' else '' end, audited);
	end loop;
end $$;
do $$
begin
	perform keep_published(i) from (select i from touched where how = 'kept' order by i) kept;
end $$;
insert into revision (id, at, account_id, author)
	select nextval('revision_seq'), '${at}'::timestamptz + interval '1 second', id, display_name from account where username = 'synthetic-author';
update activity a set version = a.version + 1, changed_at = '${at}'::timestamptz + interval '1 second', changed_by = author.id,
		review_state = case how when 'kept' then state else review_state end,
		submitted_by = case when how = 'kept' and state <> 'draft' then author.id end,
		submitted_at = case when how = 'kept' and state <> 'draft' then '${at}'::timestamptz end,
		review_note = case when how = 'kept' and state = 'returned' then 'Please name the agencies' end,
		binned_by = case how when 'binned' then author.id end, binned_at = case how when 'binned' then '${at}'::timestamptz end
	from touched t, account author where a.id = t.i and t.how <> 'new' and author.username = 'synthetic-author';
do $$
declare
	names text;
begin
	select string_agg(quote_ident(attname), ', ') into names from pg_attribute
		where attrelid = 'activity_aud'::regclass and attnum > 0 and not attisdropped and attname not in ('rev', 'revtype');
	execute format('insert into activity_aud (%1$s, rev, revtype) select %1$s, currval(''revision_seq''), 1 from activity
		where id in (select i from touched where how <> ''new'')', names);
end $$;

do $$
declare
	one text;
begin
	for one in select definition from put_aside loop
		execute one;
	end loop;
end $$;
insert into synthetic_portfolio (activities, seed, day) values (${activities}, ${seed}, '${day}');
