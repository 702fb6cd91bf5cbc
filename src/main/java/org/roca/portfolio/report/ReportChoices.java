package org.roca.portfolio.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.Columns;
import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.Text;
import org.roca.portfolio.shared.report.ReportSubject;

/** What a report can be about, and for whom it can be written. */
@Repository
@Transactional(readOnly = true)
public class ReportChoices {

	private final JdbcClient jdbc;

	ReportChoices(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Something to choose.
	 *
	 * @param value as the form sends it: {@code project:XAC-K22}
	 * @param code the code of a project as written, else empty
	 * @param name what it is called
	 */
	public record Choice(String value, String code, Text name) {

		/** Whether it is a project. */
		public boolean isProject() {
			return !this.code.isEmpty();
		}

	}

	/**
	 * The subjects that this person may report on: officers any, others their projects.
	 */
	public List<Choice> subjects(Editor editor) {
		String projects = (editor.power() == Editor.Power.ALL) ? "true" : "p.id in (:kept)";
		String others = (editor.power() == Editor.Power.ALL) ? "true" : "false";
		return this.jdbc
			.sql("""
					select * from (
						select 1 kind, 'sub_programme' value, '' code, %1$s, sp.id place from sub_programme sp
							where %5$s and sp.id = (select min(id) from sub_programme)
						union all select 2, 'project:' || p.slug, p.code, %2$s, p.id from project p where %4$s
						union all select 3, 'theme:' || t.slug, '', %3$s, t.number from thematic_area t where %5$s
						union all select 4, 'country:' || c.iso, '', c.name_en, 'original', c.name_ru, 'original',
							case when c.programme_state then 0 else 1 end from country c where %5$s
					) choice order by kind, place, name_en""".formatted(Columns.text("sp.name"),
					Columns.text("p.title"), Columns.text("t.name"), projects, others))
			.param("kept", editor.projects().isEmpty() ? List.of(-1L) : editor.projects())
			.query((row, number) -> new Choice(row.getString("value"), row.getString("code"),
					Objects.requireNonNull(Columns.text(row, "name"))))
			.list();
	}

	/** The donors that a report can be written for. */
	public List<Choice> donors() {
		return this.jdbc
			.sql("select o.slug, %s from organisation o where o.donor order by o.name_en, o.slug"
				.formatted(Columns.text("o.name")))
			.query((row, number) -> new Choice(row.getString("slug"), "",
					Objects.requireNonNull(Columns.text(row, "name"))))
			.list();
	}

	/** The subject that a form names, if this person may report on it. */
	public Optional<Topic> topic(Editor editor, String value) {
		if (subjects(editor).stream().noneMatch((choice) -> choice.value().equals(value))) {
			return Optional.empty();
		}
		String[] parts = value.split(":", 2);
		return ReportSubject.Kind.of(parts[0]).map((kind) -> switch (kind) {
			case SUB_PROGRAMME -> new Topic(kind, null, null, null);
			case PROJECT -> new Topic(kind, key("project", parts[1]), null, null);
			case THEME -> new Topic(kind, null, key("thematic_area", parts[1]), null);
			case COUNTRY -> new Topic(kind, null, null, parts[1]);
		});
	}

	/** The key of a donor. */
	public Optional<Long> donor(String slug) {
		return this.jdbc.sql("select id from organisation where donor and slug = :slug")
			.param("slug", slug)
			.query(Long.class)
			.optional();
	}

	private Long key(String table, String slug) {
		return this.jdbc.sql("select id from " + table + " where slug = :slug")
			.param("slug", slug)
			.query(Long.class)
			.single();
	}

}
