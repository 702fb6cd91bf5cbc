create table activity (
	id bigint primary key,
	version integer not null default 0,
	reference text not null unique check (reference ~ '^[A-Z0-9]+(-[A-Z0-9]+)*-[0-9]{4,}$'), -- XAC-K22-0042
	project_id bigint not null references project,
	number integer not null check (number > 0),
	pillar_id bigint references pillar,
	type text not null references activity_type,
	title_en text check (title_en <> ''),
	title_en_state text_state,
	title_ru text check (title_ru <> ''),
	title_ru_state text_state,
	check ((title_en is null) = (title_en_state is null)),
	check ((title_ru is null) = (title_ru_state is null)),
	check (num_nonnulls(title_en, title_ru) > 0),
	summary_en text check (summary_en <> ''),
	summary_en_state text_state,
	summary_ru text check (summary_ru <> ''),
	summary_ru_state text_state,
	check ((summary_en is null) = (summary_en_state is null)),
	check ((summary_ru is null) = (summary_ru_state is null)),
	status text check (status in ('planned', 'ongoing', 'completed', 'postponed', 'cancelled')), -- null: not known
	planned_start date,
	planned_start_precision date_precision,
	check ((planned_start is null) = (planned_start_precision is null)),
	check (starts_its_period(planned_start, planned_start_precision)),
	planned_end date,
	planned_end_precision date_precision,
	check ((planned_end is null) = (planned_end_precision is null)),
	check (starts_its_period(planned_end, planned_end_precision)),
	actual_start date,
	actual_start_precision date_precision,
	check ((actual_start is null) = (actual_start_precision is null)),
	check (starts_its_period(actual_start, actual_start_precision)),
	actual_end date,
	actual_end_precision date_precision,
	check ((actual_end is null) = (actual_end_precision is null)),
	check (starts_its_period(actual_end, actual_end_precision)),
	date_note_en text check (date_note_en <> ''),
	date_note_en_state text_state,
	date_note_ru text check (date_note_ru <> ''),
	date_note_ru_state text_state,
	check ((date_note_en is null) = (date_note_en_state is null)),
	check ((date_note_ru is null) = (date_note_ru_state is null)),
	mode text check (mode in ('onsite', 'online', 'hybrid')),
	country_iso char(2) references country, -- where it was held
	place_id bigint references place,
	venue_en text check (venue_en <> ''),
	venue_en_state text_state,
	venue_ru text check (venue_ru <> ''),
	venue_ru_state text_state,
	check ((venue_en is null) = (venue_en_state is null)),
	check ((venue_ru is null) = (venue_ru_state is null)),
	-- Attendances. A total may be known alone; what is not stated is null, never 0.
	participants integer check (participants >= 0),
	women integer check (women >= 0),
	men integer check (men >= 0),
	unknown_sex integer check (unknown_sex >= 0),
	participants_note_en text check (participants_note_en <> ''),
	participants_note_en_state text_state,
	participants_note_ru text check (participants_note_ru <> ''),
	participants_note_ru_state text_state,
	check ((participants_note_en is null) = (participants_note_en_state is null)),
	check ((participants_note_ru is null) = (participants_note_ru_state is null)),
	review_state text not null default 'draft' check (review_state in ('draft', 'submitted', 'returned', 'approved')),
	visibility visibility not null default 'office',
	confidence text check (confidence in ('high', 'medium', 'low')),
	basis_note_en text check (basis_note_en <> ''),
	basis_note_en_state text_state,
	basis_note_ru text check (basis_note_ru <> ''),
	basis_note_ru_state text_state,
	check ((basis_note_en is null) = (basis_note_en_state is null)),
	check ((basis_note_ru is null) = (basis_note_ru_state is null)),
	source_id bigint references source,
	source_date date,
	source_date_precision date_precision,
	source_quote text,
	basis text_basis,
	check ((source_date is null) = (source_date_precision is null)),
	check ((source_id is null) = (basis is null)),
	created_at timestamptz not null default now(),
	changed_at timestamptz not null default now(),
	begins date generated always as (coalesce(actual_start, planned_start)) stored,
	finishes date generated always as (
		coalesce(last_day(actual_end, actual_end_precision), last_day(actual_start, actual_start_precision),
			last_day(planned_end, planned_end_precision), last_day(planned_start, planned_start_precision))) stored,
	year integer generated always as (extract(year from coalesce(actual_start, planned_start))) stored,
	-- Participants whose sex is not stated; null where no total is known.
	sex_not_stated integer generated always as (participants - coalesce(women, 0) - coalesce(men, 0)) stored,
	search tsvector generated always as (
		setweight(to_tsvector('english', coalesce(title_en, '')), 'A')
		|| setweight(to_tsvector('russian', coalesce(title_ru, '')), 'A')
		|| setweight(to_tsvector('english', coalesce(summary_en, '')), 'B')
		|| setweight(to_tsvector('russian', coalesce(summary_ru, '')), 'B')) stored,
	unique (project_id, number),
	check (participants >= coalesce(women, 0) + coalesce(men, 0) + coalesce(unknown_sex, 0)),
	check (num_nonnulls(women, men, unknown_sex) < 3 or (participants is not null and participants = women + men + unknown_sex)),
	check (num_nonnulls(planned_start, planned_end) <> 1 or planned_start is not null),
	check (num_nonnulls(actual_start, actual_end) <> 1 or actual_start is not null),
	check (last_day(planned_end, planned_end_precision) >= planned_start),
	check (last_day(actual_end, actual_end_precision) >= actual_start)
);
create sequence activity_seq increment by 50;
create index on activity (begins desc nulls last, reference);
create index on activity (project_id);
create index on activity (changed_at desc);
create index on activity (country_iso);
create index on activity (place_id);
create index on activity using gin (search);

-- Further projects of a joint activity; the lead project is in the activity itself.
create table activity_project (
	activity_id bigint not null references activity on delete cascade,
	project_id bigint not null references project,
	primary key (activity_id, project_id)
);
create index on activity_project (project_id);

-- Countries that benefit. A share is per cent of the activity; none stated for several countries: regional, not split.
create table activity_country (
	activity_id bigint not null references activity on delete cascade,
	country_iso char(2) not null references country,
	share numeric(5, 2) check (share > 0 and share <= 100),
	primary key (activity_id, country_iso)
);
create index on activity_country (country_iso);

create function shares_make_a_whole() returns trigger language plpgsql as $$
begin
	if exists (select from activity_country where activity_id = coalesce(new.activity_id, old.activity_id)
			having count(share) > 0 and (count(share) < count(*) or sum(share) <> 100)) then
		raise exception 'The shares of activity % do not make 100 per cent', coalesce(new.activity_id, old.activity_id)
			using errcode = 'check_violation', constraint = 'activity_country_whole';
	end if;
	return null;
end $$;
create constraint trigger activity_country_whole after insert or update or delete on activity_country
	deferrable initially deferred for each row execute function shares_make_a_whole();

create table activity_site (
	activity_id bigint not null references activity on delete cascade,
	site_id bigint not null references site,
	primary key (activity_id, site_id)
);
create index on activity_site (site_id);

create table activity_organisation (
	activity_id bigint not null references activity on delete cascade,
	organisation_id bigint not null references organisation,
	role text check (role in ('organiser', 'co_organiser', 'trainer', 'beneficiary')), -- null: the source does not say
	unique nulls not distinct (activity_id, organisation_id, role)
);
create index on activity_organisation (organisation_id);

create table activity_donor (
	activity_id bigint not null references activity on delete cascade,
	organisation_id bigint not null references organisation,
	primary key (activity_id, organisation_id)
);
create index on activity_donor (organisation_id);

create table activity_equipment (
	activity_id bigint not null references activity on delete cascade,
	position integer not null,
	item_en text check (item_en <> ''),
	item_en_state text_state,
	item_ru text check (item_ru <> ''),
	item_ru_state text_state,
	check ((item_en is null) = (item_en_state is null)),
	check ((item_ru is null) = (item_ru_state is null)),
	check (num_nonnulls(item_en, item_ru) > 0),
	quantity numeric(12, 2) check (quantity > 0),
	primary key (activity_id, position)
);

-- Money that belongs to an activity: its planned and actual cost, or a value that a page states.
create table activity_money (
	activity_id bigint not null references activity on delete cascade,
	kind text not null check (kind in ('planned_cost', 'actual_cost', 'stated_value')),
	amount numeric(19, 2) not null check (amount >= 0),
	currency char(3) not null references currency,
	what_en text check (what_en <> ''),
	what_en_state text_state,
	what_ru text check (what_ru <> ''),
	what_ru_state text_state,
	check ((what_en is null) = (what_en_state is null)),
	check ((what_ru is null) = (what_ru_state is null)),
	primary key (activity_id, kind)
);
