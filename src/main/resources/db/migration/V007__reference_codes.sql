insert into country (iso, name_en, name_ru, programme_state) values
	('KZ', 'Kazakhstan', 'Казахстан', true),
	('KG', 'Kyrgyzstan', 'Кыргызстан', true),
	('TJ', 'Tajikistan', 'Таджикистан', true),
	('TM', 'Turkmenistan', 'Туркменистан', true),
	('UZ', 'Uzbekistan', 'Узбекистан', true);

insert into country (iso, name_en, name_ru) values
	('AF', 'Afghanistan', 'Афганистан'),
	('AM', 'Armenia', 'Армения'),
	('AT', 'Austria', 'Австрия'),
	('AZ', 'Azerbaijan', 'Азербайджан'),
	('CA', 'Canada', 'Канада'),
	('CN', 'China', 'Китай'),
	('CZ', 'Czech Republic', 'Чешская Республика'),
	('FI', 'Finland', 'Финляндия'),
	('FR', 'France', 'Франция'),
	('GB', 'United Kingdom', 'Соединенное Королевство'),
	('GE', 'Georgia', 'Грузия'),
	('IR', 'Iran', 'Иран'),
	('IT', 'Italy', 'Италия'),
	('JP', 'Japan', 'Япония'),
	('LU', 'Luxembourg', 'Люксембург'),
	('NO', 'Norway', 'Норвегия'),
	('PK', 'Pakistan', 'Пакистан'),
	('RU', 'Russian Federation', 'Российская Федерация'),
	('TR', 'Türkiye', 'Турция'),
	('UA', 'Ukraine', 'Украина'),
	('US', 'United States', 'Соединенные Штаты');

insert into currency (code, name_en, name_ru) values
	('USD', 'US dollar', 'доллар США'),
	('EUR', 'Euro', 'евро'),
	('JPY', 'Japanese yen', 'японская иена'),
	('GBP', 'Pound sterling', 'фунт стерлингов'),
	('NOK', 'Norwegian krone', 'норвежская крона'),
	('CAD', 'Canadian dollar', 'канадский доллар'),
	('CZK', 'Czech koruna', 'чешская крона'),
	('TRY', 'Turkish lira', 'турецкая лира'),
	('RUB', 'Russian rouble', 'российский рубль'),
	('KZT', 'Tenge', 'тенге'),
	('KGS', 'Som', 'сом'),
	('TJS', 'Somoni', 'сомони'),
	('TMT', 'Manat', 'манат'),
	('UZS', 'Sum', 'сум');

insert into activity_type (code, name_en, name_ru) values
	('agreement', 'Agreement', 'Соглашение'),
	('assessment_mission', 'Needs assessment mission', 'Миссия по оценке потребностей'),
	('conference', 'Conference', 'Конференция'),
	('construction', 'Construction', 'Строительство'),
	('equipment_handover', 'Equipment handover', 'Передача оборудования'),
	('evaluation', 'Evaluation', 'Оценка'),
	('expert_working_group', 'Expert working group', 'Экспертная рабочая группа'),
	('joint_operation', 'Joint operation', 'Совместная операция'),
	('meeting', 'Meeting', 'Совещание'),
	('mentoring', 'Mentorship', 'Наставничество'),
	('monitoring_visit', 'Monitoring visit', 'Мониторинговый визит'),
	('opening', 'Opening', 'Открытие'),
	('other', 'Other', 'Прочее'),
	('seminar', 'Seminar', 'Семинар'),
	('steering_committee', 'Steering committee', 'Руководящий комитет'),
	('study_tour', 'Study tour', 'Ознакомительная поездка'),
	('training', 'Training course', 'Учебный курс'),
	('training_of_trainers', 'Training of trainers', 'Подготовка инструкторов'),
	('workshop', 'Workshop', 'Семинар-практикум');

insert into organisation_kind (code, name_en, name_ru) values
	('border', 'Border guard', 'Пограничная служба'),
	('customs', 'Customs', 'Таможня'),
	('drug_control', 'Drug control', 'Контроль наркотиков'),
	('government', 'Government', 'Правительство'),
	('justice', 'Justice', 'Юстиция'),
	('multilateral', 'Multilateral body', 'Многосторонняя организация'),
	('national_security', 'National security', 'Национальная безопасность'),
	('other', 'Other', 'Прочее'),
	('police', 'Police and internal affairs', 'Полиция и внутренние дела'),
	('regional_centre', 'Regional centre', 'Региональный центр');

insert into site_kind (code, name_en, name_ru) values
	('air_cargo_control_unit', 'Air cargo control unit', 'Группа контроля авиагрузов'),
	('border_crossing_point', 'Border crossing point', 'Контрольно-пропускной пункт'),
	('border_liaison_office', 'Border liaison office', 'Офис пограничного взаимодействия'),
	('border_post', 'Border post', 'Пограничный пост'),
	('office', 'Office', 'Офис'),
	('port_control_unit', 'Port control unit', 'Группа портового контроля'),
	('training_centre', 'Training centre', 'Учебный центр');
