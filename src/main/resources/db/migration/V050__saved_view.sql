-- Pages with their filters, kept under a name. A view is an address and nothing else: whoever opens it sees what they may.
create table saved_view (
	id bigint primary key,
	version integer not null default 0,
	key uuid not null unique, -- names it in addresses; who is sent the address of a view shared by link has it
	form_key uuid not null unique, -- the form that made it; sent twice, it makes one view
	owner_id bigint not null references account,
	name text not null check (name <> '' and length(name) <= 120),
	path text not null check (path ~ '^/([A-Za-z0-9][A-Za-z0-9._/-]*)?$' and path !~ '//' and length(path) <= 200),
	query text not null check (length(query) <= 2000), -- without the question mark, encoded
	by_link boolean not null default false, -- also for the signed-in who have its address and are not named below
	created_at timestamptz not null default now(),
	changed_at timestamptz not null default now(),
	unique (owner_id, name)
);
create sequence saved_view_seq increment by 50;

-- Whose list it stands in, besides its owner's.
create table saved_view_role (
	view_id bigint not null references saved_view on delete cascade,
	role text not null check (role in ('officer', 'manager', 'donor', 'administrator')),
	primary key (view_id, role)
);
create index on saved_view_role (role);

-- Where a person arrives after signing in; without a row, at the overview.
create table start_view (
	account_id bigint primary key references account on delete cascade,
	view_id bigint not null references saved_view on delete cascade
);
create index on start_view (view_id);
