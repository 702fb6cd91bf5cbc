-- A project that no donor may see, and records of it that a donor may see for another reason. The word qanary
-- (канарейка) stands only in what is outside of the scope of the donors Japan and Norway.
insert into source (id, address) values (990001, 'qanary.example.org/page');
insert into project (id, slug, code, thematic_area_id, type, title_en, title_en_state, title_ru, title_ru_state, visibility,
		last_activity_number, source_id, basis, source_quote)
	select 990001, 'WOBBLEGONG', 'QAN/ARY9', id, 'regional', 'Wobblegong title qanary', 'original',
		'Ворчун название канарейка', 'reviewed', 'donors', 3, 990001, 'stated', 'qanary quote'
	from thematic_area where number = 3;
insert into project_alias (project_id, alias) values (990001, 'WOBBLEGONG'), (990001, 'QANARY ALIAS');
-- A site of the hidden project, which an activity in view names.
insert into site (id, slug, name_en, name_en_state, kind, country_iso, project_id)
	values (990001, 'bridge', 'Bridge', 'original', 'border_post', 'TJ', 990001);
insert into activity_site (activity_id, site_id) select id, 990001 from activity where reference = 'XAC-K22-0001';
-- An agency in view has a role in the hidden project.
insert into project_organisation (project_id, organisation_id, role, note_en, note_en_state)
	select 990001, id, 'beneficiary', 'role note qanary', 'original' from organisation where slug = 'dca-tajikistan';
