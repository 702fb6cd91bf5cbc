-- Which state of the records is the last one: pages are kept until it changes. Each transaction that changes a record
-- writes its own number when it commits, and not before, so that two that save at a time don't wait for each other.
create table records_state (
	only_one boolean primary key default true check (only_one),
	last_change xid8 not null
);
insert into records_state (last_change) values (pg_current_xact_id());

-- One row for each transaction that has changed a record and has not yet committed; empty for everybody else.
create table records_change (
	transaction xid8 primary key
);

create function notes_change() returns trigger language plpgsql as $$
begin
	if current_setting('portfolio.change', true) is distinct from pg_current_xact_id()::text then
		perform set_config('portfolio.change', pg_current_xact_id()::text, true);
		insert into records_change (transaction) values (pg_current_xact_id()) on conflict do nothing;
	end if;
	return null;
end $$;

create function makes_state() returns trigger language plpgsql as $$
begin
	update records_state set last_change = new.transaction;
	delete from records_change where transaction = new.transaction;
	return null;
end $$;
create constraint trigger makes_state after insert on records_change
	deferrable initially deferred for each row execute function makes_state();

-- Makes changes of a table's rows changes of the records.
create function watch_records(watched regclass) returns void language plpgsql as $$
begin
	execute format('create trigger notes_change after insert or update or delete or truncate on %s
		for each statement execute function notes_change()', watched);
end $$;

-- All tables but logs, what is typed and not saved, the work on files, what a person has seen, the history that is
-- written with its record, and the words that search finds records by.
select watch_records(format('%I.%I', schemaname, tablename)::regclass) from pg_tables
where schemaname = current_schema and tablename not like '%\_aud' and tablename not in ('flyway_schema_history',
	'records_state', 'records_change', 'access_log', 'sign_in_attempt', 'activity_draft', 'export_job', 'report_link',
	'view_subscription', 'search_entry', 'activity_word', 'activity_word_change');
