-- What neither Japan nor Norway may see, of every kind. Without these records their pages must be the same.
insert into place (id, slug, name_en, name_en_state, name_ru, name_ru_state, country_iso, lat, lon)
	values (990001, 'wobblegong-town', 'Wobblegong town qanary', 'original', 'Город ворчун канарейка', 'reviewed', 'TJ', 38.5, 68.7);
insert into organisation (id, slug, name_en, name_en_state, name_ru, name_ru_state, acronym_en, kind, country_iso, agency, donor,
		note_en, note_en_state, source_id, basis) values
	(990001, 'wobblegong-agency', 'Wobblegong agency qanary', 'original', 'Служба ворчун канарейка', 'reviewed', 'WOBQANARY',
		'customs', 'TJ', true, false, 'note qanary', 'original', 990001, 'stated'),
	(990002, 'wobblegong-donor', 'Wobblegong donor qanary', 'original', 'Донор ворчун канарейка', 'reviewed', null,
		'government', null, false, true, null, null, 990001, 'stated');
insert into organisation_name (organisation_id, kind, name) values (990001, 'alias', 'Wobblegong alias qanary'),
	(990002, 'bureau', 'Wobblegong bureau qanary');
insert into organisation_succession (predecessor_id, successor_id, note_en, note_en_state)
	select id, 990001, 'succession qanary', 'original' from organisation where slug = 'dca-tajikistan';

insert into pillar (id, project_id, number, code, name_en, name_en_state, name_ru, name_ru_state)
	values (990001, 990001, 1, 'WOBBLEGONG-P1', 'Wobblegong pillar qanary', 'original', 'Компонент ворчун канарейка', 'reviewed');
insert into statement (id, project_id, kind, position, text_en, text_en_state, text_ru, text_ru_state)
	values (990001, 990001, 'aim', 1, 'Wobblegong aim qanary', 'original', 'Цель ворчун канарейка', 'reviewed');
insert into project_fact (id, project_id, field, position, country_iso, value_en, value_en_state, note_en, note_en_state) values
	(990001, 990001, 'budget', 1, 'TJ', 'Wobblegong budget qanary', 'original', 'fact note qanary', 'original'),
	(990002, 990001, 'undated', 2, 'TJ', 'Wobblegong undated report qanary', 'original', null, null);
insert into project_field (project_id, field_code) select 990001, code from field_of_work;
insert into project_coverage (project_id, position, country_iso, role, label_en, label_en_state, basis_note_en, basis_note_en_state)
	values (990001, 1, 'TJ', 'covered', 'Coverage qanary', 'original', 'coverage note qanary', 'original');
insert into project_organisation (project_id, organisation_id, role) values (990001, 990001, 'beneficiary'), (990001, 990002, 'donor');
insert into site (id, slug, name_en, name_en_state, name_ru, name_ru_state, kind, country_iso, neighbour_iso, project_id, note_en,
		note_en_state, opened, opened_precision, opposite_id)
	select 990002, 'wobblegong-site', 'Wobblegong site qanary', 'original', 'Пост ворчун канарейка', 'reviewed', 'border_post', 'TJ', 'AF',
		990001, 'site note qanary', 'original', '2016-01-01', 'year', id from site where slug = 'nijniy-pyanj';
insert into site_name (site_id, name) values (990002, 'Wobblegong spelling qanary');
update site set opposite_id = 990002 where slug = 'bridge';

-- A project of Japan and Norway that is the office's alone.
insert into project (id, slug, code, thematic_area_id, type, title_en, title_en_state, visibility, last_activity_number)
	select 990002, 'WOBBLEGONG-OFFICE', 'WOB/OFF', id, 'regional', 'Wobblegong office project qanary', 'original', 'office', 1
	from thematic_area where number = 1;
insert into project_alias (project_id, alias) values (990002, 'WOBBLEGONG-OFFICE'), (990002, 'WOBOFF');
insert into project_organisation (project_id, organisation_id, role)
	select 990002, id, 'donor' from organisation where slug in ('japan', 'norway');
insert into contribution (id, donor_id, project_id, amount, currency, usd_amount, purpose_en, purpose_en_state) values
	(990001, (select id from organisation where slug = 'united-states'), (select id from project where slug = 'XAC-K22'),
		987654321, 'USD', 987654321, 'Wobblegong purpose qanary', 'original'),
	(990002, 990002, (select id from project where slug = 'XAC-K22'), 987654322, 'USD', 987654322, 'Wobblegong gift qanary', 'original'),
	(990003, 990002, 990001, 987654323, 'JPY', null, 'Wobblegong yen qanary', 'original');

-- Activities: not approved, the office's, of the hidden project, of the office's project.
insert into account (id, username, password_hash, display_name, role)
	values (990001, 'qanary.keeper', '{none}x', 'Qanary Keeper', 'officer');
insert into activity (id, reference, project_id, number, type, title_en, title_en_state, title_ru, title_ru_state, summary_en,
		summary_en_state, status, planned_start, planned_start_precision, actual_start, actual_start_precision, country_iso,
		place_id, venue_en, venue_en_state, participants, women, men, participants_note_en, participants_note_en_state,
		review_state, visibility, basis_note_en, basis_note_en_state, source_id, basis, source_quote, pillar_id,
		submitted_by, submitted_at, review_note, plan_reason, outcome_en, outcome_en_state)
	select 990000 + k.number, k.reference, p.id, 9000 + k.number, 'training', 'Wobblegong ' || k.review || ' qanary', 'original',
		'Ворчун курс канарейка', 'reviewed', 'Wobblegong summary qanary', 'original', 'planned', date '2027-03-01', 'day', k.began,
		case when k.began is not null then 'day' end::date_precision,
		'TJ', 990001, 'venue qanary', 'original', 7654321, 1, 2, 'participants note qanary', 'original', k.review, k.seen,
		'basis qanary', 'original', 990001, 'stated', 'qanary quote', case when p.id = 990001 then 990001 end,
		990001, now(), 'review note qanary', 'plan reason qanary', 'outcome qanary', 'original'
	from (values (1, 'WOBBLEGONG-9001', 'WOBBLEGONG', 'approved', 'donors'::visibility, date '2019-05-05'),
		(2, 'WOBBLEGONG-9002', 'WOBBLEGONG', 'draft', 'public', null),
		(3, 'WOBBLEGONG-9003', 'XAC-K22', 'draft', 'donors', '2019-05-05'),
		(4, 'WOBBLEGONG-9004', 'XAC-K22', 'submitted', 'public', null),
		(5, 'WOBBLEGONG-9005', 'XAC-K22', 'returned', 'donors', '2019-05-05'),
		(6, 'WOBBLEGONG-9006', 'XAC-K22', 'approved', 'office', '2019-05-05'),
		(7, 'WOBBLEGONG-OFFICE-9007', 'WOBBLEGONG-OFFICE', 'approved', 'donors', '2026-05-05'),
		(8, 'WOBBLEGONG-9008', 'KGZ-K50', 'approved', 'donors', '2019-05-05')) k (number, reference, project, review, seen, began)
		join project p on p.slug = k.project;
insert into activity_project (activity_id, project_id) select 990003, id from project where slug = 'E24' union all select 990006, 990001;
insert into activity_country (activity_id, country_iso) select id, 'TJ' from activity where id > 990000;
insert into activity_organisation (activity_id, organisation_id, role) select id, 990001, 'beneficiary' from activity where id > 990000;
insert into activity_organisation (activity_id, organisation_id)
	select a.id, o.id from activity a, organisation o where a.id > 990000 and o.slug = 'dca-tajikistan';
insert into activity_donor (activity_id, organisation_id) select id, 990002 from activity where id > 990000;
insert into activity_site (activity_id, site_id) select a.id, s.id from activity a, site s
	where a.id > 990000 and s.slug in ('wobblegong-site', 'nijniy-pyanj');
insert into activity_equipment (activity_id, position, item_en, item_en_state) select id, 1, 'item qanary', 'original' from activity where id > 990000;
insert into activity_money (activity_id, kind, amount, currency, what_en, what_en_state)
	select id, 'actual_cost', 987654329, 'USD', 'money qanary', 'original' from activity where id > 990000;

-- What the office makes of a record after its approval, and what it moved to the bin.
select keep_published(id) from activity where reference = 'XAC-K22-0001';
update activity set title_en = 'Changed qanary', summary_en = 'Changed qanary', summary_en_state = 'original', review_state = 'draft',
		visibility = 'public', participants = 7654321, women = null, men = null, unknown_sex = null, changed_by = 990001,
		changed_at = now(), country_iso = 'AF', place_id = 990001, plan_reason = 'plan reason qanary'
	where reference = 'XAC-K22-0001' and publishes is null;
delete from activity_country where activity_id = (select id from activity where reference = 'XAC-K22-0001' and publishes is null);
update activity set binned_at = now(), binned_by = 990001 where reference = 'WOBBLEGONG-9008';
