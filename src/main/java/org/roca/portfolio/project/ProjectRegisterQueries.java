package org.roca.portfolio.project;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.Columns;
import org.roca.portfolio.shared.Plate;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.Condition;
import org.roca.portfolio.shared.filter.RegisterFilter;

/**
 * Reads the register of projects, by thematic area and in the order of its document.
 */
@Repository
@Transactional(readOnly = true)
class ProjectRegisterQueries {

	private final JdbcClient jdbc;

	ProjectRegisterQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The rows of one page.
	 * @param after the slug of the project before the page, null for the first page
	 * @param limit how many rows at most
	 */
	List<ProjectEntry> page(Scope scope, RegisterFilter filter, @Nullable String after, int limit) {
		Condition selected = filter.condition(scope);
		return this.jdbc
			.sql("""
					select r.slug plate_slug, r.code plate_code, t.number plate_theme, t.slug theme_slug, %s, %s, r.type,
						r.start_date, r.start_date_precision, r.end_date, r.end_date_precision
					from project r join thematic_area t on t.id = r.thematic_area_id
					where %s and (:after::text is null or (t.number, r.id) > (
						select bt.number, b.id from project b join thematic_area bt on bt.id = b.thematic_area_id
							where b.slug = :after))
					order by t.number, r.id limit :limit"""
				.formatted(Columns.text("t.name", "theme"), Columns.text("r.title"), selected.sql()))
			.params(selected.params())
			.param("after", after, Types.VARCHAR)
			.param("limit", limit)
			.query(ProjectRegisterQueries::entry)
			.list();
	}

	private static ProjectEntry entry(ResultSet row, int number) throws SQLException {
		return new ProjectEntry(Objects.requireNonNull(Plate.of(row)), row.getString("theme_slug"),
				Objects.requireNonNull(Columns.text(row, "theme")), Objects.requireNonNull(Columns.text(row, "title")),
				row.getString("type"), Columns.date(row, "start_date"), Columns.date(row, "end_date"));
	}

}
