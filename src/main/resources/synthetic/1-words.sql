-- Chance that can be repeated: the same seed, row and question give the same number from 0 to below 1, whatever the plan.
create or replace function pg_temp.chance(row_ bigint, question integer) returns double precision
	language sql immutable parallel safe
	return (hashint8extended(row_, ${seed}::bigint * 4096 + question) & 4503599627370495)::double precision / 4503599627370496;

-- One of n, the first the most often: the second half as often, the third a third as often.
create or replace function pg_temp.ranked(chance double precision, n integer) returns integer
	language sql immutable parallel safe
	return greatest(1, least(n, floor(exp(chance * ln(n + 1)))::integer));

-- One of n, all as often.
create or replace function pg_temp.any_of(chance double precision, n integer) returns integer
	language sql immutable parallel safe
	return 1 + floor(chance * n)::integer;

-- A text is often known in the original alone, and its translation has mostly not been reviewed.
create or replace function pg_temp.translated(chance double precision) returns text
	language sql immutable parallel safe
	return case when chance < 0.22 then null when chance < 0.82 then 'unreviewed' else 'reviewed' end;

-- The countries of work, the busiest first, with a point in each.
create temporary table work_country (n integer primary key, iso char(2) unique, name_en text, name_ru text, lat numeric, lon numeric)
	on commit drop;
insert into work_country values
	(1, 'UZ', 'Uzbekistan', 'Узбекистан', 41.3, 66.2), (2, 'TJ', 'Tajikistan', 'Таджикистан', 38.6, 69.6),
	(3, 'KG', 'Kyrgyzstan', 'Кыргызстан', 41.6, 74.2), (4, 'KZ', 'Kazakhstan', 'Казахстан', 46.5, 68.5),
	(5, 'TM', 'Turkmenistan', 'Туркменистан', 39.1, 58.9), (6, 'AF', 'Afghanistan', 'Афганистан', 35.6, 67.4),
	(7, 'AZ', 'Azerbaijan', 'Азербайджан', 40.4, 47.8), (8, 'GE', 'Georgia', 'Грузия', 42.0, 43.9),
	(9, 'AM', 'Armenia', 'Армения', 40.3, 44.9), (10, 'PK', 'Pakistan', 'Пакистан', 31.2, 70.6),
	(11, 'IR', 'Iran', 'Иран', 33.6, 54.6), (12, 'RU', 'Russian Federation', 'Российская Федерация', 54.9, 60.1),
	(13, 'TR', 'Türkiye', 'Турция', 39.1, 34.9), (14, 'UA', 'Ukraine', 'Украина', 49.2, 31.6),
	(15, 'CN', 'China', 'Китай', 40.2, 86.4), (16, 'MN', 'Mongolia', 'Монголия', 47.0, 103.3),
	(17, 'BY', 'Belarus', 'Беларусь', 53.6, 28.0), (18, 'MD', 'Republic of Moldova', 'Республика Молдова', 47.2, 28.6),
	(19, 'IN', 'India', 'Индия', 22.5, 79.2), (20, 'TH', 'Thailand', 'Таиланд', 15.6, 101.1),
	(21, 'VN', 'Viet Nam', 'Вьетнам', 16.2, 107.4), (22, 'LA', 'Lao PDR', 'Лаосская НДР', 18.6, 103.6),
	(23, 'KH', 'Cambodia', 'Камбоджа', 12.6, 104.9), (24, 'MM', 'Myanmar', 'Мьянма', 20.6, 96.2),
	(25, 'BD', 'Bangladesh', 'Бангладеш', 24.0, 90.2), (26, 'NP', 'Nepal', 'Непал', 28.0, 84.1),
	(27, 'LK', 'Sri Lanka', 'Шри-Ланка', 7.6, 80.7), (28, 'ID', 'Indonesia', 'Индонезия', -2.2, 113.9),
	(29, 'PH', 'Philippines', 'Филиппины', 12.6, 122.5), (30, 'MY', 'Malaysia', 'Малайзия', 3.8, 102.2),
	(31, 'EG', 'Egypt', 'Египет', 27.2, 30.8), (32, 'JO', 'Jordan', 'Иордания', 31.2, 36.6),
	(33, 'IQ', 'Iraq', 'Ирак', 33.0, 43.7), (34, 'KE', 'Kenya', 'Кения', 0.4, 37.8),
	(35, 'NG', 'Nigeria', 'Нигерия', 9.4, 8.1), (36, 'GH', 'Ghana', 'Гана', 7.8, -1.1),
	(37, 'SN', 'Senegal', 'Сенегал', 14.4, -14.6), (38, 'ET', 'Ethiopia', 'Эфиопия', 8.7, 39.6),
	(39, 'TZ', 'Tanzania', 'Танзания', -6.3, 34.9), (40, 'MA', 'Morocco', 'Марокко', 31.8, -6.4);
insert into country (iso, name_en, name_ru) select iso, name_en, name_ru from work_country on conflict do nothing;

-- Who gives money, the largest first: governments, of which two have accounts to try, then funds.
create temporary table giving_country (n integer primary key, slug text, iso char(2), name_en text, name_ru text) on commit drop;
insert into giving_country values
	(1, 'united-states', 'US', 'United States', 'Соединенные Штаты'), (2, 'japan', 'JP', 'Japan', 'Япония'),
	(3, 'united-kingdom', 'GB', 'United Kingdom', 'Соединенное Королевство'), (4, 'norway', 'NO', 'Norway', 'Норвегия'),
	(5, 'russian-federation', 'RU', 'Russian Federation', 'Российская Федерация'), (6, 'canada', 'CA', 'Canada', 'Канада'),
	(7, 'finland', 'FI', 'Finland', 'Финляндия'), (8, 'france', 'FR', 'France', 'Франция'), (9, 'italy', 'IT', 'Italy', 'Италия'),
	(10, 'austria', 'AT', 'Austria', 'Австрия'), (11, 'luxembourg', 'LU', 'Luxembourg', 'Люксембург'),
	(12, 'czech-republic', 'CZ', 'Czech Republic', 'Чешская Республика'), (13, 'turkiye', 'TR', 'Türkiye', 'Турция'),
	(14, 'kazakhstan', 'KZ', 'Kazakhstan', 'Казахстан'), (15, 'china', 'CN', 'China', 'Китай'), (16, 'india', 'IN', 'India', 'Индия');

create temporary table subject (n integer primary key, en text, ru text, field text) on commit drop;
insert into subject select row_number() over (), split_part(line, '|', 1), split_part(line, '|', 2), split_part(line, '|', 3)
	from regexp_split_to_table('container profiling|профилирование контейнеров|container-control
risk analysis of cargo|анализ рисков грузов|container-control
controlled delivery|контролируемые поставки|narcotics
search of vehicles|досмотр транспортных средств|border-control
border liaison|пограничное взаимодействие|border-liaison
precursor control|контроль прекурсоров|narcotics
drug identification kits|наборы для определения наркотиков|narcotics
criminal intelligence analysis|анализ оперативной информации|le-training
interview techniques|методика опроса|le-training
detection of forged documents|выявление поддельных документов|border-control
joint patrols|совместное патрулирование|border-control
new psychoactive substances|новые психоактивные вещества|narcotics
financial investigations|финансовые расследования|money-laundering
money laundering through trade|отмывание денег через торговлю|money-laundering
freezing of criminal assets|замораживание преступных активов|money-laundering
darknet markets|рынки даркнета|cybercrime
digital evidence|цифровые доказательства|cybercrime
virtual currencies|виртуальные валюты|cybercrime
identification of victims of trafficking|выявление жертв торговли людьми|human-trafficking
referral of victims|перенаправление жертв|human-trafficking
smuggling of migrants by air|незаконный провоз мигрантов по воздуху|migrant-smuggling
passenger data|данные о пассажирах|terrorism-prevention
prevention of radicalization in prisons|предупреждение радикализации в тюрьмах|terrorism-prevention
foreign terrorist fighters|иностранные боевики-террористы|terrorism-prevention
air cargo security|безопасность авиагрузов|container-control
strategic trade control|контроль стратегических товаров|container-control
wildlife contraband|контрабанда диких животных|container-control
illicit tobacco|незаконный оборот табака|container-control
canine teams|кинологические группы|border-control
X-ray image interpretation|чтение рентгеновских снимков|container-control
secure communication|защищенная связь|border-liaison
exchange of information|обмен информацией|border-liaison
mutual legal assistance|взаимная правовая помощь|le-training
witness protection|защита свидетелей|le-training
crime scene examination|осмотр места происшествия|le-training
undercover operations|оперативное внедрение|narcotics
drug demand statistics|статистика спроса на наркотики|narcotics
poppy survey methods|методы учета посевов мака|narcotics
gender in law enforcement|гендерные вопросы в правоохранительной деятельности|le-training
e-learning centres|центры электронного обучения|le-training', '\n') line;

create temporary table audience (n integer primary key, en text, ru text) on commit drop;
insert into audience values (1, 'customs officers', 'сотрудники таможни'), (2, 'border guards', 'пограничники'),
	(3, 'drug control officers', 'сотрудники по контролю за наркотиками'), (4, 'police investigators', 'следователи полиции'),
	(5, 'prosecutors', 'прокуроры'), (6, 'port control units', 'группы портового контроля'), (7, 'analysts', 'аналитики'),
	(8, 'judges', 'судьи'), (9, 'heads of agencies', 'руководители ведомств'), (10, 'instructors', 'инструкторы'),
	(11, 'financial intelligence units', 'подразделения финансовой разведки'), (12, 'prison staff', 'персонал тюрем');

-- Types as often as on the public pages, of a hundred.
create temporary table type_of_hundred (n integer primary key, code text, en text, ru text) on commit drop;
insert into type_of_hundred select row_number() over (order by position, copy), code, en, ru
	from (values (1, 'meeting', 20, 'Meeting on', 'Совещание'), (2, 'training', 20, 'Training on', 'Учебный курс'),
		(3, 'agreement', 8, 'Agreement on', 'Соглашение'), (4, 'other', 5, 'Support to', 'Содействие'),
		(5, 'evaluation', 5, 'Evaluation of', 'Оценка'), (6, 'equipment_handover', 7, 'Equipment for', 'Передача оборудования'),
		(7, 'opening', 5, 'Opening of a unit for', 'Открытие подразделения'), (8, 'joint_operation', 5, 'Joint operation:', 'Совместная операция'),
		(9, 'workshop', 6, 'Workshop on', 'Семинар-практикум'), (10, 'mentoring', 5, 'Mentorship in', 'Наставничество'),
		(11, 'conference', 3, 'Conference on', 'Конференция'), (12, 'steering_committee', 2, 'Steering committee on', 'Руководящий комитет'),
		(13, 'study_tour', 2, 'Study tour:', 'Ознакомительная поездка'), (14, 'construction', 1, 'Building for', 'Строительство'),
		(15, 'training_of_trainers', 2, 'Training of trainers in', 'Подготовка инструкторов'),
		(16, 'assessment_mission', 1, 'Needs assessment:', 'Оценка потребностей'), (17, 'seminar', 1, 'Seminar on', 'Семинар'),
		(18, 'monitoring_visit', 1, 'Monitoring visit:', 'Мониторинговый визит'),
		(19, 'expert_working_group', 1, 'Expert working group on', 'Экспертная рабочая группа'))
		kind (position, code, share, en, ru), generate_series(1, share) copy;

-- Names of towns, eight hundred, each from two parts.
create temporary table town (n integer primary key, en text, ru text) on commit drop;
insert into town select row_number() over (order by second, first), split_part(a, '|', 1) || split_part(b, '|', 1), split_part(a, '|', 2) || split_part(b, '|', 2)
	from unnest(string_to_array('Kara|Кара,Ak|Ак,Kok|Кок,Sary|Сары,Kyzyl|Кызыл,Tash|Таш,Temir|Темир,Altyn|Алтын,Bek|Бек,Chor|Чор,Dal|Дал,Er|Эр,Gul|Гул,Hiso|Хисо,Ish|Иш,Jan|Жан,Kul|Кул,Lal|Лал,Mir|Мир,Nav|Нав,Or|Ор,Pan|Пан,Qur|Кур,Rav|Рав,Sham|Шам,Tal|Тал,Ulu|Улу,Var|Вар,Yan|Ян,Zar|Зар,Bay|Бай,Dus|Дус,Far|Фар,Gor|Гор,Jar|Жар,Mar|Мар,Nur|Нур,Sul|Сул,Tur|Тур,Khu|Ху', ','))
		with ordinality x (a, first),
	unnest(string_to_array('su|су,tau|тау,bulak|булак,kent|кент,abad|абад,kol|коль,say|сай,dara|дара,tepa|тепа,gan|ган,zor|зор,mosh|мош,jan|жан,bek|бек,kurgan|курган,shahr|шахр,dosh|дош,ravon|равон,tugan|туган,nor|нор', ','))
		with ordinality y (b, second);
