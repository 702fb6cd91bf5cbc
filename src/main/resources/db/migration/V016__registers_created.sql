-- Since when the registers have a record. What was loaded before this column keeps the moment of its last change.
alter table organisation add created_at timestamptz not null default now();
alter table site add created_at timestamptz not null default now();
alter table place add created_at timestamptz not null default now();
update organisation set created_at = changed_at;
update site set created_at = changed_at;
update place set created_at = (select coalesce(min(created_at), now()) from organisation);

-- The registers as they were. A record that is added with an activity is as old as that version of the activity; a minute
-- of grace, because one is the moment of the database and the other that of the application.
do $$
declare
	register text;
begin
	foreach register in array array['organisation', 'site', 'place'] loop
		execute format('create view as_of.%1$I as select r.* from public.%1$I r where r.created_at <= (
			select v.at + interval ''1 minute'' from public.revision v
			where v.id = current_setting(''portfolio.revision'')::integer)', register);
	end loop;
end $$;
