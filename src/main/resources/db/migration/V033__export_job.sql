-- Files that take so long that their progress has a page. The files themselves lie in a folder that each start empties;
-- what is on record here and no longer in the memory of the application was interrupted, or is removed.
create table export_job (
	id uuid primary key,
	owner text not null check (owner <> ''), -- the name the person signed in with
	address text not null check (address <> ''), -- path and query, by which the same is asked for again
	file_name text not null check (file_name <> ''),
	asked_at timestamptz not null,
	state text not null check (state in ('running', 'made', 'failed'))
);
create index on export_job (asked_at);
