-- Whom a view tells what changed in it. There is no mail: the person looks, or has a feed reader look.
create table view_subscription (
	view_id bigint not null references saved_view on delete cascade,
	account_id bigint not null references account on delete cascade,
	seen_revision integer not null, -- the last revision whose changes the person has seen, 0 where nothing was on record
	seen_at timestamptz not null,
	token_digest text unique check (token_digest ~ '^[0-9a-f]{64}$'), -- of the feed's secret address; null: no feed
	primary key (view_id, account_id)
);
create index on view_subscription (account_id);
