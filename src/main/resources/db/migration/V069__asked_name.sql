-- What a name is called, as words are compared: its telling words by their stems, and after '=' by their sounds, each in the
-- order in which they stand. Nothing where no word tells anything, as in "of the".
create function called(name text) returns text[]
	language sql immutable parallel safe
	return (select array_remove(array[string_agg(stem, ' ' order by place), '=' || string_agg(sound, ' ' order by place)], null)
		from (select place, array_to_string(tsvector_to_array(to_tsvector('russian', word)), ' ') stem,
				coalesce(sound_of(word), word) sound
			from regexp_split_to_table(folded(name), ' ') with ordinality w(word, place)) w where stem <> '');

-- The same of several names, each as it is and without what it belongs to: the State Customs Committee of the Republic of
-- Uzbekistan is a State Customs Committee.
create function called(names text[]) returns text[]
	language sql immutable parallel safe
	return (select coalesce(array_agg(distinct key), '{}') from unnest(names) name,
		unnest(array[name, regexp_replace(name, '\s(under|of the|при|Республики)\s.*$', '')]) written, unnest(called(written)) key);

alter table search_entry add column called text[] not null generated always as (called(names)) stored;
create index on search_entry using gin (called);

-- What people call the values of filters besides their names: "trainings" for training courses, "Tajik" for Tajikistan. An
-- empty filter has the words that say nothing about activities, such as "activities" itself.
create table asked_name (
	filter text not null check (filter in ('', 'type', 'status', 'when', 'agency-kind', 'country')),
	code text not null, -- the value in addresses
	name text not null,
	called text[] not null generated always as (called(name)) stored,
	primary key (filter, code, name)
);
select watch_records('asked_name');

insert into asked_name (filter, code, name)
select filter, code, btrim(name) from (values
	('type', 'agreement', 'memorandum, memorandum of understanding, mou, protocol, меморандум, протокол'),
	('type', 'assessment_mission', 'assessment, needs assessment, assessment mission, оценка потребностей'),
	('type', 'construction', 'renovation, refurbishment, works, ремонт, реконструкция'),
	('type', 'equipment_handover', 'equipment, handover, donation, delivery of equipment, оборудование, передача, поставка, поставка оборудования'),
	('type', 'expert_working_group', 'working group, expert group, рабочая группа, экспертная группа'),
	('type', 'joint_operation', 'operation, совместная операция, операция'),
	('type', 'mentoring', 'mentoring, mentor, менторство'),
	('type', 'monitoring_visit', 'monitoring, monitoring mission, мониторинг'),
	('type', 'opening', 'inauguration, opening ceremony, церемония открытия'),
	('type', 'meeting', 'round table, roundtable, круглый стол, встреча, заседание'),
	('type', 'study_tour', 'study visit, учебная поездка, ознакомительный визит'),
	('type', 'training', 'training, course, тренинг, обучение, курс, курсы, учёба'),
	('type', 'training_of_trainers', 'training for trainers, tot, обучение инструкторов, обучение тренеров, тренинг для тренеров'),
	('type', 'seminar', 'семинар-практикум'),
	('type', 'workshop', 'seminar, практикум, семинар'),
	('status', 'planned', 'planned, запланированный, запланировано, плановый'),
	('status', 'ongoing', 'ongoing, under way, underway, in progress, текущий, идёт, идущий'),
	('status', 'completed', 'completed, finished, завершённый, завершено, проведённый'),
	('status', 'postponed', 'postponed, отложенный, отложено, перенесённый'),
	('status', 'cancelled', 'cancelled, canceled, отменённый, отменено'),
	('when', 'coming', 'coming, upcoming, предстоящий, предстоит'),
	('when', 'overdue', 'overdue, просроченный, просрочено'),
	('agency-kind', 'border', 'border guards, border service, border troops, border forces, border officers, пограничники, погранслужба, погранвойска, пограничные войска'),
	('agency-kind', 'customs', 'customs service, customs officers, customs officials, таможенники, таможенная служба, таможенные органы'),
	('agency-kind', 'drug_control', 'drug control agency, drug control agencies, наркоконтроль, ведомства по контролю за наркотиками'),
	('agency-kind', 'justice', 'courts, judges, prosecutors, суды, судьи, прокуроры'),
	('agency-kind', 'national_security', 'security service, security services, органы безопасности'),
	('agency-kind', 'police', 'police, police officers, militia, internal affairs, полиция, полицейские, милиция, внутренние дела'),
	('country', 'AF', 'Afghan, афганский'),
	('country', 'AM', 'Armenian, армянский'),
	('country', 'AZ', 'Azerbaijani, азербайджанский'),
	('country', 'CA', 'Canadian, канадский'),
	('country', 'CN', 'Chinese, китайский, КНР'),
	('country', 'CZ', 'Czechia, Czech, Чехия, чешский'),
	('country', 'FI', 'Finnish, финский'),
	('country', 'FR', 'French, французский'),
	('country', 'GB', 'UK, Great Britain, Britain, British, Великобритания, британский'),
	('country', 'GE', 'Georgian, грузинский'),
	('country', 'IR', 'Iranian, иранский'),
	('country', 'IT', 'Italian, итальянский'),
	('country', 'JP', 'Japanese, японский'),
	('country', 'KG', 'Kyrgyz, Kyrgyz Republic, Kirgizia, кыргызский, киргизский, Киргизия, Кыргызская Республика'),
	('country', 'KZ', 'Kazakh, Kazakhstani, Kazakstan, казахский, казахстанский'),
	('country', 'NO', 'Norwegian, норвежский'),
	('country', 'PK', 'Pakistani, пакистанский'),
	('country', 'RU', 'Russia, Russian, Россия, российский, РФ'),
	('country', 'TJ', 'Tajik, таджикский'),
	('country', 'TM', 'Turkmen, туркменский, Туркмения'),
	('country', 'TR', 'Turkey, Turkish, турецкий'),
	('country', 'UA', 'Ukrainian, украинский'),
	('country', 'US', 'USA, US, America, American, United States of America, США, американский, Америка'),
	('country', 'UZ', 'Uzbek, узбекский'),
	('', '', 'activity, activities, event, events, record, records, list, show, find, donor, donors, country, countries, agency, agencies,
		paid, paid by, funded, funded by, financed, financed by, supported, supported by, held, handed, handed over, conducted, organised,
		organized, given, delivered, took place, took part, since, until, till, between, year, years, time, period, with support,
		мероприятие, мероприятия, событие, список, покажи, найди, донор, страна, ведомство, оплатила, оплатил, оплатили, оплачено,
		оплаченные, финансирует, профинансировала, профинансированные, финансируемые, финансирование, проведено, проведённые,
		прошли, прошёл, провели, который, которые, которых, которая, участие, год, года, годы, начиная, средства, счёт')) known (filter, code, names),
	regexp_split_to_table(names, '\s*,\s*') name
on conflict do nothing;
