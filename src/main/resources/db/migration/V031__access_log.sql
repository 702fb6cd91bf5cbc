-- Who opened or took away what. Written for files, and for pages of reports; never changed.
create table access_log (
	id bigint generated always as identity primary key,
	at timestamptz not null,
	account_id bigint references account, -- null: by a link, without signing in
	link_id bigint references report_link,
	edition_id bigint references report_edition,
	action text not null check (action in ('opened', 'downloaded')),
	address text not null, -- path and query
	format text not null, -- html, pdf, docx, xlsx, csv, svg, png
	view_as bigint references organisation, -- the donor as whom the office looked
	check (num_nonnulls(account_id, link_id) = 1)
);
create index on access_log (at desc, id desc);
create index on access_log (edition_id);
create index on access_log (link_id);
create index on access_log (account_id);

create function log_never_changes() returns trigger language plpgsql as $$
begin
	raise exception 'A line of the access log does not change' using errcode = 'check_violation', constraint = 'access_log_is_kept';
end $$;
create trigger access_log_is_kept before update or delete on access_log for each row execute function log_never_changes();
