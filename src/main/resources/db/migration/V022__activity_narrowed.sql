-- Whoever a change leaves out stops seeing the record at once; whoever it lets in waits for the approval. So the version
-- that donors see while the office works on a newer one is never open to more people than any change since has chosen.
create function openness(visibility text) returns integer language sql immutable
	return array_position(array['office', 'donors', 'public'], visibility);

create function narrow_published(original bigint, chosen text) returns void language sql
	begin atomic
		update activity set visibility = chosen where publishes = original and openness(chosen) < openness(visibility);
	end;

do $$
begin
	execute 'create or replace view as_of.activity as ' || replace(pg_get_viewdef('as_of.activity'::regclass),
		'a.visibility', '(case when v.publishes is null then a.visibility
			else (select w.visibility from public.activity_aud w
				where w.id = a.id and w.rev between a.rev and current_setting(''portfolio.revision'')::integer
				order by public.openness(w.visibility) limit 1) end)::public.visibility as visibility');
end $$;
