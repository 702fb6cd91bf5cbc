package org.roca.portfolio.project;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.Columns;
import org.roca.portfolio.shared.Plate;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.RegisterSlice;
import org.roca.portfolio.shared.web.RegisterRows;

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

	/** The rows as a page reads them. */
	RegisterRows<ProjectEntry> rows(Scope scope) {
		return new RegisterRows<>((slice) -> page(scope, slice), ProjectEntry::slug);
	}

	/**
	 * The rows of one page, those of a thematic area together.
	 */
	private List<ProjectEntry> page(Scope scope, RegisterSlice slice) {
		return slice
			.bind(this.jdbc
				.sql("""
						select r.slug plate_slug, r.code plate_code, t.number plate_theme, t.slug theme_slug, %s, %s, r.type,
							r.start_date, r.start_date_precision, r.end_date, r.end_date_precision
						from project r join thematic_area t on t.id = r.thematic_area_id %s"""
					.formatted(Columns.text("t.name", "theme"), Columns.text("r.title"), slice.sql(scope))), scope)
			.query(ProjectRegisterQueries::entry)
			.list();
	}

	private static ProjectEntry entry(ResultSet row, int number) throws SQLException {
		return new ProjectEntry(Objects.requireNonNull(Plate.of(row)), row.getString("theme_slug"),
				Objects.requireNonNull(Columns.text(row, "theme")), Objects.requireNonNull(Columns.text(row, "title")),
				row.getString("type"), Columns.date(row, "start_date"), Columns.date(row, "end_date"));
	}

}
