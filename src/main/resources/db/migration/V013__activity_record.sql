-- What people keep of an activity beyond what public pages report, who may see it, and how far its review has come.
alter table activity
	add outcome_en text check (outcome_en <> ''),
	add outcome_en_state text_state,
	add outcome_ru text check (outcome_ru <> ''),
	add outcome_ru_state text_state,
	add check ((outcome_en is null) = (outcome_en_state is null)),
	add check ((outcome_ru is null) = (outcome_ru_state is null)),
	add plan_reason text check (plan_reason <> ''), -- why it was postponed, cancelled, taken up again or moved
	add sensitivity text not null default 'ordinary' check (sensitivity in ('ordinary', 'sensitive')),
	add attendance_summed boolean not null default false, -- the totals are the sums of activity_attendance
	-- The version that donors see while the office works on a newer one: a row of the same shape, with parts of its own.
	add publishes bigint references activity,
	add form_key uuid, -- the form that made it; sent twice, it makes one record
	add created_by bigint references account, -- null: loaded with the portfolio
	add changed_by bigint references account,
	add submitted_by bigint references account,
	add submitted_at timestamptz,
	add reviewed_by bigint references account,
	add reviewed_at timestamptz,
	add review_note text check (review_note <> ''), -- why it was returned
	add binned_by bigint references account,
	add binned_at timestamptz, -- null: not in the bin
	add check ((submitted_by is null) = (submitted_at is null)),
	add check ((reviewed_by is null) = (reviewed_at is null)),
	add check ((binned_by is null) = (binned_at is null)),
	add check (review_state <> 'submitted' or submitted_by is not null),
	add check (review_state <> 'returned' or review_note is not null),
	add constraint activity_reviewed_by_another check (review_state <> 'approved' or reviewed_by <> submitted_by),
	add constraint activity_sensitive_is_for_the_office check (sensitivity = 'ordinary' or visibility = 'office'),
	add constraint activity_published_is_approved check (publishes is null or review_state = 'approved'),
	add constraint activity_completed_has_dates check (status <> 'completed' or actual_start is not null),
	-- A day of grace: it is tomorrow in Central Asia before it is on the server.
	add constraint activity_actual_is_past check (actual_start <= current_date + 1 and (actual_end is null or actual_end <= current_date + 1)),
	drop constraint activity_reference_key,
	drop constraint activity_project_id_number_key;
create unique index activity_reference_key on activity (reference) where publishes is null;
create unique index activity_project_id_number_key on activity (project_id, number) where publishes is null;
create unique index activity_publishes_key on activity (publishes) where publishes is not null;
create unique index activity_form_key_key on activity (form_key) where publishes is null;
create index on activity (review_state) where publishes is null and review_state <> 'approved';
create index on activity (binned_at) where binned_at is not null;

-- Attendances by agency and country, as far as they were counted apart.
create table activity_attendance (
	activity_id bigint not null references activity on delete cascade,
	position integer not null,
	organisation_id bigint references organisation, -- null: not said of which agency
	role text check (role in ('organiser', 'co_organiser', 'trainer', 'beneficiary')), -- null: not said as what
	country_iso char(2) references country, -- null: not said from where
	participants integer check (participants >= 0),
	women integer check (women >= 0),
	men integer check (men >= 0),
	unknown_sex integer check (unknown_sex >= 0),
	check (num_nonnulls(organisation_id, country_iso) > 0),
	check (participants >= coalesce(women, 0) + coalesce(men, 0) + coalesce(unknown_sex, 0)),
	check (num_nonnulls(women, men, unknown_sex) < 3 or (participants is not null and participants = women + men + unknown_sex)),
	primary key (activity_id, position)
);
create index on activity_attendance (organisation_id);

create function attendance_is_within_the_total() returns trigger language plpgsql as $$
declare
	checked bigint;
begin
	if tg_table_name = 'activity' then
		checked := new.id;
	else
		checked := new.activity_id;
	end if;
	if exists (select from activity a, lateral (select sum(t.participants) participants, sum(t.women) women, sum(t.men) men,
				sum(t.unknown_sex) unknown_sex from activity_attendance t where t.activity_id = a.id) part
			where a.id = checked and (part.participants > a.participants or part.women > a.women or part.men > a.men
				or part.unknown_sex > a.unknown_sex)) then
		raise exception 'The attendances of activity % are more than its total', checked
			using errcode = 'check_violation', constraint = 'activity_attendance_total';
	end if;
	return null;
end $$;
create constraint trigger activity_attendance_total after insert or update on activity_attendance
	deferrable initially deferred for each row execute function attendance_is_within_the_total();
create constraint trigger activity_attendance_total after update of participants, women, men, unknown_sex on activity
	deferrable initially deferred for each row execute function attendance_is_within_the_total();

create table activity_topic (
	activity_id bigint not null references activity on delete cascade,
	field_code text not null references field_of_work,
	primary key (activity_id, field_code)
);
create index on activity_topic (field_code);

-- Pages and documents about the activity, beside the one that its record rests on.
create table activity_link (
	activity_id bigint not null references activity on delete cascade,
	position integer not null,
	address text not null check (address ~ '^https?://[^[:space:]]+$'),
	label text check (label <> ''),
	primary key (activity_id, position)
);

-- Equipment handed over and works done.
alter table activity_equipment
	add kind text not null default 'equipment' check (kind in ('equipment', 'works')),
	add amount numeric(19, 2) check (amount >= 0),
	add currency char(3) references currency,
	add check ((amount is null) = (currency is null)),
	add recipient_id bigint references organisation,
	add site_id bigint references site,
	add handed_over date,
	add handed_over_precision date_precision,
	add check ((handed_over is null) = (handed_over_precision is null)),
	add check (starts_its_period(handed_over, handed_over_precision)),
	add condition text check (condition <> ''); -- how it was found later, and when
create index on activity_equipment (recipient_id);
create index on activity_equipment (site_id);

-- Keeps the approved version of a record for donors before the record is changed. Copies whatever columns there are.
create function keep_published(original bigint) returns void language plpgsql as $$
declare
	copy bigint := nextval('activity_seq');
	part text;
	names text;
begin
	select string_agg(quote_ident(attname), ', ') into names from pg_attribute
		where attrelid = 'activity'::regclass and attnum > 0 and not attisdropped and attgenerated = ''
			and attname not in ('id', 'publishes', 'form_key');
	execute format('insert into activity (id, publishes, %1$s) select $2, id, %1$s from activity where id = $1', names)
		using original, copy;
	foreach part in array array['activity_project', 'activity_country', 'activity_site', 'activity_organisation',
			'activity_donor', 'activity_equipment', 'activity_money', 'activity_attendance', 'activity_topic', 'activity_link'] loop
		select string_agg(quote_ident(attname), ', ') into names from pg_attribute
			where attrelid = part::regclass and attnum > 0 and not attisdropped and attname <> 'activity_id';
		execute format('insert into %1$I (activity_id, %2$s) select $2, %2$s from %1$I where activity_id = $1', part, names)
			using original, copy;
	end loop;
end $$;
