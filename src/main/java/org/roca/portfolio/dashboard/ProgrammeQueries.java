package org.roca.portfolio.dashboard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.Columns;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.Condition;

/**
 * Reads what the documents say of the programme: its sub-programmes, thematic areas and
 * fields of work. The frame of the portfolio is no secret; a thematic area is shown to
 * those who may see one of its projects.
 */
@Repository
@Transactional(readOnly = true)
class ProgrammeQueries {

	private final JdbcClient jdbc;

	ProgrammeQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The sub-programmes with the parts of their objectives. */
	List<SubProgramme> subProgrammes() {
		Map<Long, List<Statement>> parts = new HashMap<>();
		this.jdbc
			.sql("""
					select st.sub_programme_id, st.kind, %s, %s from statement st %s
					where st.sub_programme_id is not null and st.kind = 'objective' order by st.position"""
				.formatted(Columns.text("st.text"), Origin.columns("st"), Origin.join("st")))
			.query((row) -> {
				parts.computeIfAbsent(row.getLong("sub_programme_id"), (key) -> new ArrayList<>())
					.add(new Statement(row.getString("kind"), Objects.requireNonNull(Columns.text(row, "text")),
							Origin.of(row)));
			});
		return this.jdbc
			.sql("""
					select sp.id, sp.number, %s, %s, %s, %s
					from sub_programme sp join programme pr on pr.id = sp.programme_id %s
					order by pr.start_year, pr.id, sp.number""".formatted(Columns.text("sp.name"),
					Columns.text("sp.objective"), Columns.text("pr.name", "programme"), Origin.columns("sp"),
					Origin.join("sp")))
			.query((row, number) -> new SubProgramme(row.getInt("number"),
					Objects.requireNonNull(Columns.text(row, "name")),
					Objects.requireNonNull(Columns.text(row, "programme")), Columns.text(row, "objective"),
					Origin.of(row), parts.getOrDefault(row.getLong("id"), List.of())))
			.list();
	}

	/** The thematic area of this slug, if the person may see one of its projects. */
	Optional<ThematicArea> area(Scope scope, String slug) {
		Condition inView = scope.projects("p");
		return this.jdbc
			.sql("""
					select t.slug, t.number, sp.number sub_programme, %s, %s, %s
					from thematic_area t join sub_programme sp on sp.id = t.sub_programme_id
					join programme pr on pr.id = sp.programme_id %s
					where t.slug = :slug and exists (select from project p where p.thematic_area_id = t.id and (%s))"""
				.formatted(Columns.text("t.name"), Columns.text("pr.name", "programme"), Origin.columns("t"),
						Origin.join("t"), inView.sql()))
			.params(inView.params())
			.param("slug", slug)
			.query((row, number) -> new ThematicArea(row.getString("slug"), row.getInt("number"),
					Objects.requireNonNull(Columns.text(row, "name")), row.getInt("sub_programme"),
					Objects.requireNonNull(Columns.text(row, "programme")), Origin.of(row)))
			.optional();
	}

	/** The fields of work in their order. */
	List<FieldOfWork> fields() {
		return this.jdbc
			.sql("select f.code, %s, %s from field_of_work f %s order by f.position".formatted(Columns.text("f.name"),
					Origin.columns("f"), Origin.join("f")))
			.query((row, number) -> new FieldOfWork(row.getString("code"),
					Objects.requireNonNull(Columns.text(row, "name")), Origin.of(row)))
			.list();
	}

}
