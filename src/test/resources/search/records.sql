-- A handful of records with the names and codes of the real portfolio, and canaries that only the office may see.
insert into country (iso, name_en, name_ru, programme_state) values
	('KG', 'Kyrgyzstan', 'Кыргызстан', true), ('TJ', 'Tajikistan', 'Таджикистан', true),
	('UZ', 'Uzbekistan', 'Узбекистан', true), ('AF', 'Afghanistan', 'Афганистан', false),
	('KZ', 'Kazakhstan', 'Казахстан', true), ('JP', 'Japan', 'Япония', false),
	('NO', 'Norway', 'Норвегия', false) on conflict do nothing;
insert into currency (code, name_en, name_ru) values ('USD', 'US dollar', 'доллар США') on conflict do nothing;
insert into activity_type (code, name_en, name_ru) values ('training', 'Training', 'Обучение') on conflict do nothing;
insert into organisation_kind (code, name_en, name_ru) values ('government', 'Government', 'Правительство'),
	('drug_control', 'Drug control agency', 'Наркоконтроль') on conflict do nothing;
insert into site_kind (code, name_en, name_ru) values ('t_liaison', 'Border liaison office', 'Офис пограничного взаимодействия'),
	('t_control', 'Port control unit', 'Группа портового контроля') on conflict do nothing;
insert into field_of_work (code, position, name_en, name_en_state, name_ru, name_ru_state) values
	('container-control', 3, 'Container control', 'original', 'Контроль контейнеров', 'unreviewed') on conflict do nothing;

insert into programme (id, slug, name_en, name_en_state, start_year, end_year)
	values (1, 'central-asia-2015-2019', 'Programme for Central Asia', 'original', 2015, 2019);
insert into sub_programme (id, programme_id, number, name_en, name_en_state) values (1, 1, 1, 'Sub-programme 1', 'original');
insert into thematic_area (id, sub_programme_id, number, slug, name_en, name_en_state, name_ru, name_ru_state) values
	(1, 1, 1, 'national-structures', 'National structures countering narcotics', 'original', 'Национальные структуры', 'unreviewed'),
	(2, 1, 2, 'analysis-and-coordination', 'Analytical capacity and regional coordination', 'original', 'Аналитический потенциал', 'unreviewed'),
	(3, 1, 3, 'container-and-border-control', 'Container control and border management', 'original', 'Контроль контейнеров и границ', 'unreviewed');

insert into project (id, slug, code, thematic_area_id, type, title_en, title_en_state, title_ru, title_ru_state) values
	(1, 'KGZ-K50', 'KGZ/K50', 1, 'national', 'Strengthening the State Service on Drug Control of the Kyrgyz Republic', 'original', null, null),
	(2, 'RER-H22', 'RER/H22', 2, 'regional', 'Establishment of a Central Asian Regional Information Coordination Centre', 'original', 'Создание координационного центра', 'unreviewed'),
	(3, 'GLO-G80', 'GLO/G80', 3, 'global', 'Container Control Programme', 'original', 'Программа контроля контейнеров', 'unreviewed'),
	(4, 'XAC-K22', 'XAC/K22', 3, 'cross_border', 'Countering the trafficking of Afghan opiates via the northern route by border liaison offices', 'original', 'Борьба с перевозкой афганских опиатов', 'unreviewed'),
	(5, 'E24', 'E24', 3, 'national', 'Strengthening Control along the Tajik/Afghan Border', 'original', null, null);
insert into project_alias (project_id, alias) values (1, 'KGZ/K50'), (1, 'K50'), (2, 'RER/H22'), (2, 'H22'),
	(3, 'GLO/G80'), (3, 'G80'), (4, 'XAC/K22'), (4, 'K22'), (5, 'E24'), (5, 'TAJ/E24');
insert into project_fact (id, project_id, field, position, value_en, value_en_state, value_ru, value_ru_state) values
	(1, 3, 'renamed', 1, 'Passenger and Cargo Border Team', 'original', 'Группа пассажирских и грузовых перевозок', 'unreviewed');
insert into pillar (id, project_id, number, code, name_en, name_en_state, name_ru, name_ru_state) values
	(1, 4, 1, 'XAC-K22-P1', 'Cross-border cooperation', 'original', 'Приграничное сотрудничество', 'unreviewed');

insert into organisation (id, slug, name_en, name_en_state, name_ru, name_ru_state, acronym_en, acronym_ru, kind, country_iso, agency, donor) values
	(1, 'japan', 'Japan', 'original', 'Япония', 'unreviewed', null, null, 'government', 'JP', false, true),
	(2, 'norway', 'Norway', 'original', 'Норвегия', 'unreviewed', null, null, 'government', 'NO', false, true),
	(3, 'drug-control-agency', 'Drug Control Agency under the President of the Republic of Tajikistan', 'original', 'Агентство по контролю за наркотиками', 'unreviewed', 'DCA', 'АКН', 'drug_control', 'TJ', true, false),
	(4, 'caricc', 'Central Asian Regional Information and Coordination Centre', 'original', 'Центральноазиатский региональный информационный координационный центр', 'unreviewed', 'CARICC', 'ЦАРИКЦ', 'drug_control', null, true, false),
	(5, 'canary-agency', 'Canary container agency', 'original', null, null, 'CNRY', null, 'drug_control', 'KG', true, false);
insert into organisation_name (organisation_id, kind, name) values (3, 'alias', 'Tajikistan Drug Control Agency'), (3, 'alias', 'AKN');
insert into project_organisation (project_id, organisation_id, role) values (4, 3, 'beneficiary'), (2, 4, 'beneficiary'), (1, 5, 'beneficiary');

insert into place (id, slug, name_en, name_en_state, name_ru, name_ru_state, country_iso) values
	(1, 'dushanbe', 'Dushanbe', 'original', 'Душанбе', 'unreviewed', 'TJ'),
	(2, 'karakol', 'Karakol', 'original', 'Каракол', 'unreviewed', 'KG');
insert into site (id, slug, name_en, name_en_state, name_ru, name_ru_state, kind, country_iso, neighbour_iso, project_id) values
	(1, 'nijniy-pyanj', 'Nijniy Pyanj', 'original', 'Нижний Пяндж', 'unreviewed', 't_liaison', 'TJ', 'AF', 4),
	(2, 'nizhniy-pyanj-port-control-unit', 'Nizhniy Pyanj port control unit', 'original', 'Группа портового контроля «Нижний Пяндж»', 'unreviewed', 't_control', 'TJ', 'AF', 3),
	(3, 'karamyk-tajik-side', 'Karamyk (Tajik side)', 'original', 'Карамык (таджикская сторона)', 'unreviewed', 't_liaison', 'TJ', 'KG', 4),
	(4, 'canary-site', 'Canary Pyanj', 'original', null, null, 't_liaison', 'KG', null, 1);
insert into site_name (site_id, name) values (1, 'Nizhniy Pyanj'), (1, 'Panji Poyon'), (2, 'Nijniy Pyandj'), (3, 'Karamik');

insert into activity (id, reference, project_id, number, type, title_en, title_en_state, title_ru, title_ru_state,
		summary_en, summary_en_state, country_iso, place_id, actual_start, actual_start_precision, review_state, visibility) values
	(1, 'XAC-K22-0042', 4, 42, 'training', 'Training for border liaison officers', 'original', 'Обучение офицеров связи', 'unreviewed',
		'Officers learned to search a container with a dog.', 'original', 'TJ', 1, '2016-03-10', 'day', 'approved', 'donors'),
	(2, 'XAC-K22-0043', 4, 43, 'training', 'Draft about containers', 'original', null, null, null, null, 'TJ', 1, '2016-04-01', 'month', 'draft', 'donors'),
	(3, 'GLO-G80-0001', 3, 1, 'training', 'Container profiling course', 'original', 'Курс по контролю контейнеров', 'unreviewed', null, null, 'TJ', 1, '2017-01-01', 'year', 'approved', 'donors'),
	(4, 'GLO-G80-0002', 3, 2, 'training', 'Public container course', 'original', null, null, null, null, 'KZ', null, null, null, 'approved', 'public'),
	(5, 'KGZ-K50-0001', 1, 1, 'training', 'Canary container meeting', 'original', null, null, null, null, 'KG', 2, '2015-05-05', 'day', 'approved', 'office');
insert into contribution (id, donor_id, project_id, amount, currency, usd_amount, purpose_en, purpose_en_state, purpose_ru, purpose_ru_state) values
	(1, 1, 4, 1270007, 'USD', 1270007, 'Offices on the Tajik-Kyrgyz border', 'original', 'Офисы на таджикско-кыргызской границе', 'unreviewed'),
	(2, 2, 3, 1300000, 'USD', 1300000, 'Three offices of Norway', 'original', null, null);
