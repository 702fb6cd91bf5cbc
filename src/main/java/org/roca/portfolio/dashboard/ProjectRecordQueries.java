package org.roca.portfolio.dashboard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.Columns;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.Text;
import org.roca.portfolio.shared.filter.Condition;
import org.roca.portfolio.shared.filter.PlainCode;

/**
 * Finds a project by its code in any writing.
 */
@Repository
@Transactional(readOnly = true)
class ProjectRecordQueries {

	/** The columns of a {@link ProjectKey}: a project {@code p}, its area {@code t}. */
	static final String KEY = "p.slug, p.code, t.number";

	private final JdbcClient jdbc;

	ProjectRecordQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The project of a code.
	 * @param code the slug, or any alias in any writing
	 */
	Optional<ProjectRecord> find(Scope scope, String code) {
		Condition inView = scope.projects("p");
		String sql = """
				select p.id, p.slug, p.code, p.type, p.visibility, %s, p.start_date, p.start_date_precision, p.end_date,
					p.end_date_precision, t.slug theme_slug, t.number theme_number, %s, s.number sub_number, %s, %s, %s,
					array(select a.alias from project_alias a where a.project_id = p.id order by 1) aliases
				from project p join thematic_area t on t.id = p.thematic_area_id
					join sub_programme s on s.id = t.sub_programme_id join programme g on g.id = s.programme_id %s
				where (p.slug = :code or p.id in (select a.project_id from project_alias a where a.plain = :plain))
					and (%s)
				order by p.slug = :code desc limit 1""".formatted(Columns.text("p.title"),
				Columns.text("t.name", "theme"), Columns.text("s.name", "sub"), Columns.text("g.name", "programme"),
				Origin.columns("p"), Origin.join("p"), inView.sql());
		return this.jdbc.sql(sql)
			.param("code", code.replace('\0', ' '))
			.param("plain", PlainCode.of(code))
			.params(inView.params())
			.query((row, number) -> project(row))
			.optional();
	}

	private static ProjectRecord project(ResultSet row) throws SQLException {
		return new ProjectRecord(row.getLong("id"), row.getString("slug"), row.getString("code"), row.getString("type"),
				text(row, "title"), Columns.date(row, "start_date"), Columns.date(row, "end_date"),
				row.getString("visibility"), words(row, "aliases"),
				new ProjectRecord.Theme(row.getString("theme_slug"), row.getInt("theme_number"), text(row, "theme")),
				row.getInt("sub_number"), text(row, "sub"), text(row, "programme"), Origin.of(row));
	}

	/** The project of an outer join, null where it has none. */
	static @Nullable ProjectKey inView(ResultSet row) throws SQLException {
		return (row.getString("slug") != null) ? ProjectKey.of(row) : null;
	}

	/** A text that the schema demands. */
	static Text text(ResultSet row, String name) throws SQLException {
		return Objects.requireNonNull(Columns.text(row, name), name);
	}

	/** The words of an array. */
	static List<String> words(ResultSet row, String name) throws SQLException {
		return Arrays.stream((Object[]) row.getArray(name).getArray()).map(String::valueOf).toList();
	}

}
