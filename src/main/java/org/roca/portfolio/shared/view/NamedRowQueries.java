package org.roca.portfolio.shared.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.Columns;
import org.roca.portfolio.shared.Plate;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.Register;
import org.roca.portfolio.shared.filter.RegisterSlice;
import org.roca.portfolio.shared.web.Words;

/** Reads the agencies, donors or sites of one page. */
@Repository
@Transactional(readOnly = true)
class NamedRowQueries {

	private final JdbcClient jdbc;

	private final Words words;

	NamedRowQueries(JdbcClient jdbc, Words words) {
		this.jdbc = jdbc;
		this.words = words;
	}

	/** The agencies or donors of one page, in its order. */
	List<NamedRow> organisations(Scope scope, RegisterSlice slice) {
		Register register = slice.filter().register();
		return slice
			.bind(this.jdbc.sql("select r.slug, %s from %s %s".formatted(Columns.text("r.name"), register.from(),
					slice.sql(scope))), scope)
			.query((RowMapper<NamedRow>) (row, number) -> new NamedRow(register, row.getString("slug"), name(row), 0,
					null))
			.list();
	}

	/** The sites of one page, in its order. */
	List<NamedRow> sites(Scope scope, RegisterSlice slice) {
		return slice.bind(this.jdbc.sql("""
				select r.slug, %s, r.opened, r.opened_precision, plate_slug, plate_code, plate_theme
					from site r left join %s p on p.id = r.project_id %s""".formatted(Columns.text("r.name"),
				Plate.inView(scope), slice.sql(scope))), scope)
			.query(this::site)
			.list();
	}

	private NamedRow site(ResultSet row, int number) throws SQLException {
		Plate plate = Plate.of(row);
		return new NamedRow(Register.SITES, row.getString("slug"), name(row), (plate != null) ? plate.theme() : 0,
				Columns.date(row, "opened"));
	}

	private String name(ResultSet row) throws SQLException {
		return this.words.of(Objects.requireNonNull(Columns.text(row, "name")));
	}

}
