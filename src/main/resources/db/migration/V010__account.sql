-- People who sign in. A donor's account sees as the one organisation that it names.
create table account (
	id bigint primary key,
	version integer not null default 0,
	username text not null unique check (username ~ '^[a-z0-9][a-z0-9._@-]{1,63}$'),
	password_hash text not null check (password_hash like '{%}_%'), -- {algorithm}hash
	display_name text not null check (display_name <> '' and length(display_name) <= 120),
	role text not null check (role in ('officer', 'manager', 'donor', 'administrator')),
	organisation_id bigint references organisation,
	enabled boolean not null default true,
	created_at timestamptz not null default now(),
	check ((role = 'donor') = (organisation_id is not null))
);
create sequence account_seq increment by 50;
create index on account (organisation_id);

-- The projects that a manager keeps.
create table account_grant (
	account_id bigint not null references account on delete cascade,
	project_id bigint not null references project,
	primary key (account_id, project_id)
);
create index on account_grant (project_id);

-- Failed sign-ins. The key is a digest of a user name, an address or both: people type passwords into the wrong field.
create table sign_in_attempt (
	key text primary key check (key ~ '^[0-9a-f]{64}$'),
	failures integer not null check (failures > 0),
	last_at timestamptz not null
);
create index on sign_in_attempt (last_at);
