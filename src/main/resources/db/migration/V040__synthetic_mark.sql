-- A database that a generator has filled says so for good: every page and file of it is labelled.
create table synthetic_portfolio (
	only_one boolean primary key default true check (only_one),
	activities bigint not null check (activities > 0),
	seed bigint not null,
	day date not null, -- "today" when it was made: what is planned comes after it
	made_at timestamptz not null default now()
);
create function stays_synthetic() returns trigger language plpgsql as $$
begin
	raise exception 'A synthetic portfolio stays one' using errcode = 'check_violation', constraint = 'synthetic_portfolio_stays';
end $$;
create trigger synthetic_portfolio_stays before update or delete or truncate on synthetic_portfolio
	execute function stays_synthetic();
