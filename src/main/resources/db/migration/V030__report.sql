-- Which sections a report has, and in which order, for one donor or for all.
create table report_template (
	id bigint primary key,
	version integer not null default 0,
	changed_at timestamptz not null default now(),
	name text not null check (name <> '' and length(name) <= 120),
	donor_id bigint references organisation, -- null: for anybody
	created_by bigint references account, -- null: comes with the product
	unique nulls not distinct (name, donor_id)
);
create sequence report_template_seq increment by 50;

create table report_template_section (
	template_id bigint not null references report_template on delete cascade,
	position integer not null check (position >= 0),
	section text not null check (section ~ '^[a-z]+(-[a-z]+)*$'),
	primary key (template_id, position),
	unique (template_id, section) deferrable initially deferred
);

-- A report that people write. Its figures are computed until an edition is issued.
create table report (
	id bigint primary key,
	version integer not null default 0,
	changed_at timestamptz not null default now(),
	created_at timestamptz not null default now(),
	form_key uuid unique, -- the form that made it; sent twice, it makes one report
	title_en text check (title_en <> ''),
	title_en_state text_state,
	title_ru text check (title_ru <> ''),
	title_ru_state text_state,
	check ((title_en is null) = (title_en_state is null)),
	check ((title_ru is null) = (title_ru_state is null)),
	check (num_nonnulls(title_en, title_ru) > 0),
	subject text not null check (subject in ('sub_programme', 'project', 'theme', 'country')),
	project_id bigint references project,
	thematic_area_id bigint references thematic_area,
	country_iso char(2) references country,
	check ((subject = 'project') = (project_id is not null)),
	check ((subject = 'theme') = (thematic_area_id is not null)),
	check ((subject = 'country') = (country_iso is not null)),
	audience_id bigint references organisation, -- the donor it is written for; null: for the office
	share boolean not null default false, -- only activities that name this donor
	check (not share or audience_id is not null),
	starts date not null,
	ends date not null check (ends >= starts),
	review_state text not null default 'draft' check (review_state in ('draft', 'submitted', 'returned', 'approved')),
	created_by bigint references account,
	changed_by bigint references account,
	submitted_by bigint references account,
	submitted_at timestamptz,
	reviewed_by bigint references account,
	reviewed_at timestamptz,
	review_note text check (review_note <> ''),
	check ((submitted_by is null) = (submitted_at is null)),
	check ((reviewed_by is null) = (reviewed_at is null)),
	check (review_state <> 'submitted' or submitted_by is not null),
	check (review_state <> 'returned' or review_note is not null),
	constraint report_reviewed_by_another check (review_state <> 'approved' or reviewed_by <> submitted_by)
);
create sequence report_seq increment by 50;
create index on report (audience_id);
create index on report (project_id);

-- The sections of a report in their order, with what people wrote for each.
create table report_section (
	report_id bigint not null references report on delete cascade,
	position integer not null check (position >= 0),
	section text not null check (section ~ '^[a-z]+(-[a-z]+)*$'),
	text_en text check (text_en <> ''),
	text_ru text check (text_ru <> ''),
	primary key (report_id, position),
	unique (report_id, section) deferrable initially deferred -- two sections may change places
);

create table report_aud as select *, 1 as rev, 0::smallint as revtype from report;
alter table report_aud add primary key (id, rev), add foreign key (rev) references revision;
create table report_section_aud (
	rev integer not null references revision,
	revtype smallint not null,
	report_id bigint not null,
	position integer not null,
	section text,
	text_en text,
	text_ru text,
	primary key (report_id, rev, revtype, position)
);

-- An issued edition never changes. Its content and every file of it are kept as they were issued.
create table report_edition (
	id bigint primary key,
	report_id bigint not null references report,
	number integer not null check (number > 0),
	audience_id bigint references organisation, -- whose view it is; null: the office's
	issued_at timestamptz not null,
	issued_by bigint not null references account,
	as_of timestamptz not null, -- the moment of the data
	note text check (note <> ''), -- what is new in it, in the words of the issuer
	title_en text not null, -- as the content says them, for lists
	title_ru text not null,
	subject_en text,
	subject_ru text,
	starts date not null,
	ends date not null,
	content_en text not null, -- the document as JSON
	content_ru text not null,
	digest text not null check (digest ~ '^[0-9a-f]{64}$'), -- SHA-256 over both contents
	withdrawn_at timestamptz, -- donors no longer find it; the office does
	withdrawn_by bigint references account,
	withdrawn_reason text check (withdrawn_reason <> ''),
	check ((withdrawn_at is null) = (withdrawn_by is null)),
	check ((withdrawn_at is null) = (withdrawn_reason is null)),
	unique (report_id, number)
);
create sequence report_edition_seq increment by 50;
create index on report_edition (audience_id);

create table report_file (
	edition_id bigint not null references report_edition,
	language text not null check (language in ('en', 'ru')),
	format text not null check (format ~ '^[a-z0-9]+$'),
	media_type text not null,
	bytes bytea not null,
	digest text not null check (digest ~ '^[0-9a-f]{64}$'), -- SHA-256 of the bytes
	primary key (edition_id, language, format)
);

create function never_changes() returns trigger language plpgsql as $$
begin
	raise exception 'What was issued does not change' using errcode = 'check_violation', constraint = 'edition_is_frozen';
end $$;
create trigger report_file_is_frozen before update or delete on report_file for each row execute function never_changes();
create trigger report_edition_is_kept before delete on report_edition for each row execute function never_changes();
create trigger report_edition_is_frozen before update of id, report_id, number, audience_id, issued_at, issued_by, as_of, note,
	title_en, title_ru, subject_en, subject_ru, starts, ends, content_en, content_ru, digest on report_edition
	for each row execute function never_changes();
create trigger report_edition_is_withdrawn_once before update on report_edition
	for each row when (old.withdrawn_at is not null) execute function never_changes();
create trigger report_files_are_kept before truncate on report_file execute function never_changes();

-- A way to one edition without signing in. The token itself is kept by nobody but who got the link.
create table report_link (
	id bigint primary key,
	edition_id bigint not null references report_edition,
	token_digest text not null unique check (token_digest ~ '^[0-9a-f]{64}$'),
	label text not null check (label <> '' and length(label) <= 120), -- for whom it was made
	made_by bigint not null references account,
	made_at timestamptz not null,
	ends_on date not null, -- the last day, in the office's time zone, on which it opens
	revoked_at timestamptz,
	revoked_by bigint references account,
	check ((revoked_at is null) = (revoked_by is null))
);
create sequence report_link_seq increment by 50;
create index on report_link (edition_id);
