-- The first eight have the codes that the accounts to try and the addresses of the contract name.
create temporary table plan on commit drop as
	select n, coalesce((array['GLO/G80', 'RER/H22', 'XAC/K22', 'KGZ/K50', 'F23', 'H03', 'E24', 'TKM/X57'])[n],
			(array['XAC', 'GLO', 'RER', 'XSP', 'XAM'])[pg_temp.any_of(pg_temp.chance(n, 20), 5)] || '/S' || n) as code,
		case when n <= 8 then (array['global', 'regional', 'regional', 'national', 'regional', 'national', 'cross_border', 'national'])[n]
			when pg_temp.chance(n, 21) < 0.5 then 'national' when pg_temp.chance(n, 21) < 0.65 then 'cross_border'
			when pg_temp.chance(n, 21) < 0.93 then 'regional' else 'global' end as type,
		case when pg_temp.chance(n, 22) < 0.3 then 1 when pg_temp.chance(n, 22) < 0.55 then 2 else 3 end as area,
		('${day}'::date - 500 - floor(pg_temp.chance(n, 23) ^ 1.5 * 8000)::integer) as opens,
		(1.5 + pg_temp.chance(n, 24) * 8) * 365 as days,
		case when n <= 8 then (array[1, 4, 2, 3, 1, 2, 2, 5])[n] else pg_temp.ranked(pg_temp.chance(n, 25), 40) end as country, pg_temp.ranked(pg_temp.chance(n, 26), 40) as subject,
		(case when pg_temp.chance(n, 27) < 0.6 then 0 else 1 + floor(pg_temp.chance(n, 28) * 4)::integer end) as pillars
	from generate_series(1, 2000) n;

insert into project (id, slug, code, thematic_area_id, type, title_en, title_en_state, title_ru, title_ru_state, start_date,
		start_date_precision, end_date, end_date_precision, visibility, source_id, basis)
	select p.n, replace(p.code, '/', '-'), p.code, p.area, p.type, 'Strengthening ' || s.en || ' in ' || c.name_en || ', phase ' || (1 + p.n % 4),
		'original', case when pg_temp.chance(p.n, 30) < 0.8 then 'Укрепление: ' || s.ru || ', ' || c.name_ru || ', этап ' || (1 + p.n % 4) end,
		case when pg_temp.chance(p.n, 30) < 0.8 then 'unreviewed' end,
		case when pg_temp.chance(p.n, 31) < 0.75 then date_trunc('year', p.opens)::date end, case when pg_temp.chance(p.n, 31) < 0.75 then 'year' end,
		case when pg_temp.chance(p.n, 32) < 0.5 then date_trunc('month', p.opens + p.days * interval '1 day')::date end,
		case when pg_temp.chance(p.n, 32) < 0.5 then 'month' end,
		case when p.n > 8 and pg_temp.chance(p.n, 33) < 0.04 then 'office' else 'donors' end, 1 + p.n % 200, 'stated'
	from plan p join subject s on s.n = p.subject join work_country c on c.n = p.country order by p.n;
insert into project_alias (project_id, alias) select n, code from plan
	union all select n, split_part(code, '/', 2) from plan where code like '%/%';
insert into project_field (project_id, field_code, source_id, basis)
	select distinct on (p.n, s.field) p.n, s.field, 1, 'stated' from plan p
		cross join generate_series(0, 2) k join subject s on s.n = 1 + (p.subject - 1 + k * 7) % 40
	where k = 0 or pg_temp.chance(p.n, 35 + k) < 0.5;
insert into pillar (id, project_id, number, code, name_en, name_en_state, source_id, basis)
	select row_number() over (order by p.n, k), p.n, k, replace(p.code, '/', '-') || '-P' || k, 'Pillar ' || k || ': ' || s.en, 'original', 1, 'stated'
	from plan p cross join lateral generate_series(1, p.pillars) k join subject s on s.n = 1 + (p.subject + k * 3) % 40;

-- Where projects work: national ones in one country, others in several that lie near each other in the list.
create temporary table covered (project_id bigint, k integer, iso char(2), primary key (project_id, k)) on commit drop;
insert into covered
	select project_id, row_number() over (partition by project_id order by k), iso from (
		select p.n as project_id, k, c.iso, row_number() over (partition by p.n, c.iso order by k) as again from plan p
			cross join lateral generate_series(0, case p.type when 'national' then 0 when 'cross_border' then 1 + p.n % 2
				when 'regional' then 2 + p.n % 6 else 7 + p.n % 9 end) k
			join work_country c on c.n = case when k = 0 then p.country else 1 + (p.country - 1 + k + (k * p.n) % 3) % 40 end) each
	where again = 1;
insert into project_coverage (project_id, position, country_iso, role, share, label_en, label_en_state, label_ru, label_ru_state, source_id, basis)
	select v.project_id, v.k, v.iso, case when v.k > 2 and pg_temp.chance(v.project_id * 50 + v.k, 40) < 0.15 then 'neighbour' else 'covered' end,
		case when pg_temp.chance(v.project_id, 41) < 0.3 then case when v.k = 1 then 100 - (size.n - 1) * trunc(100.0 / size.n, 2) else trunc(100.0 / size.n, 2) end end,
		c.name_en, 'original', c.name_ru, 'reviewed', 1, 'stated'
	from covered v join work_country c on c.iso = v.iso join (select project_id, count(*) as n from covered group by 1) size on size.project_id = v.project_id;

-- Who pays: each project has up to four donors, the large ones most of them.
create temporary table funder (project_id bigint, k integer, donor_id bigint, primary key (project_id, k)) on commit drop;
insert into funder
	select project_id, row_number() over (partition by project_id order by donor_id), donor_id from (
		select distinct p.n as project_id, case when p.n in (3, 7) and k = 1 then 2 when p.n = 3 and k = 2 then 4
				else pg_temp.ranked(pg_temp.chance(p.n * 10 + k, 42), 120) end as donor_id
			from plan p cross join lateral generate_series(1, case when p.n in (3, 7) then 3 else pg_temp.ranked(pg_temp.chance(p.n, 43), 4) end) k) each;
insert into project_organisation (project_id, organisation_id, role, source_id, basis)
	select project_id, donor_id, 'donor', 1, 'stated' from funder where pg_temp.chance(project_id * 10 + k, 44) < 0.5;
insert into project_organisation (project_id, organisation_id, role, source_id, basis)
	select distinct v.project_id, a.id, case when which = 4 then 'implementing' else 'beneficiary' end, 1, 'stated' from covered v join country_size s on s.iso = v.iso
		cross join generate_series(1, 4) which join agency_of a on a.country = v.iso
			and a.k = pg_temp.ranked(pg_temp.chance(v.project_id * 1000 + v.k * 10 + which, 45), s.agencies)
	where v.k <= 3;
insert into contribution (id, donor_id, project_id, amount, currency, usd_amount, agreed, agreed_precision, purpose_en, purpose_en_state,
		purpose_ru, purpose_ru_state, source_id, basis)
	select row_number() over (order by project_id, k, copy), donor_id, project_id, amount, currency,
		case when currency = 'USD' then amount when known < 0.6 then round(amount / rate, 2) end,
		case when known < 0.85 then case when known < 0.4 then agreed else date_trunc('year', agreed)::date end end,
		case when known < 0.85 then case when known < 0.4 then 'day' else 'year' end end,
		case when known < 0.5 then 'For ' || s.en end, case when known < 0.5 then 'original' end,
		case when known < 0.4 then 'На цели: ' || s.ru end, case when known < 0.4 then 'unreviewed' end, 1 + project_id % 200, 'stated'
	from (select f.*, copy, pg_temp.chance(f.project_id * 100 + f.k * 10 + copy, 46) as known,
				round((exp(10.5 + 3.5 * pg_temp.chance(f.project_id * 100 + f.k * 10 + copy, 47)) * c.rate)::numeric, -3) as amount, c.currency, c.rate,
				(p.opens + floor(pg_temp.chance(f.project_id * 100 + f.k * 10 + copy, 48) * 500)::integer) as agreed, p.subject
			from funder f join plan p on p.n = f.project_id cross join lateral generate_series(1, pg_temp.ranked(pg_temp.chance(f.project_id * 10 + f.k, 49), 4)) copy
				join (values (1, 'USD', 1.0), (2, 'EUR', 0.9), (3, 'JPY', 140.0), (4, 'NOK', 10.5), (5, 'GBP', 0.8)) c (n, currency, rate)
					on c.n = case when f.donor_id = 2 and copy > 1 then 3 when f.donor_id = 4 then 4 else pg_temp.ranked(pg_temp.chance(f.project_id * 10 + f.k, 50), 5) end
			where copy > 1 or pg_temp.chance(f.project_id * 10 + f.k, 44) >= 0.1) each join subject s on s.n = each.subject;

insert into statement (id, sub_programme_id, project_id, kind, position, text_en, text_en_state, text_ru, text_ru_state, source_id, basis)
	select row_number() over (order by p.n, k), case when p.n = 0 then 1 end, nullif(p.n, 0), kind, k, stem || s.en, 'original',
		case when p.n % 3 = 0 then s.ru end, case when p.n % 3 = 0 then 'unreviewed' end, 1, 'stated'
	from (select n, subject from plan union all select 0, 1) p
		cross join (values (1, 'aim', 'Improve '), (2, 'threat', 'There is too little '), (3, 'support', 'Training in '), (4, 'aim', 'Share good practice of ')) v (k, kind, stem)
		join subject s on s.n = 1 + (p.subject - 1 + v.k * 5) % 40;
insert into project_fact (id, project_id, field, position, value_en, value_en_state, as_of, as_of_precision, source_id, basis)
	select row_number() over (order by n), n, 'budget', 1, 'USD ' || (1 + floor(pg_temp.chance(n, 51) * 90)) || '00,000', 'original',
		date_trunc('year', opens)::date, 'year', 1, 'stated' from plan where pg_temp.chance(n, 52) < 0.4;

-- Three thousand sites, on the land of projects.
insert into site (id, slug, name_en, name_en_state, name_ru, name_ru_state, kind, country_iso, neighbour_iso, mode, opened, opened_precision,
		project_id, lat, lon, source_id, basis)
	select serial, lower(replace(t.en || d.en, ' ', '-')) || '-' || serial, t.en || d.en, 'original', t.ru || d.ru, 'unreviewed',
		(array['port_control_unit', 'border_liaison_office', 'border_post', 'border_crossing_point', 'training_centre', 'office', 'air_cargo_control_unit'])[pg_temp.ranked(pg_temp.chance(serial, 60), 7)],
		v.iso, case when pg_temp.chance(serial, 61) < 0.4 then (select w.iso from work_country w where w.n = 1 + c.n % 40) end,
		(array['road', 'rail', 'sea_port', 'air'])[case when pg_temp.chance(serial, 62) < 0.4 then pg_temp.ranked(pg_temp.chance(serial, 63), 4) end],
		case when pg_temp.chance(serial, 64) < 0.5 then make_date(2004 + floor(pg_temp.chance(serial, 65) * 20)::integer, 1, 1) end,
		case when pg_temp.chance(serial, 64) < 0.5 then 'year' end, v.project_id,
		case when pg_temp.chance(serial, 66) < 0.7 then round(c.lat + ((pg_temp.chance(serial, 67) - 0.5) * 4)::numeric, 5) end,
		case when pg_temp.chance(serial, 66) < 0.7 then round(c.lon + ((pg_temp.chance(serial, 68) - 0.5) * 6)::numeric, 5) end, 1, 'stated'
	from generate_series(1, 3000) serial join town t on t.n = 1 + (serial * 13) % 800
		join (values (0, '', ''), (1, ' North', ' Северный'), (2, ' South', ' Южный'), (3, ' East', ' Восточный')) d (n, en, ru) on d.n = serial / 800
		join covered v on v.k = 1 and v.project_id = pg_temp.ranked(pg_temp.chance(serial, 69), 2000)
		join work_country c on c.iso = v.iso;
insert into site_name select id, name_en || ' crossing ' || id from site where pg_temp.chance(id, 70) < 0.2;
create temporary table site_of (project_id bigint, k integer, id bigint, primary key (project_id, k)) on commit drop;
insert into site_of select project_id, row_number() over (partition by project_id order by id), id from site;

-- What the activities ask of their project.
create temporary table project_size on commit drop as
	select p.n as project_id, replace(p.code, '/', '-') as slug, p.opens, greatest(p.opens + 200, least('${day}'::date, p.opens + p.days::integer)) as closes,
		p.subject, (select count(*)::integer from covered v where v.project_id = p.n) as countries,
		(select count(*)::integer from funder f where f.project_id = p.n) as funders,
		(select count(*)::integer from site_of s where s.project_id = p.n) as sites,
		(select min(id) from pillar l where l.project_id = p.n) as first_pillar, p.pillars
	from plan p;
analyze covered;
analyze funder;
analyze site_of;
analyze project_size;
