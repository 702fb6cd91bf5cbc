insert into activity_project (activity_id, project_id)
	select i, further from (select i, project_id, pg_temp.ranked(pg_temp.chance(i, 200), 2000) as further from drawn where pg_temp.chance(i, 201) < 0.03) each
	where further <> project_id;

-- Whom it is for: mostly the country where it was held, else several, of which a quarter have shares.
insert into activity_country (activity_id, country_iso, share)
	select a.i, c.iso, case when a.several = 1 then case when pg_temp.chance(a.i, 202) < 0.3 then 100 end
			when pg_temp.chance(a.i, 202) < 0.25 then case when c.k = a.first then 100 - (a.several - 1) * trunc(100.0 / a.several, 2) else trunc(100.0 / a.several, 2) end end
	from (select i, project_id, case when pg_temp.chance(i, 203) < 0.65 then country else 1 end as first,
				case when pg_temp.chance(i, 203) < 0.65 then 1 when pg_temp.chance(i, 203) < 0.82 then least(countries, 2) else countries end as several
			from drawn where pg_temp.chance(i, 203) >= 0.05) a
		join covered c on c.project_id = a.project_id and c.k between a.first and a.first + a.several - 1;

insert into activity_site (activity_id, site_id)
	select distinct d.i, s.id from drawn d cross join generate_series(1, 2) which
		join site_of s on s.project_id = d.project_id and s.k = pg_temp.ranked(pg_temp.chance(d.i, 210 + which), d.sites)
	where d.sites > 0 and pg_temp.chance(d.i, 210) < case which when 1 then 0.3 else 0.07 end;

-- Who took part: one agency mostly, of the country; what it did is seldom said.
create temporary table took_part on commit drop as
	select distinct on (d.i, o.id) d.i, o.id, which as k, c.iso from drawn d
		cross join lateral generate_series(1, case when pg_temp.chance(d.i, 220) < 0.12 then 0 else pg_temp.ranked(pg_temp.chance(d.i, 221) ^ 2, 5) end) which
		join covered c on c.project_id = d.project_id and c.k = 1 + (d.country - 1 + which - 1) % d.countries
		join country_size z on z.iso = c.iso
		join agency_of o on o.country = c.iso and o.k = pg_temp.ranked(pg_temp.chance(d.i * 8 + which, 222), z.agencies)
	order by d.i, o.id, which;
create index on took_part (i, k);
analyze took_part;
insert into activity_organisation (activity_id, organisation_id, role)
	select i, id, (array['beneficiary', 'organiser', 'trainer', 'co_organiser'])[case when pg_temp.chance(i * 8 + k, 223) < 0.4 then pg_temp.ranked(pg_temp.chance(i * 8 + k, 224), 4) end]
	from took_part;
insert into activity_attendance (activity_id, position, organisation_id, role, country_iso, participants, women)
	select t.i, row_number() over (partition by t.i order by t.k) - 1, t.id, null, t.iso, d.people / 6, null
	from took_part t join drawn d on d.i = t.i where d.counted < 0.3 and d.place_chance < 0.3;

insert into activity_donor (activity_id, organisation_id)
	select distinct d.i, f.donor_id from drawn d cross join generate_series(1, 2) which
		join funder f on f.project_id = d.project_id and f.k = pg_temp.ranked(pg_temp.chance(d.i, 230 + which), d.funders)
	where pg_temp.chance(d.i, 230) < case which when 1 then 0.3 else 0.1 end;

insert into activity_equipment (activity_id, position, item_en, item_en_state, item_ru, item_ru_state, quantity, kind, amount, currency, recipient_id,
		site_id, handed_over, handed_over_precision)
	select d.i, k - 1, item.en, 'original', case when d.words < 0.7 then item.ru end, case when d.words < 0.7 then 'unreviewed' end,
		case when pg_temp.chance(d.i * 8 + k, 240) < 0.7 then pg_temp.ranked(pg_temp.chance(d.i * 8 + k, 241), 60) end,
		case when d.type in ('construction', 'opening') then 'works' else 'equipment' end,
		case when pg_temp.chance(d.i * 8 + k, 242) < 0.4 then round((800 * exp(4 * pg_temp.chance(d.i * 8 + k, 243)))::numeric, 2) end,
		case when pg_temp.chance(d.i * 8 + k, 242) < 0.4 then 'USD' end,
		(select t.id from took_part t where t.i = d.i order by t.k limit 1),
		(select s.id from site_of s where s.project_id = d.project_id and s.k = 1 and pg_temp.chance(d.i, 244) < 0.3),
		case when d.status = 'completed' and d.exact = 'day' then d.held end, case when d.status = 'completed' and d.exact = 'day' then 'day' end
	from drawn d cross join lateral generate_series(1, pg_temp.ranked(pg_temp.chance(d.i, 245), 5)) k
		join (values (1, 'Computers', 'Компьютеры'), (2, 'Vehicles', 'Автомобили'), (3, 'Drug test kits', 'Наборы для тестов на наркотики'),
			(4, 'Video endoscopes', 'Видеоэндоскопы'), (5, 'Radios', 'Радиостанции'), (6, 'Office furniture', 'Офисная мебель'),
			(7, 'X-ray scanners', 'Рентгеновские сканеры'), (8, 'Generators', 'Генераторы')) item (n, en, ru) on item.n = pg_temp.ranked(pg_temp.chance(d.i * 8 + k, 246), 8)
	where d.type in ('equipment_handover', 'construction', 'opening') and pg_temp.chance(d.i, 247) < 0.85;

insert into activity_money (activity_id, kind, amount, currency)
	select i, v.kind, round((1500 * exp(4 * pg_temp.chance(i, 250)) * factor)::numeric, 2), case when pg_temp.chance(i, 251) < 0.85 then 'USD' else 'EUR' end
	from drawn cross join (values ('planned_cost', 1.0, 0.05), ('actual_cost', 0.9, 0.04), ('stated_value', 1.2, 0.02)) v (kind, factor, share)
	where pg_temp.chance(i, 252) < share;

insert into activity_topic (activity_id, field_code)
	select distinct d.i, s.field from drawn d cross join generate_series(0, 1) k join subject s on s.n = 1 + (d.subject - 1 + k * 11) % 40
	where pg_temp.chance(d.i, 260) < case k when 0 then 0.5 else 0.15 end;

insert into activity_link (activity_id, position, address, label)
	select i, 0, 'https://example.org/synthetic/' || i, case when words < 0.5 then 'Page about it' end from drawn where pg_temp.chance(i, 270) < 0.1;
