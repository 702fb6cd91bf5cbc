package org.roca.portfolio.project;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.Columns;
import org.roca.portfolio.shared.PartialDate;
import org.roca.portfolio.shared.Plate;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.SourceNote;
import org.roca.portfolio.shared.Text;
import org.roca.portfolio.shared.filter.Condition;

/**
 * Reads the page of one site.
 */
@Repository
@Transactional(readOnly = true)
class SiteQueries {

	private static final int LATEST = 10;

	private final JdbcClient jdbc;

	SiteQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The site of this slug, or nothing when the person sees none.
	 */
	Optional<SitePage> site(Scope scope, String slug) {
		Condition inView = scope.sites("r");
		return this.jdbc
			.sql("""
					select %s, k.name_en kind_name_en, k.name_ru kind_name_ru, c.name_en country_en, c.name_ru country_ru,
						n.name_en neighbour_en, n.name_ru neighbour_ru, r.mode, o.slug opposite_slug, %s, r.lat, r.lon, %s, %s
					from site r join site_kind k on k.code = r.kind join country c on c.iso = r.country_iso
						left join country n on n.iso = r.neighbour_iso
						left join site o on (o.id = r.opposite_id or o.opposite_id = r.id) and %s
						left join source src on src.id = r.source_id left join %s p on p.id = r.project_id
					where r.slug = :slug and (%s) order by (o.id = r.opposite_id) desc nulls last limit 1"""
				.formatted(SiteEntry.COLUMNS, Columns.text("o.name", "opposite"), Columns.text("r.note"),
						SourceNote.columns("r"), "(" + scope.sites("o").sql() + ")", Plate.inView(scope), inView.sql()))
			.params(inView.params())
			.param("slug", slug.replace('\0', ' '))
			.query(SiteQueries::page)
			.optional();
	}

	/**
	 * The latest activities at a site, undated ones last.
	 */
	List<SiteActivity> latest(Scope scope, String slug) {
		Condition inView = scope.activities("a");
		return this.jdbc
			.sql("""
					select a.reference, %s, y.name_en type_en, y.name_ru type_ru, plate_slug, plate_code, plate_theme,
						a.actual_start, a.actual_start_precision, a.actual_end, a.actual_end_precision, a.planned_start,
						a.planned_start_precision, a.planned_end, a.planned_end_precision
					from activity a join activity_site s on s.activity_id = a.id join site r on r.id = s.site_id
						join activity_type y on y.code = a.type left join %s p on p.id = a.project_id
					where r.slug = :slug and (%s)
					order by a.begins desc nulls last, a.reference desc limit :limit"""
				.formatted(Columns.text("a.title"), Plate.inView(scope), inView.sql()))
			.params(inView.params())
			.param("slug", slug)
			.param("limit", LATEST)
			.query(SiteQueries::activity)
			.list();
	}

	/**
	 * Other sites of the same border, from both of its sides, in the order of their
	 * names; none for an inland site.
	 */
	List<SiteEntry> sameBorder(Scope scope, String slug) {
		Condition inView = scope.sites("r");
		return this.jdbc
			.sql("""
					select %s from site r join site h on h.slug = :slug and h.id <> r.id
						and array[r.country_iso, r.neighbour_iso] <@ array[h.country_iso, h.neighbour_iso]
						and r.neighbour_iso is not null and h.neighbour_iso is not null
						left join %s p on p.id = r.project_id
					where %s order by r.country_iso <> h.country_iso, lower(r.name_en), r.slug"""
				.formatted(SiteEntry.COLUMNS, Plate.inView(scope), "(" + inView.sql() + ")"))
			.params(inView.params())
			.param("slug", slug)
			.query(SiteEntry::of)
			.list();
	}

	private static SitePage page(ResultSet row, int number) throws SQLException {
		String neighbour = row.getString("neighbour_iso");
		return new SitePage(SiteEntry.of(row, number), listed(row, "kind_name"), listed(row, "country"),
				(neighbour != null) ? listed(row, "neighbour") : null, row.getString("mode"),
				Columns.text(row, "opposite"), row.getString("opposite_slug"), row.getBigDecimal("lat"),
				row.getBigDecimal("lon"), Columns.text(row, "note"), SourceNote.of(row));
	}

	private static SiteActivity activity(ResultSet row, int number) throws SQLException {
		PartialDate actual = Columns.date(row, "actual_start");
		String kind = (actual != null) ? "actual" : "planned";
		return new SiteActivity(row.getString("reference"), Objects.requireNonNull(Columns.text(row, "title")),
				listed(row, "type"), Plate.of(row), Columns.date(row, kind + "_start"),
				Columns.date(row, kind + "_end"));
	}

	private static Text listed(ResultSet row, String name) throws SQLException {
		return new Text(row.getString(name + "_en"), Text.TextState.ORIGINAL, row.getString(name + "_ru"),
				Text.TextState.ORIGINAL);
	}

}
