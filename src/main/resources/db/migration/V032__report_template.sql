-- The template that comes with the product, and forms of reports among the drafts.
insert into report_template (id, name) values (nextval('report_template_seq'), 'Standard');
insert into report_template_section (template_id, position, section)
	select t.id, s.position - 1, s.section from report_template t,
		unnest(array['summary', 'context', 'achievements', 'activities', 'participants', 'equipment', 'sites', 'agencies',
			'challenges', 'contributions', 'plan', 'annexes']) with ordinality s (section, position)
	where t.created_by is null;

alter table activity_draft
	drop constraint activity_draft_path_check,
	add constraint activity_draft_path_check check (path ~ '^/(activities|reports)/');
