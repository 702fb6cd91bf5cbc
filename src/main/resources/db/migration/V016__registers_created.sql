-- Since when the registers have a record. What was loaded before this column keeps the moment of its last change.
alter table organisation add created_at timestamptz not null default now();
alter table site add created_at timestamptz not null default now();
alter table place add created_at timestamptz not null default now();
update organisation set created_at = changed_at;
update site set created_at = changed_at;
update place set created_at = (select coalesce(min(created_at), now()) from organisation);
