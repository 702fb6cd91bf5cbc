-- Words as they are compared: small letters, no accents, one space between words. Punctuation can't hide a match.
create function folded(words text) returns text
	language sql immutable parallel safe
	return btrim(regexp_replace(lower(unaccent('unaccent'::regdictionary, words)), '[^[:alnum:]]+', ' ', 'g'));

-- The first letters of words: a border liaison office is a BLO.
create function initials(words text) returns text
	language sql immutable parallel safe
	return regexp_replace(folded(words), '(\w)\w*\s*', '\1', 'g');

-- Words of a text in both languages; the Russian dictionary stems words in Latin letters as English ones.
create function searched(en text, ru text) returns tsvector
	language sql immutable parallel safe
	return to_tsvector('english', coalesce(en, '')) || to_tsvector('russian', coalesce(ru, ''));

alter table country add folded text[] not null generated always as (array[folded(name_en), folded(name_ru), lower(iso)]) stored;
alter table place add folded text[] not null generated always as (array[folded(name_en), folded(name_ru)]) stored;
alter table project add folded text[] not null generated always as (array[folded(title_en), folded(title_ru), folded(code)]) stored,
	add search tsvector generated always as (searched(title_en, title_ru)) stored;
alter table project_alias add folded text generated always as (folded(alias)) stored;
alter table project_fact add folded text[] not null generated always as (array[folded(value_en), folded(value_ru)]) stored,
	add search tsvector generated always as (searched(value_en, value_ru)) stored;
alter table pillar add folded text[] not null generated always as (array[folded(name_en), folded(name_ru), folded(code)]) stored,
	add search tsvector generated always as (searched(name_en, name_ru)) stored;
alter table thematic_area add folded text[] not null generated always as (array[folded(name_en), folded(name_ru)]) stored,
	add search tsvector generated always as (searched(name_en, name_ru)) stored;
alter table field_of_work add folded text[] not null generated always as (array[folded(name_en), folded(name_ru)]) stored,
	add search tsvector generated always as (searched(name_en, name_ru)) stored;
alter table organisation add folded text[] not null generated always as (
		array[folded(name_en), folded(name_ru), folded(acronym_en), folded(acronym_ru)]) stored,
	add search tsvector generated always as (searched(name_en, name_ru)) stored;
alter table organisation_name add folded text generated always as (folded(name)) stored;
alter table site_kind add folded text[] not null generated always as (
	array[folded(name_en), folded(name_ru), initials(name_en), initials(name_ru)]) stored;
alter table site add folded text[] not null generated always as (array[folded(name_en), folded(name_ru)]) stored,
	add search tsvector generated always as (searched(name_en, name_ru)) stored;
alter table site_name add folded text generated always as (folded(name)) stored;
alter table contribution add search tsvector generated always as (searched(purpose_en, purpose_ru)) stored;

-- A reference in any writing: XAC K22 0042.
create index on activity (plain_code(reference));

-- Misspelt words of titles; only the titles are too many to be read one by one.
create index on activity using gin (folded(coalesce(title_en, '') || ' ' || coalesce(title_ru, '')) gin_trgm_ops);

-- Activities with a title spelt nearly so. Half of the letter triples must agree: 'contaner' is a container.
select set_limit(show_limit()); -- loads pg_trgm, whose setting follows
create function activities_spelt_like(words text) returns setof bigint
	language sql stable parallel safe set pg_trgm.word_similarity_threshold = 0.5
	begin atomic
		select id from activity where folded(words) <% folded(coalesce(title_en, '') || ' ' || coalesce(title_ru, ''));
	end;

-- Every name by which a record may be asked for, as written and as compared. The code is the one in addresses.
create view search_name as
	select 'country' kind, c.iso::text code, n.name, n.folded
		from country c, unnest(array[c.name_en, c.name_ru, c.iso], c.folded) n(name, folded)
	union all
	select 'place', l.slug, n.name, n.folded
		from place l, unnest(array[l.name_en, l.name_ru], l.folded) n(name, folded)
	union all
	select 'project', p.slug, n.name, n.folded
		from project p, unnest(array[p.title_en, p.title_ru, p.code], p.folded) n(name, folded)
	union all
	select 'project', p.slug, a.alias, a.folded from project p join project_alias a on a.project_id = p.id
	union all
	select 'project', p.slug, n.name, n.folded
		from project p join project_fact f on f.project_id = p.id and f.field in ('renamed', 'earlier_title'),
			unnest(array[f.value_en, f.value_ru], f.folded) n(name, folded)
	union all
	select 'pillar', p.slug || '/pillars/' || l.number, n.name, n.folded
		from pillar l join project p on p.id = l.project_id, unnest(array[l.name_en, l.name_ru, l.code], l.folded) n(name, folded)
	union all
	select 'theme', t.slug, n.name, n.folded
		from thematic_area t, unnest(array[t.name_en, t.name_ru], t.folded) n(name, folded)
	union all
	select 'field', f.code, n.name, n.folded
		from field_of_work f, unnest(array[f.name_en, f.name_ru], f.folded) n(name, folded)
	union all
	select 'organisation', o.slug, n.name, n.folded
		from organisation o, unnest(array[o.name_en, o.name_ru, o.acronym_en, o.acronym_ru], o.folded) n(name, folded)
	union all
	select 'organisation', o.slug, a.name, a.folded from organisation o join organisation_name a on a.organisation_id = o.id
	union all
	select 'site', s.slug, n.name, n.folded
		from site s, unnest(array[s.name_en, s.name_ru], s.folded) n(name, folded)
	union all
	select 'site', s.slug, a.name, a.folded from site s join site_name a on a.site_id = s.id
	union all
	-- A site is also asked for by what it is: BLO Karamyk. That is nobody's name for it, so there is none to show.
	select 'site', s.slug, null, n.folded || ' ' || coalesce(s.folded[1], s.folded[2])
		from site s join site_kind k on k.code = s.kind, unnest(k.folded) n(folded);
