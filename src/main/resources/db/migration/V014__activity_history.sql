-- Every state that an activity ever had. Hibernate Envers writes a row for each change; nothing is ever removed.
create table revision (
	id integer primary key,
	at timestamptz not null,
	account_id bigint references account, -- null: loaded with the portfolio
	author text, -- the name of the account's owner at that time
	reason text
);
create sequence revision_seq;
create index on revision (at);

-- What is on record when this history begins is its first revision.
insert into revision (id, at) select nextval('revision_seq'), now() where exists (select from activity);

do $$
declare
	audited text;
	names text;
begin
	foreach audited in array array['activity', 'activity_project', 'activity_country', 'activity_site', 'activity_organisation',
			'activity_donor', 'activity_equipment', 'activity_money', 'activity_attendance', 'activity_topic', 'activity_link'] loop
		select string_agg(quote_ident(attname), ', ') into names from pg_attribute
			where attrelid = audited::regclass and attnum > 0 and not attisdropped and attgenerated = '' and attname <> 'publishes';
		execute format('create table %I as select %s, 1 as rev, 0::smallint as revtype%s from %I', audited || '_aud', names,
			case when audited in ('activity_country', 'activity_organisation', 'activity_money')
				then ', row_number() over (partition by activity_id)::integer as setordinal' else '' end, audited);
	end loop;
end $$;

alter table activity_aud add primary key (id, rev), add foreign key (rev) references revision;
create index on activity_aud (rev);
create index on activity_aud ((-id)); -- the key of the version that donors saw, see as_of.activity_version
alter table activity_project_aud add primary key (activity_id, rev, project_id);
alter table activity_country_aud add primary key (activity_id, rev, revtype, setordinal);
alter table activity_site_aud add primary key (activity_id, rev, site_id);
alter table activity_organisation_aud add primary key (activity_id, rev, revtype, setordinal);
alter table activity_donor_aud add primary key (activity_id, rev, organisation_id);
alter table activity_equipment_aud add primary key (activity_id, rev, revtype, position);
alter table activity_money_aud add primary key (activity_id, rev, revtype, setordinal);
alter table activity_attendance_aud add primary key (activity_id, rev, revtype, position);
alter table activity_topic_aud add primary key (activity_id, rev, field_code);
alter table activity_link_aud add primary key (activity_id, rev, revtype, position);

-- The past under the names of the present: with this schema first in the search path and portfolio.revision set, every
-- query answers as it would have answered then. The approved version that donors saw has the negative key of its record.
create schema as_of;

create view as_of.activity_version as
	select v.id as row_id, null::bigint as publishes, v.id as activity_id, v.rev from public.activity_aud v
	where v.rev <= current_setting('portfolio.revision')::integer and not exists (select from public.activity_aud later
		where later.id = v.id and later.rev > v.rev and later.rev <= current_setting('portfolio.revision')::integer)
	union all
	select -v.id, v.id, v.id, approved.rev from public.activity_aud v,
		lateral (select max(p.rev) as rev from public.activity_aud p
			where p.id = v.id and p.rev < v.rev and p.review_state = 'approved') approved
	where v.rev <= current_setting('portfolio.revision')::integer and v.review_state <> 'approved' and v.binned_at is null
		and approved.rev is not null and not exists (select from public.activity_aud later
			where later.id = v.id and later.rev > v.rev and later.rev <= current_setting('portfolio.revision')::integer);

do $$
declare
	part text;
	names text;
begin
	select string_agg('a.' || quote_ident(attname), ', ') into names from pg_attribute
		where attrelid = 'activity_aud'::regclass and attnum > 0 and attname not in ('id', 'rev', 'revtype');
	execute format('create view as_of.activity as select v.row_id as id, v.publishes, %s,
			coalesce(a.actual_start, a.planned_start) as begins,
			coalesce(last_day(a.actual_end, a.actual_end_precision), last_day(a.actual_start, a.actual_start_precision),
				last_day(a.planned_end, a.planned_end_precision), last_day(a.planned_start, a.planned_start_precision)) as finishes,
			extract(year from coalesce(a.actual_start, a.planned_start))::integer as year,
			a.participants - coalesce(a.women, 0) - coalesce(a.men, 0) as sex_not_stated,
			setweight(to_tsvector(''english'', coalesce(a.title_en, '''')), ''A'')
				|| setweight(to_tsvector(''russian'', coalesce(a.title_ru, '''')), ''A'')
				|| setweight(to_tsvector(''english'', coalesce(a.summary_en, '''')), ''B'')
				|| setweight(to_tsvector(''russian'', coalesce(a.summary_ru, '''')), ''B'') as search
		from as_of.activity_version v join public.activity_aud a on a.id = v.activity_id and a.rev = v.rev', names);
	foreach part in array array['activity_project', 'activity_country', 'activity_site', 'activity_organisation',
			'activity_donor', 'activity_equipment', 'activity_money', 'activity_attendance', 'activity_topic', 'activity_link'] loop
		select string_agg('e.' || quote_ident(attname), ', ') into names from pg_attribute
			where attrelid = (part || '_aud')::regclass and attnum > 0
				and attname not in ('activity_id', 'rev', 'revtype', 'setordinal');
		execute format('create view as_of.%1$I as select v.row_id as activity_id, %2$s from as_of.activity_version v,
			lateral (select distinct on (%2$s) %2$s, e.revtype from public.%3$I e
				where e.activity_id = v.activity_id and e.rev <= v.rev order by %2$s, e.rev desc) e where e.revtype <> 2',
			part, names, part || '_aud');
	end loop;
end $$;

create function as_of.activities_spelt_like(words text) returns setof bigint
	language sql stable set pg_trgm.word_similarity_threshold = 0.5
	begin atomic
		select id from as_of.activity where folded(words) <% folded(coalesce(title_en, '') || ' ' || coalesce(title_ru, ''));
	end;
