-- Beneficiary agencies, donors and partners: one register, since one body can be all three.
create table organisation (
	id bigint primary key,
	version integer not null default 0,
	slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	name_en text check (name_en <> ''),
	name_en_state text_state,
	name_ru text check (name_ru <> ''),
	name_ru_state text_state,
	check ((name_en is null) = (name_en_state is null)),
	check ((name_ru is null) = (name_ru_state is null)),
	check (num_nonnulls(name_en, name_ru) > 0),
	acronym_en text,
	acronym_ru text,
	kind text not null references organisation_kind,
	country_iso char(2) references country, -- null: a regional or international body
	agency boolean not null default false,
	donor boolean not null default false,
	partner boolean not null default false,
	note_en text check (note_en <> ''),
	note_en_state text_state,
	note_ru text check (note_ru <> ''),
	note_ru_state text_state,
	check ((note_en is null) = (note_en_state is null)),
	check ((note_ru is null) = (note_ru_state is null)),
	source_id bigint references source,
	source_date date,
	source_date_precision date_precision,
	source_quote text,
	basis text_basis,
	check ((source_date is null) = (source_date_precision is null)),
	check ((source_id is null) = (basis is null)),
	changed_at timestamptz not null default now(),
	check (agency or donor or partner)
);
create sequence organisation_seq increment by 50;
create index on organisation (country_iso);

-- Other names by which pages call it: alias, former name, bureau of a donor.
create table organisation_name (
	organisation_id bigint not null references organisation on delete cascade,
	kind text not null check (kind in ('alias', 'former', 'bureau')),
	name text not null,
	primary key (organisation_id, name)
);
create index on organisation_name using gin (name gin_trgm_ops);

-- A body that was dissolved, and those that took over its work.
create table organisation_succession (
	predecessor_id bigint not null references organisation,
	successor_id bigint not null references organisation,
	happened date,
	happened_precision date_precision,
	check ((happened is null) = (happened_precision is null)),
	check (starts_its_period(happened, happened_precision)),
	note_en text check (note_en <> ''),
	note_en_state text_state,
	note_ru text check (note_ru <> ''),
	note_ru_state text_state,
	check ((note_en is null) = (note_en_state is null)),
	check ((note_ru is null) = (note_ru_state is null)),
	source_id bigint references source,
	source_date date,
	source_date_precision date_precision,
	source_quote text,
	basis text_basis,
	check ((source_date is null) = (source_date_precision is null)),
	check ((source_id is null) = (basis is null)),
	primary key (predecessor_id, successor_id),
	check (predecessor_id <> successor_id)
);
