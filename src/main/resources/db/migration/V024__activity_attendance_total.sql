-- Women and men who were counted apart are people, also where nobody wrote their sum: 8 women and 8 men of one agency are
-- more than a total of 10. The version that donors see stays as it was approved.
create or replace function attendance_is_within_the_total() returns trigger language plpgsql as $$
declare
	checked bigint;
begin
	if tg_table_name = 'activity' then
		checked := new.id;
	else
		checked := new.activity_id;
	end if;
	if exists (select from activity a, lateral (select sum(t.women) women, sum(t.men) men, sum(t.unknown_sex) unknown_sex,
				sum(greatest(t.participants, coalesce(t.women, 0) + coalesce(t.men, 0) + coalesce(t.unknown_sex, 0))) people
				from activity_attendance t where t.activity_id = a.id) part
			where a.id = checked and a.publishes is null and (part.women > a.women or part.men > a.men
				or part.unknown_sex > a.unknown_sex or part.people > a.participants
				or greatest(a.women, part.women, 0) + greatest(a.men, part.men, 0)
					+ greatest(a.unknown_sex, part.unknown_sex, 0) > a.participants)) then
		raise exception 'The attendances of activity % are more than its total', checked
			using errcode = 'check_violation', constraint = 'activity_attendance_total';
	end if;
	return null;
end $$;
