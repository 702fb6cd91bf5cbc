package org.roca.portfolio.dashboard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.Columns;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.Condition;
import org.roca.portfolio.shared.filter.RegisterFilter;

import static org.roca.portfolio.dashboard.ProjectRecordQueries.text;
import static org.roca.portfolio.dashboard.ProjectRecordQueries.words;

/**
 * The sites of a selection, for the pages of other records.
 */
@Repository
@Transactional(readOnly = true)
class SiteRowQueries {

	private final JdbcClient jdbc;

	SiteRowQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The rows of a selection. A project out of view is not named.
	 */
	List<SiteRow> rows(Scope scope, RegisterFilter filter) {
		Condition project = scope.projects("p");
		Condition selected = filter.condition(scope);
		return this.jdbc
			.sql("""
					select r.slug site_slug, %s, r.opened, r.opened_precision, k.name_en kind_en, 'original' kind_en_state,
						k.name_ru kind_ru, 'original' kind_ru_state, c.name_en country_en, 'original' country_en_state,
						c.name_ru country_ru, 'original' country_ru_state, n.name_en neighbour_en,
						case when n.iso is not null then 'original' end neighbour_en_state, n.name_ru neighbour_ru,
						case when n.iso is not null then 'original' end neighbour_ru_state, %s, %s,
						array(select y.name from site_name y where y.site_id = r.id order by 1) others
					from %s left join project p on p.id = r.project_id and (%s)
						left join thematic_area t on t.id = p.thematic_area_id
						join site_kind k on k.code = r.kind join country c on c.iso = r.country_iso
						left join country n on n.iso = r.neighbour_iso %s
					where %s order by k.name_en, c.name_en, r.name_en, r.slug"""
				.formatted(Columns.text("r.name"), ProjectRecordQueries.KEY, Origin.columns("r"),
						filter.register().from(), project.sql(), Origin.join("r"), selected.sql()))
			.params(project.params())
			.params(selected.params())
			.query((row, number) -> row(row))
			.list();
	}

	private static SiteRow row(ResultSet row) throws SQLException {
		return new SiteRow(row.getString("site_slug"), text(row, "name"), words(row, "others"), text(row, "kind"),
				text(row, "country"), Columns.text(row, "neighbour"), Columns.date(row, "opened"),
				ProjectRecordQueries.inView(row), Origin.of(row));
	}

}
