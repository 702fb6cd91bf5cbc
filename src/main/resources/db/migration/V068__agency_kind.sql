-- Activities are counted by the kind of their agencies as well as by their codes: a changed kind is noted like those.
create or replace trigger notes_all_activities after update on organisation for each row
	when ((old.slug, old.kind) is distinct from (new.slug, new.kind)) execute function notes_all_activities();
