-- The sound of a word, near enough to bring together its spellings: Nizhniy, Nijniy, Нижний; Pyanj, Panj, Пяндж. Letters of
-- both scripts become one Latin row, vowels that spellings confuse become one, doubled letters and a last vowel count for
-- nothing. Too short a word, or one with a digit, has none.
create function sound_of(word text) returns text
	language sql immutable parallel safe
	return substring(case when word !~ '[0-9]' then
		regexp_replace(regexp_replace(regexp_replace(translate(regexp_replace(regexp_replace(regexp_replace(regexp_replace(
		regexp_replace(regexp_replace(translate(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(word,
			'дж', 'j'), 'щ', 'sh'), 'ш', 'sh'), 'ч', 'ch'), 'ж', 'j'), 'х', 'h'), 'ц', 'ts'), 'ю', 'iu'), 'я', 'ia'), 'ё', 'io'),
			'абвгдезийклмнопрстуфыэіқғҳҷӣӯўүұөңәһъь', 'abvgdeziiklmnoprstufieikghjiuuuuonah'),
		'dzh|dj|zh', 'j', 'g'), 'shch', 'sh', 'g'), 'kh|x', 'h', 'g'), 'gh', 'g', 'g'), 'tz|c(?=[eiy])', 'ts', 'g'),
		'ck|c(?!h)', 'k', 'g'), 'wqyeu', 'vkiio'), 'i*([ao])i*', '\1', 'g'), '(.)\1+', '\1', 'g'), '(?<=...)[aio]+$', '')
		end from '^.{3,}$');

-- Names as they are compared, each between bars, with its words run together where it is short: | xac k22 | xack22 |
create function spelt(names text[]) returns text
	language sql immutable parallel safe
	return (select coalesce('| ' || string_agg(folded || ' | ' || case when folded ~ ' ' and length(folded) <= 24
			then replace(folded, ' ', '') || ' | ' else '' end, '' order by place), '')
		from (select folded(name) folded, place from unnest(names) with ordinality n(name, place)) n where folded <> '');

-- What names are found by: each word, its English and its Russian stem, after '=' its sound, and after '==' that of a whole
-- name.
create function found_by(spelt text, about text) returns tsvector
	language sql immutable parallel safe
	return array_to_tsvector((select coalesce(array_agg(distinct f), '{}') from (
		select unnest(array[word, '=' || sound_of(word)]
			|| tsvector_to_array(to_tsvector('english', word) || to_tsvector('russian', word))) f
		from regexp_split_to_table(btrim(replace(spelt, '|', ' ') || ' ' || folded(about)), '\s+') word where word <> ''
		union all
		select '==' || sound_of(replace(name, ' ', '')) from regexp_split_to_table(btrim(spelt, '| '), ' \| ') name
		where length(name) <= 24) found where f is not null));

-- Kept beside the records, and equal to the view search_entry_now at every moment: one row for each row that gives a record
-- names, so that those who write different rows never wait for each other.
create table search_entry (
	source text collate "C" not null, -- the table of that row, and its key
	key text collate "C" not null,
	kind text collate "C" not null,
	record text collate "C" not null, -- the key of the record in its table
	names text[] not null, -- all that it is called, as written
	about text not null, -- words that are nobody's name, such as its country
	spelt text not null generated always as (spelt(names)) stored,
	words tsvector not null generated always as (found_by(spelt(names), about)) stored,
	primary key (source, key)
);
create index on search_entry (kind, record);
create index on search_entry using gin (words);
create index on search_entry using gin (spelt gin_trgm_ops);

create function written(variadic names text[]) returns text[]
	language sql immutable parallel safe
	return (select coalesce(array_agg(name order by place), '{}') from unnest(names) with ordinality n(name, place) where name <> '');

-- The entry of each kind of row. A site is also asked for by what it is and where: BLO Karamyk, customs Uzbekistan.
create type search_content as (source text, key text, kind text, record text, names text[], about text);
create function search_entry_of(r country) returns setof search_content language sql stable
	begin atomic select 'country', r.iso::text, 'country', r.iso::text, written(r.name_en, r.name_ru, r.iso::text), ''; end;
create function search_entry_of(r field_of_work) returns setof search_content language sql stable
	begin atomic select 'field_of_work', r.code, 'field', r.code, written(r.name_en, r.name_ru), ''; end;
create function search_entry_of(r thematic_area) returns setof search_content language sql stable
	begin atomic select 'thematic_area', r.id::text, 'theme', r.id::text, written(r.name_en, r.name_ru), ''; end;
create function search_entry_of(r project) returns setof search_content language sql stable
	begin atomic select 'project', r.id::text, 'project', r.id::text, written(r.code, r.title_en, r.title_ru), ''; end;
create function search_entry_of(r project_alias) returns setof search_content language sql stable
	begin atomic select 'project_alias', r.plain, 'project', r.project_id::text, written(r.alias), ''; end;
create function search_entry_of(r project_fact) returns setof search_content language sql stable
	begin atomic
		select 'project_fact', r.id::text, 'project', r.project_id::text, written(r.value_en, r.value_ru), ''
		where r.field in ('renamed', 'earlier_title');
	end;
create function search_entry_of(r pillar) returns setof search_content language sql stable
	begin atomic select 'pillar', r.id::text, 'pillar', r.id::text, written(r.code, r.name_en, r.name_ru), ''; end;
create function search_entry_of(r contribution) returns setof search_content language sql stable
	begin atomic
		select 'contribution', r.id::text, 'contribution', r.id::text, written(r.purpose_en, r.purpose_ru), ''
		where num_nonnulls(r.purpose_en, r.purpose_ru) > 0;
	end;
create function search_entry_of(r place) returns setof search_content language sql stable
	begin atomic
		select 'place', r.id::text, 'place', r.id::text, written(r.name_en, r.name_ru), concat_ws(' ', c.name_en, c.name_ru)
		from country c where c.iso = r.country_iso;
	end;
create function search_entry_of(r organisation) returns setof search_content language sql stable
	begin atomic
		select 'organisation', r.id::text, 'organisation', r.id::text, written(r.acronym_en, r.acronym_ru, r.name_en, r.name_ru),
			concat_ws(' ', k.name_en, k.name_ru, c.name_en, c.name_ru)
		from organisation_kind k left join country c on c.iso = r.country_iso where k.code = r.kind;
	end;
create function search_entry_of(r organisation_name) returns setof search_content language sql stable
	begin atomic
		select 'organisation_name', r.organisation_id || ' ' || r.name, 'organisation', r.organisation_id::text, written(r.name), '';
	end;
create function search_entry_of(r site) returns setof search_content language sql stable
	begin atomic
		select 'site', r.id::text, 'site', r.id::text, written(r.name_en, r.name_ru),
			concat_ws(' ', k.name_en, k.name_ru, initials(k.name_en), initials(k.name_ru), c.name_en, c.name_ru)
		from site_kind k join country c on c.iso = r.country_iso where k.code = r.kind;
	end;
create function search_entry_of(r site_name) returns setof search_content language sql stable
	begin atomic select 'site_name', r.site_id || ' ' || r.name, 'site', r.site_id::text, written(r.name), ''; end;

create view search_entry_now as
	select e.* from country r, search_entry_of(r) e union all select e.* from field_of_work r, search_entry_of(r) e
	union all select e.* from thematic_area r, search_entry_of(r) e union all select e.* from project r, search_entry_of(r) e
	union all select e.* from project_alias r, search_entry_of(r) e union all select e.* from project_fact r, search_entry_of(r) e
	union all select e.* from pillar r, search_entry_of(r) e union all select e.* from contribution r, search_entry_of(r) e
	union all select e.* from place r, search_entry_of(r) e union all select e.* from organisation r, search_entry_of(r) e
	union all select e.* from organisation_name r, search_entry_of(r) e union all select e.* from site r, search_entry_of(r) e
	union all select e.* from site_name r, search_entry_of(r) e;

-- A renamed kind or country changes the entries of many rows. It waits until nobody writes entries, and they wait for it.
create function locks_search_entries() returns trigger language plpgsql as $$
begin
	perform pg_advisory_xact_lock(5041);
	return null;
end $$;
create function keep_search_entry() returns trigger language plpgsql as $$
begin
	perform pg_advisory_xact_lock_shared(5041);
	if tg_op <> 'INSERT' then
		delete from search_entry e using search_entry_of(old) o where (e.source, e.key) = (o.source, o.key);
	end if;
	if tg_op <> 'DELETE' then
		insert into search_entry (source, key, kind, record, names, about) select * from search_entry_of(new);
	end if;
	return null;
end $$;

-- Makes the entries again from the records.
create function rebuild_search_entries() returns void language plpgsql as $$
begin
	perform pg_advisory_xact_lock(5041);
	delete from search_entry;
	insert into search_entry (source, key, kind, record, names, about) select * from search_entry_now;
end $$;
create function rebuilds_search_entries() returns trigger language plpgsql as $$
begin
	perform rebuild_search_entries();
	return null;
end $$;
create function empties_search_entries() returns trigger language plpgsql as $$
begin
	perform pg_advisory_xact_lock_shared(5041);
	delete from search_entry where source = tg_table_name;
	return null;
end $$;

do $$
declare
	named text;
begin
	foreach named in array array['country', 'field_of_work', 'thematic_area', 'project', 'project_alias', 'project_fact', 'pillar',
			'contribution', 'place', 'organisation', 'organisation_name', 'site', 'site_name'] loop
		execute format('create trigger keeps_search_entry after insert or update or delete on %I
			for each row execute function keep_search_entry()', named);
		execute format('create trigger empties_search_entries after truncate on %I execute function empties_search_entries()', named);
	end loop;
	foreach named in array array['country', 'organisation_kind', 'site_kind'] loop
		execute format('create trigger locks_search_entries before update on %I execute function locks_search_entries()', named);
		execute format('create trigger rebuilds_search_entries after update on %I execute function rebuilds_search_entries()', named);
	end loop;
end $$;

select rebuild_search_entries();

-- What a question asks of the entries. Each of its words stands for its stems, its sound, and what it is in the other
-- script; the last one may be the beginning of a word. The whole may be a code.
create function asked_words(question text, other text, plain text) returns tsquery
	language sql immutable parallel safe
	return (with word as (
			select w, o, tsvector_to_array(to_tsvector('english', w) || to_tsvector('russian', w)) stems, place, max(place) over () last_place
			from rows from (regexp_split_to_table(folded(question), ' '), regexp_split_to_table(folded(other), ' '))
				with ordinality n(w, o, place) where w <> ''),
		telling as (select * from word where cardinality(stems) > 0 or not exists (select from word where cardinality(stems) > 0)),
		asked as (
			select string_agg('(' || quoted || ')', ' & ' order by place) terms from telling t, lateral (
				select string_agg('''' || term || '''' || case when place = last_place and length(term) > 1 and term in (w, o) then ':*' else '' end, ' | ') quoted
				from (select distinct unnest(array[w, o, '=' || sound_of(w)] || stems
					|| tsvector_to_array(to_tsvector('english', coalesce(o, '')) || to_tsvector('russian', coalesce(o, '')))) term) each
				where term <> '') q)
		select (coalesce(terms, '') || case when plain <> '' and terms is not null then ' | ''' || lower(plain) || '''' else '' end
			|| coalesce(' | ''==' || sound_of(replace(folded(question), ' ', '')) || '''', ''))::tsquery from asked);
