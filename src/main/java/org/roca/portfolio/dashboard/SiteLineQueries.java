package org.roca.portfolio.dashboard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.Columns;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.Condition;
import org.roca.portfolio.shared.filter.Register;
import org.roca.portfolio.shared.filter.RegisterFilter;

/** Reads sites by country and border. */
@Repository
@Transactional(readOnly = true)
class SiteLineQueries {

	private final JdbcClient jdbc;

	SiteLineQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Sites sites(Scope scope, RegisterFilter filter) {
		Condition selected = filter.condition(scope);
		Condition project = scope.projects("p");
		String sql = """
				select r.slug site_slug, %s, kind.name_en kind_en, 'original' kind_en_state, kind.name_ru kind_ru,
					'original' kind_ru_state, r.country_iso, country.name_en country_en, 'original' country_en_state,
					country.name_ru country_ru, 'original' country_ru_state, r.neighbour_iso,
					other.name_en other_en, case when other.iso is not null then 'original' end other_en_state,
					other.name_ru other_ru, case when other.iso is not null then 'original' end other_ru_state,
					r.opened, r.opened_precision, r.lat, r.lon, %s
				from %s
				join site_kind kind on kind.code = r.kind
				join country on country.iso = r.country_iso
				left join country other on other.iso = r.neighbour_iso
				left join project p on p.id = r.project_id and (%s)
				left join thematic_area t on t.id = p.thematic_area_id
				where %s
				order by country.name_en, other.name_en nulls last, r.opened nulls last, r.name_en, r.id""".formatted(
				Columns.text("r.name"), ProjectRecordQueries.KEY, Register.SITES.from(), project.sql(), selected.sql());
		return Sites.of(filter,
				this.jdbc.sql(sql)
					.params(project.params())
					.params(selected.params())
					.query((row, number) -> line(row))
					.list());
	}

	private static SiteLine line(ResultSet row) throws SQLException {
		return new SiteLine(row.getString("site_slug"), Objects.requireNonNull(Columns.text(row, "name")),
				Objects.requireNonNull(Columns.text(row, "kind")), row.getString("country_iso"),
				Objects.requireNonNull(Columns.text(row, "country")), row.getString("neighbour_iso"),
				Columns.text(row, "other"), Columns.date(row, "opened"), ProjectRecordQueries.inView(row),
				row.getBigDecimal("lat"), row.getBigDecimal("lon"));
	}

}
