create table project (
	id bigint primary key,
	version integer not null default 0,
	slug text not null unique check (slug ~ '^[A-Z0-9]+(-[A-Z0-9]+)*$'),
	code text not null unique, -- as its documents write it: KGZ/K50, H03
	thematic_area_id bigint not null references thematic_area,
	type text not null check (type in ('national', 'cross_border', 'regional', 'global')),
	title_en text check (title_en <> ''),
	title_en_state text_state,
	title_ru text check (title_ru <> ''),
	title_ru_state text_state,
	check ((title_en is null) = (title_en_state is null)),
	check ((title_ru is null) = (title_ru_state is null)),
	check (num_nonnulls(title_en, title_ru) > 0),
	start_date date,
	start_date_precision date_precision,
	check ((start_date is null) = (start_date_precision is null)),
	check (starts_its_period(start_date, start_date_precision)),
	end_date date,
	end_date_precision date_precision,
	check ((end_date is null) = (end_date_precision is null)),
	check (starts_its_period(end_date, end_date_precision)),
	visibility visibility not null default 'donors',
	last_activity_number integer not null default 0 check (last_activity_number >= 0),
	source_id bigint references source,
	source_date date,
	source_date_precision date_precision,
	source_quote text,
	basis text_basis,
	check ((source_date is null) = (source_date_precision is null)),
	check ((source_id is null) = (basis is null)),
	changed_at timestamptz not null default now(),
	check (last_day(end_date, end_date_precision) >= start_date)
);
create sequence project_seq increment by 50;
create index on project (thematic_area_id);

-- Every writing of a code finds its project: the plain form is unique over all projects.
create table project_alias (
	project_id bigint not null references project on delete cascade,
	alias text not null,
	plain text not null generated always as (plain_code(alias)) stored,
	source_id bigint references source, -- null: another writing of the code itself
	primary key (plain)
);
create index on project_alias (project_id);

create table project_field (
	project_id bigint not null references project on delete cascade,
	field_code text not null references field_of_work,
	source_id bigint references source,
	source_date date,
	source_date_precision date_precision,
	source_quote text,
	basis text_basis,
	check ((source_date is null) = (source_date_precision is null)),
	check ((source_id is null) = (basis is null)),
	primary key (project_id, field_code)
);

-- Where a project works. A region that its document does not list has no country.
create table project_coverage (
	project_id bigint not null references project on delete cascade,
	position integer not null,
	country_iso char(2) references country,
	role text not null check (role in ('covered', 'neighbour')),
	share numeric(5, 2) check (share > 0 and share <= 100),
	label_en text check (label_en <> ''),
	label_en_state text_state,
	label_ru text check (label_ru <> ''),
	label_ru_state text_state,
	check ((label_en is null) = (label_en_state is null)),
	check ((label_ru is null) = (label_ru_state is null)),
	check (num_nonnulls(label_en, label_ru) > 0),
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
	primary key (project_id, position),
	unique (project_id, country_iso)
);

create table pillar (
	id bigint primary key,
	project_id bigint not null references project,
	number integer not null check (number > 0),
	code text not null unique, -- XAC-K22-P1
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
	unique (project_id, number)
);
create sequence pillar_seq increment by 50;

-- Statements of the source documents: objective parts of a sub-programme, aims, threats and kinds of support of a project.
create table statement (
	id bigint primary key,
	sub_programme_id bigint references sub_programme,
	project_id bigint references project on delete cascade,
	kind text not null check (kind in ('objective', 'aim', 'threat', 'support', 'beneficiary', 'place', 'ambiguity')),
	position integer not null,
	text_en text check (text_en <> ''),
	text_en_state text_state,
	text_ru text check (text_ru <> ''),
	text_ru_state text_state,
	check ((text_en is null) = (text_en_state is null)),
	check ((text_ru is null) = (text_ru_state is null)),
	check (num_nonnulls(text_en, text_ru) > 0),
	source_id bigint references source,
	source_date date,
	source_date_precision date_precision,
	source_quote text,
	basis text_basis,
	check ((source_date is null) = (source_date_precision is null)),
	check ((source_id is null) = (basis is null)),
	check (num_nonnulls(sub_programme_id, project_id) = 1)
);
create sequence statement_seq increment by 50;
create index on statement (project_id);
create index on statement (sub_programme_id);

-- What pages say of a project beyond its own document: budget, evaluations, later names, results; as written there.
-- 'undated': an activity reported without a date, which may repeat a dated one and is therefore not counted.
create table project_fact (
	id bigint primary key,
	project_id bigint not null references project on delete cascade,
	field text not null check (field ~ '^[a-z_]+$'),
	position integer not null,
	country_iso char(2) references country,
	activity_type text references activity_type,
	value_en text check (value_en <> ''),
	value_en_state text_state,
	value_ru text check (value_ru <> ''),
	value_ru_state text_state,
	check ((value_en is null) = (value_en_state is null)),
	check ((value_ru is null) = (value_ru_state is null)),
	check (num_nonnulls(value_en, value_ru) > 0),
	note_en text check (note_en <> ''),
	note_en_state text_state,
	note_ru text check (note_ru <> ''),
	note_ru_state text_state,
	check ((note_en is null) = (note_en_state is null)),
	check ((note_ru is null) = (note_ru_state is null)),
	as_of date,
	as_of_precision date_precision,
	check ((as_of is null) = (as_of_precision is null)),
	check (starts_its_period(as_of, as_of_precision)),
	source_id bigint references source,
	source_date date,
	source_date_precision date_precision,
	source_quote text,
	basis text_basis,
	check ((source_date is null) = (source_date_precision is null)),
	check ((source_id is null) = (basis is null)),
	unique (project_id, position)
);
create sequence project_fact_seq increment by 50;

create table project_organisation (
	project_id bigint not null references project on delete cascade,
	organisation_id bigint not null references organisation,
	role text not null check (role in ('beneficiary', 'donor', 'partner', 'executing', 'implementing')),
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
	primary key (project_id, organisation_id, role)
);
create index on project_organisation (organisation_id);

-- A town or region where activities are held. Coordinates are those of the town centre, never of a site.
create table place (
	id bigint primary key,
	slug text not null unique,
	name_en text check (name_en <> ''),
	name_en_state text_state,
	name_ru text check (name_ru <> ''),
	name_ru_state text_state,
	check ((name_en is null) = (name_en_state is null)),
	check ((name_ru is null) = (name_ru_state is null)),
	check (num_nonnulls(name_en, name_ru) > 0),
	country_iso char(2) not null references country,
	lat numeric(8, 5) check (lat between -90 and 90),
	lon numeric(8, 5) check (lon between -180 and 180),
	source_id bigint references source,
	source_date date,
	source_date_precision date_precision,
	source_quote text,
	basis text_basis,
	check ((source_date is null) = (source_date_precision is null)),
	check ((source_id is null) = (basis is null)),
	check ((lat is null) = (lon is null))
);
create sequence place_seq increment by 50;

-- One side of a crossing, a liaison office, a control unit, a border post, an office.
create table site (
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
	kind text not null references site_kind,
	country_iso char(2) not null references country,
	neighbour_iso char(2) references country, -- null: inland, or not stated
	mode text check (mode in ('road', 'rail', 'sea_port', 'air')),
	opened date,
	opened_precision date_precision,
	check ((opened is null) = (opened_precision is null)),
	check (starts_its_period(opened, opened_precision)),
	project_id bigint not null references project,
	opposite_id bigint references site,
	lat numeric(8, 5) check (lat between -90 and 90),
	lon numeric(8, 5) check (lon between -180 and 180),
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
	check ((lat is null) = (lon is null)),
	check (neighbour_iso <> country_iso),
	check (opposite_id <> id)
);
create sequence site_seq increment by 50;
create index on site (project_id);
create index on site (country_iso);

create table site_name (
	site_id bigint not null references site on delete cascade,
	name text not null,
	primary key (site_id, name)
);
create index on site_name using gin (name gin_trgm_ops);
