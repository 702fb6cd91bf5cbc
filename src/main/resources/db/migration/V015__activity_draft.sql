-- What a person has typed into the form of an activity and not saved yet. One draft for each form that was opened, so
-- that nothing typed in one window overwrites what was typed in another.
create table activity_draft (
	key uuid primary key, -- of the form
	account_id bigint not null references account,
	activity_id bigint references activity, -- null: a new record
	base_version integer, -- the version of the record that the form was opened on
	path text not null check (path ~ '^/activities/'), -- the page of the form
	title text check (title <> ''),
	fields jsonb not null check (jsonb_typeof(fields) = 'object'), -- the values of each field, as typed
	seq bigint not null check (seq >= 0), -- the page counts what it sends: nothing sent earlier overwrites what was sent later
	saved_at timestamptz not null,
	-- Saved as a record, and then empty, or discarded. The key stays, so that a message that comes late finds it closed.
	closed_at timestamptz,
	saved_digest text check (saved_digest ~ '^[0-9a-f]{64}$') -- SHA-256 of what was saved under the key; null: not said
);
create index on activity_draft (account_id, saved_at desc) where closed_at is null;
create index on activity_draft (activity_id);
create index on activity_draft (closed_at) where closed_at is not null;
