-- Words shared by every table: how far a text is translated, how exact a date is, who says so.
create extension if not exists pg_trgm;
create extension if not exists unaccent;

create domain text_state as text check (value in ('original', 'reviewed', 'unreviewed'));
create domain date_precision as text check (value in ('day', 'month', 'year'));
create domain text_basis as text check (value in ('stated', 'inferred'));
create domain visibility as text check (value in ('office', 'donors', 'public'));

-- A date known to the month or year is kept as the first day of it.
create function starts_its_period(day date, precision_ text) returns boolean
	language sql immutable parallel safe
	return day is null or precision_ = 'day'
		or (precision_ = 'month' and extract(day from day) = 1)
		or (precision_ = 'year' and extract(day from day) = 1 and extract(month from day) = 1);

-- The last day that a date of this precision can mean.
create function last_day(day date, precision_ text) returns date
	language sql immutable parallel safe
	return case precision_
		when 'day' then day
		when 'month' then (day + interval '1 month' - interval '1 day')::date
		else (day + interval '1 year' - interval '1 day')::date end;

-- A code as a person may write it: XAC/K22, xac-k22 and XACK22 are one.
create function plain_code(code text) returns text
	language sql immutable parallel safe
	return upper(regexp_replace(code, '[^[:alnum:]]', '', 'g'));

-- Where a fact comes from: the address of a public page as published, without its scheme, or the title of a document.
create table source (
	id bigint primary key,
	address text unique,
	title text,
	check (num_nonnulls(address, title) > 0)
);
create sequence source_seq increment by 50;

create table country (
	iso char(2) primary key check (iso ~ '^[A-Z]{2}$'),
	name_en text not null,
	name_ru text not null,
	programme_state boolean not null default false
);

create table currency (
	code char(3) primary key check (code ~ '^[A-Z]{3}$'),
	name_en text not null,
	name_ru text not null
);

create table activity_type (
	code text primary key check (code ~ '^[a-z_]+$'),
	name_en text not null,
	name_ru text not null
);

create table organisation_kind (
	code text primary key check (code ~ '^[a-z_]+$'),
	name_en text not null,
	name_ru text not null
);

create table site_kind (
	code text primary key check (code ~ '^[a-z_]+$'),
	name_en text not null,
	name_ru text not null
);

create table field_of_work (
	code text primary key check (code ~ '^[a-z-]+$'),
	position integer not null,
	name_en text check (name_en <> ''),
	name_en_state text_state,
	name_ru text check (name_ru <> ''),
	name_ru_state text_state,
	check ((name_en is null) = (name_en_state is null)),
	check ((name_ru is null) = (name_ru_state is null)),
	check (num_nonnulls(name_en, name_ru) > 0),
	source_id bigint references source,
	source_date date,
	source_date_precision date_precision,
	source_quote text,
	basis text_basis,
	check ((source_date is null) = (source_date_precision is null)),
	check ((source_id is null) = (basis is null)),
	unique (position)
);
