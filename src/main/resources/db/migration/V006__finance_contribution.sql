-- Money that a donor agreed for a project, in the agreed currency. The US dollar amount is the one its source states.
create table contribution (
	id bigint primary key,
	version integer not null default 0,
	donor_id bigint not null references organisation,
	project_id bigint not null references project,
	amount numeric(19, 2) not null check (amount > 0),
	currency char(3) not null references currency,
	usd_amount numeric(19, 2) check (usd_amount > 0),
	agreed date,
	agreed_precision date_precision,
	check ((agreed is null) = (agreed_precision is null)),
	check (starts_its_period(agreed, agreed_precision)),
	purpose_en text check (purpose_en <> ''),
	purpose_en_state text_state,
	purpose_ru text check (purpose_ru <> ''),
	purpose_ru_state text_state,
	check ((purpose_en is null) = (purpose_en_state is null)),
	check ((purpose_ru is null) = (purpose_ru_state is null)),
	source_id bigint references source,
	source_date date,
	source_date_precision date_precision,
	source_quote text,
	basis text_basis,
	check ((source_date is null) = (source_date_precision is null)),
	check ((source_id is null) = (basis is null)),
	changed_at timestamptz not null default now(),
	check (currency <> 'USD' or usd_amount = amount)
);
create sequence contribution_seq increment by 50;
create index on contribution (project_id);
create index on contribution (donor_id);

-- A donor funds a project where it has a contribution or is named as its donor.
create view funded_project as
	select donor_id, project_id from contribution
	union
	select organisation_id, project_id from project_organisation where role = 'donor';
