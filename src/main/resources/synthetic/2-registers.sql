insert into source (id, title) select n, 'Synthetic source ' || n from generate_series(1, 200) n;

insert into field_of_work (code, position, name_en, name_en_state, name_ru, name_ru_state, source_id, basis)
	select code, position, en, 'original', ru, 'unreviewed', 1, 'stated'
	from (values ('narcotics', 1, 'Countering narcotics', 'Борьба с наркотиками'),
		('le-training', 2, 'Law enforcement training', 'Подготовка правоохранительных органов'),
		('container-control', 3, 'Container control', 'Контроль за контейнерами'),
		('border-control', 4, 'Border control', 'Пограничный контроль'),
		('border-liaison', 5, 'Border liaison', 'Пограничное взаимодействие'),
		('terrorism-prevention', 6, 'Preventing terrorism', 'Предупреждение терроризма'),
		('money-laundering', 7, 'Countering money laundering', 'Борьба с отмыванием денег'),
		('cybercrime', 8, 'Countering cybercrime', 'Борьба с киберпреступностью'),
		('human-trafficking', 9, 'Countering human trafficking', 'Борьба с торговлей людьми'),
		('migrant-smuggling', 10, 'Countering migrant smuggling', 'Борьба с незаконным провозом мигрантов')) field (code, position, en, ru);

insert into programme (id, slug, name_en, name_en_state, name_ru, name_ru_state, start_year, end_year, source_id, basis)
	values (1, 'synthetic', 'Synthetic programme', 'original', 'Синтетическая программа', 'reviewed', 2000, 2029, 1, 'stated');
insert into sub_programme (id, programme_id, number, name_en, name_en_state, name_ru, name_ru_state, objective_en, objective_en_state, source_id, basis)
	values (1, 1, 1, 'Synthetic sub-programme', 'original', 'Синтетическая подпрограмма', 'reviewed',
		'Show how the portfolio works with many records', 'original', 1, 'stated');
insert into sub_programme_field select 1, code from field_of_work;
insert into thematic_area (id, sub_programme_id, number, slug, name_en, name_en_state, name_ru, name_ru_state, source_id, basis)
	select number, 1, number, slug, en, 'original', ru, 'unreviewed', 1, 'inferred'
	from (values (1, 'national-structures', 'National structures countering narcotics', 'Национальные структуры по борьбе с наркотиками'),
		(2, 'analysis-and-coordination', 'Analysis and coordination', 'Анализ и координация'),
		(3, 'container-and-border-control', 'Container and border control', 'Контроль за контейнерами и границами')) area (number, slug, en, ru);

-- Donors are the bodies 1 to 120, agencies 121 to 4900, the others partners.
create temporary table body on commit drop as
	select n, n <= 120 as donor, n between 121 and 4950 as agency, n > 4900 as partner,
		(array['customs', 'border', 'police', 'drug_control', 'justice', 'national_security', 'government', 'other'])[pg_temp.ranked(pg_temp.chance(n, 1), 8)] as kind,
		pg_temp.ranked(pg_temp.chance(n, 2), 40) as country, 1 + (n * 37) % 800 as town
	from generate_series(1, 5000) n;

insert into organisation (id, slug, name_en, name_en_state, name_ru, name_ru_state, acronym_en, acronym_ru, kind, country_iso, agency, donor, partner, source_id, basis)
	select n, slug, name_en, 'original', case when translated is not null then name_ru end, translated, acronym_en, acronym_ru, kind, iso, agency, donor, partner, 1 + n % 200, 'stated'
	from (
		select b.n, coalesce(g.slug, 'fund-' || b.n) as slug, coalesce(g.name_en, 'Fund of ' || t.en) as name_en,
			coalesce(g.name_ru, 'Фонд ' || t.ru) as name_ru, null as acronym_en, null as acronym_ru,
			case when g.n is null then 'multilateral' else 'government' end as kind, g.iso, false as agency, true as donor, false as partner
		from body b left join giving_country g on g.n = b.n join town t on t.n = b.town where b.donor
		union all
		select b.n, replace(b.kind, '_', '-') || '-' || lower(c.iso) || '-' || b.n, w.en || ' of ' || c.name_en || ', ' || t.en,
			w.ru || ' (' || c.name_ru || '), ' || t.ru,
			case when pg_temp.chance(b.n, 4) < 0.3 then w.acronym || c.iso || b.n end, null, b.kind, c.iso, true, false, b.partner
		from body b join work_country c on c.n = b.country join town t on t.n = b.town
			join (values ('customs', 'Customs Service', 'Таможенная служба', 'CS'), ('border', 'Border Service', 'Пограничная служба', 'BS'),
				('police', 'Ministry of Internal Affairs', 'Министерство внутренних дел', 'MIA'), ('drug_control', 'Drug Control Agency', 'Агентство по контролю за наркотиками', 'DCA'),
				('justice', 'Ministry of Justice', 'Министерство юстиции', 'MJ'), ('national_security', 'Committee for National Security', 'Комитет национальной безопасности', 'CNS'),
				('government', 'Government Office', 'Аппарат правительства', 'GO'), ('other', 'Academy', 'Академия', 'AC')) w (kind, en, ru, acronym) on w.kind = b.kind
		where b.agency
		union all
		select b.n, 'centre-' || b.n, 'Regional Centre of ' || t.en, 'Региональный центр ' || t.ru, 'RC' || b.n, 'РЦ' || b.n,
			'regional_centre', null, false, false, true
		from body b join town t on t.n = b.town where b.partner and not b.agency) made,
		pg_temp.translated(case when donor then 0.9 else pg_temp.chance(n, 3) + 0.1 end) translated
	order by n;
insert into organisation_name select b.n, 'alias', t.en || ' ' || b.kind || ' office ' || b.n
	from body b join town t on t.n = b.town where b.agency and pg_temp.chance(b.n, 5) < 0.3;
insert into organisation_succession (predecessor_id, successor_id, happened, happened_precision, source_id, basis)
	select n, n + 1, make_date(2005 + n % 15, 1, 1), 'year', 1, 'stated' from body where agency and n < 4900 and n % 400 = 0;

insert into place (id, slug, name_en, name_en_state, name_ru, name_ru_state, country_iso, lat, lon, source_id, basis)
	select t.n, lower(t.en) || '-' || t.n, t.en, 'original', t.ru, 'unreviewed', c.iso,
		round(c.lat + ((pg_temp.chance(t.n, 10) - 0.5) * 4)::numeric, 5), round(c.lon + ((pg_temp.chance(t.n, 11) - 0.5) * 6)::numeric, 5), 1, 'stated'
	from town t join work_country c on c.n = 1 + (t.n - 1) % 40;
create temporary table place_of (country char(2), k integer, id bigint, primary key (country, k)) on commit drop;
insert into place_of select country_iso, row_number() over (partition by country_iso order by id), id from place;

create temporary table agency_of (country char(2), k integer, id bigint, primary key (country, k)) on commit drop;
insert into agency_of select country_iso, row_number() over (partition by country_iso order by id), id from organisation
	where agency and country_iso is not null;
create temporary table country_size on commit drop as
	select c.n, c.iso, (select count(*)::integer from agency_of a where a.country = c.iso) as agencies,
		(select count(*)::integer from place_of p where p.country = c.iso) as places from work_country c;
analyze town;
analyze subject;
analyze place_of;
analyze agency_of;
analyze country_size;
