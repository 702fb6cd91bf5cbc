package org.roca.portfolio.activity.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.Columns;
import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.Condition;

/** Reads what the lists of the form offer, all in one query. */
@Repository
@Transactional(readOnly = true)
class OfferedQueries {

	private final JdbcClient jdbc;

	OfferedQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The codes that a person may choose from. */
	Offered offered(Scope scope, Editor editor) {
		Condition inView = scope.projects("p");
		List<LeadProject> projects = new ArrayList<>();
		Map<String, List<Choice>> lists = new HashMap<>();
		this.jdbc
			.sql("""
					select 'project' list, p.slug code, p.id, p.code written, t.number theme, %s, p.slug belongs, p.code place
					from project p join thematic_area t on t.id = p.thematic_area_id where %s
					union all
					select 'pillar', l.code, null, null, null, %s, p.slug, l.code from pillar l
						join project p on p.id = l.project_id where :all or p.id = any(:kept::bigint[])
					union all
					select 'type', y.code, null, null, null, y.name_en, 'original', y.name_ru, 'original', '', y.name_en
						from activity_type y
					union all
					select 'country', c.iso, null, null, null, c.name_en, 'original', c.name_ru, 'original', '',
						case when c.programme_state then '0' else '1' end || c.name_en from country c
					union all
					select 'currency', m.code, null, null, null, m.name_en, 'original', m.name_ru, 'original', '',
						case m.code when 'USD' then '' else m.code end from currency m
					union all
					select 'topic', f.code, null, null, null, %s, '', lpad(f.position::text, 9, '0') from field_of_work f
					order by list, place, code"""
				.formatted(Columns.text("p.title", "name"), inView.sql(), Columns.text("l.name"),
						Columns.text("f.name")))
			.params(inView.params())
			.param("all", editor.power() == Editor.Power.ALL)
			.param("kept", editor.projects().toArray(Long[]::new))
			.query((row) -> {
				Choice choice = new Choice(row.getString("code"), Objects.requireNonNull(Columns.text(row, "name")),
						row.getString("belongs"));
				long id = row.getLong("id");
				if (id != 0) {
					projects.add(new LeadProject(id, choice.code(), row.getString("written"), choice.name(),
							row.getInt("theme"), editor.keeps(id)));
				}
				lists.computeIfAbsent(row.getString("list"), (key) -> new ArrayList<>()).add(choice);
			});
		return new Offered(projects, list(lists, "pillar"), list(lists, "type"), list(lists, "country"),
				list(lists, "currency"), list(lists, "topic"));
	}

	/** The pillars of a project; none where the person does not keep its records. */
	List<Choice> pillars(Editor editor, String project) {
		Condition kept = editor.leads("p");
		return this.jdbc.sql("""
				select l.code, %s from pillar l join project p on p.id = l.project_id
				where p.slug = :project and %s order by l.code""".formatted(Columns.text("l.name"), kept.sql()))
			.params(kept.params())
			.param("project", project.replace('\0', ' '))
			.query((row, number) -> new Choice(row.getString("code"), Objects.requireNonNull(Columns.text(row, "name")),
					project))
			.list();
	}

	private static List<Choice> list(Map<String, List<Choice>> lists, String name) {
		return lists.getOrDefault(name, List.of());
	}

}
