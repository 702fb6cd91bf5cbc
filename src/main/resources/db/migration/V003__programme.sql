create table programme (
	id bigint primary key,
	slug text not null unique,
	name_en text check (name_en <> ''),
	name_en_state text_state,
	name_ru text check (name_ru <> ''),
	name_ru_state text_state,
	check ((name_en is null) = (name_en_state is null)),
	check ((name_ru is null) = (name_ru_state is null)),
	check (num_nonnulls(name_en, name_ru) > 0),
	start_year integer not null,
	end_year integer not null,
	source_id bigint references source,
	source_date date,
	source_date_precision date_precision,
	source_quote text,
	basis text_basis,
	check ((source_date is null) = (source_date_precision is null)),
	check ((source_id is null) = (basis is null)),
	check (end_year >= start_year)
);
create sequence programme_seq increment by 50;

create table sub_programme (
	id bigint primary key,
	programme_id bigint not null references programme,
	number integer not null,
	name_en text check (name_en <> ''),
	name_en_state text_state,
	name_ru text check (name_ru <> ''),
	name_ru_state text_state,
	check ((name_en is null) = (name_en_state is null)),
	check ((name_ru is null) = (name_ru_state is null)),
	check (num_nonnulls(name_en, name_ru) > 0),
	objective_en text check (objective_en <> ''),
	objective_en_state text_state,
	objective_ru text check (objective_ru <> ''),
	objective_ru_state text_state,
	check ((objective_en is null) = (objective_en_state is null)),
	check ((objective_ru is null) = (objective_ru_state is null)),
	source_id bigint references source,
	source_date date,
	source_date_precision date_precision,
	source_quote text,
	basis text_basis,
	check ((source_date is null) = (source_date_precision is null)),
	check ((source_id is null) = (basis is null)),
	unique (programme_id, number)
);
create sequence sub_programme_seq increment by 50;

create table sub_programme_field (
	sub_programme_id bigint not null references sub_programme,
	field_code text not null references field_of_work,
	primary key (sub_programme_id, field_code)
);

create table thematic_area (
	id bigint primary key,
	sub_programme_id bigint not null references sub_programme,
	number integer not null,
	slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
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
	unique (sub_programme_id, number)
);
create sequence thematic_area_seq increment by 50;
