-- What is checked at the end of a transaction is checked after each statement, so that indexes can be made within it.
set constraints all immediate;

-- Indexes are made faster at the end than row by row; what is unique stays.
create temporary table put_aside on commit drop as
	select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition from pg_index
	where indrelid::regclass::text ~ '^activity(_(project|country|site|organisation|donor|equipment|money|attendance|topic|link))?(_aud)?$'
		and not indisunique and not indisexclusion;
do $$
declare
	one text;
begin
	for one in select name from put_aside loop
		execute 'drop index ' || one;
	end loop;
end $$;

-- What is drawn for each activity before anything is written.
create temporary table drawn on commit drop as
	select d.*, s.slug, s.opens, s.closes, s.countries, s.funders, s.sites, s.first_pillar, s.pillars, k.code as type, k.en as type_en, k.ru as type_ru,
		row_number() over (partition by d.project_id order by d.i)::integer as number,
		s.opens + floor(pg_temp.chance(d.i, 100) * (s.closes - s.opens))::integer as held,
		case when d.fate < 0.865 then 'completed' when d.fate < 0.885 then 'ongoing' when d.fate < 0.915 then 'planned'
			when d.fate < 0.93 then 'postponed' when d.fate < 0.955 then 'cancelled' end as status,
		case when pg_temp.chance(d.i, 101) < 0.65 then 'day' when pg_temp.chance(d.i, 101) < 0.88 then 'month' else 'year' end as exact,
		pg_temp.ranked(pg_temp.chance(d.i, 102), s.countries) as country,
		1 + (s.subject - 1 + pg_temp.ranked(pg_temp.chance(d.i, 103), 40) - 1) % 40 as subject,
		8 + floor(-ln(1 - pg_temp.chance(d.i, 104)) * 22)::integer as people
	from (select i, pg_temp.ranked(pg_temp.chance(i, 105), 2000) as project_id, pg_temp.any_of(pg_temp.chance(i, 106), 100) as kind,
				pg_temp.chance(i, 107) as fate, pg_temp.ranked(pg_temp.chance(i, 108), 12) as audience,
				pg_temp.chance(i, 109) as counted, pg_temp.chance(i, 110) as place_chance, pg_temp.chance(i, 111) as words
			from generate_series(1, ${activities}::bigint) i) d
		join project_size s using (project_id) join type_of_hundred k on k.n = d.kind;
analyze drawn;

insert into activity (id, reference, project_id, number, pillar_id, type, title_en, title_en_state, title_ru, title_ru_state,
		summary_en, summary_en_state, summary_ru, summary_ru_state, status, planned_start, planned_start_precision,
		actual_start, actual_start_precision, actual_end, actual_end_precision, plan_reason, mode, country_iso, place_id,
		participants, women, men, unknown_sex, review_state, sensitivity, visibility, confidence, source_id, source_date, source_date_precision, basis)
	select i, slug || '-' || lpad(number::text, greatest(4, length(number::text)), '0'), project_id, number,
		case when pillars > 0 and pg_temp.chance(i, 120) < 0.6 then first_pillar + pg_temp.ranked(pg_temp.chance(i, 121), pillars) - 1 end,
		type, case when words < 0.97 then title_en end, case when words < 0.97 then 'original' end, title_ru,
		case when words >= 0.97 then 'original' when title_ru is not null then case when pg_temp.chance(i, 136) < 0.85 then 'unreviewed' else 'reviewed' end end,
		summary_en, case when summary_en is not null then 'original' end, summary_ru, case when summary_ru is not null then 'unreviewed' end,
		status, planned, case when planned is not null then exact end,
		actual, case when actual is not null then exact end,
		case when ends and actual is not null then least(actual + 1 + pg_temp.ranked(pg_temp.chance(i, 122), 12), '${day}'::date) end,
		case when ends and actual is not null then 'day' end,
		case when status in ('postponed', 'cancelled') then 'The host asked for another time' end,
		case when pg_temp.chance(i, 123) < 0.12 then (array['onsite', 'online', 'hybrid'])[pg_temp.any_of(pg_temp.chance(i, 124), 3)] end,
		iso, place_id,
		case when counted < 0.3 then people end,
		case when counted < 0.12 then floor(people * 0.6 * pg_temp.chance(i, 125))::integer end,
		case when counted < 0.12 then people - floor(people * 0.6 * pg_temp.chance(i, 125))::integer - unknown end,
		case when counted < 0.03 then unknown end,
		'approved', case when seen > 0.97 then 'sensitive' else 'ordinary' end,
		case when seen < 0.75 then 'donors' when seen < 0.88 then 'public' else 'office' end,
		case when pg_temp.chance(i, 126) < 0.78 then 'high' when pg_temp.chance(i, 126) < 0.97 then 'medium' else 'low' end,
		1 + i % 200, null, null, case when pg_temp.chance(i, 127) < 0.9 then 'stated' else 'inferred' end
	from (
		select d.*, c.iso, l.id as place_id,
			d.type_en || ' ' || s.en || ' for ' || a.en || coalesce(', ' || t.en, '') as title_en,
			case when d.words < 0.8 or d.words >= 0.97 then d.type_ru || ': ' || s.ru || ', ' || a.ru || coalesce(', ' || t.ru, '') end as title_ru,
			case when d.words < 0.9 then 'It dealt with ' || s.en || ' and ' || other.en || ' and was prepared with ' || a.en || '; the next step is ' || follow.en || '.' end as summary_en,
			case when d.words < 0.7 then 'Темы: ' || s.ru || ' и ' || other.ru || '; следующий шаг: ' || follow.ru || '.' end as summary_ru,
			case when d.counted < 0.03 then floor(d.people * 0.3 * pg_temp.chance(d.i, 128))::integer else 0 end as unknown,
			d.exact = 'day' and d.status = 'completed' and pg_temp.chance(d.i, 129) < 0.35 as ends,
			pg_temp.chance(d.i, 130) as seen,
			case when d.status in ('completed', 'ongoing') or d.status is null and pg_temp.chance(d.i, 131) < 0.4
				then date_trunc(d.exact, case d.status when 'ongoing' then '${day}'::date - floor(pg_temp.chance(d.i, 132) * 120)::integer else d.held end)::date end as actual,
			case when d.status in ('ongoing', 'planned') and pg_temp.chance(d.i, 133) < 0.85
					then date_trunc(d.exact, '${day}'::date - 60 + floor(pg_temp.chance(d.i, 132) * 500)::integer)::date
				when d.status in ('postponed', 'cancelled') and pg_temp.chance(d.i, 133) < 0.85 or d.status = 'completed' and pg_temp.chance(d.i, 133) < 0.25
					then date_trunc(d.exact, d.held - floor(pg_temp.chance(d.i, 134) * 40)::integer)::date end as planned
		from drawn d join subject s on s.n = d.subject join audience a on a.n = d.audience
			join subject other on other.n = 1 + (d.subject + d.audience) % 40
			join subject follow on follow.n = 1 + (d.subject * 3 + d.kind) % 40
			left join covered c on c.project_id = d.project_id and c.k = d.country and d.place_chance < 0.82
			left join country_size z on z.iso = c.iso
			left join place_of l on l.country = c.iso and d.place_chance < 0.46 and l.k = pg_temp.ranked(pg_temp.chance(d.i, 135), z.places)
			left join town t on t.n = l.id) made;
update project set last_activity_number = numbered.last from (select project_id, max(number) as last from drawn group by 1) numbered
	where project.id = numbered.project_id;
