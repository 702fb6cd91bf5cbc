package org.roca.portfolio.report.list;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.report.list.ReportRow.Last;
import org.roca.portfolio.shared.Columns;
import org.roca.portfolio.shared.Plate;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.Text;

/** Reads the reports that the office writes, those changed last first. */
@Repository
@Transactional(readOnly = true)
class ReportListQueries {

	private static final String ROWS = """
			select r.id, %1$s, p.slug plate_slug, p.code plate_code, pt.number plate_theme,
				coalesce(t.name_en, c.name_en) about_en,
				coalesce(t.name_en_state::text, case when c.iso is not null then 'original' end) about_en_state,
				coalesce(t.name_ru, c.name_ru) about_ru,
				coalesce(t.name_ru_state::text, case when c.iso is not null then 'original' end) about_ru_state,
				r.review_state, r.changed_at, %2$s, r.starts, r.ends, e.number, e.issued_at,
				e.withdrawn_at is not null withdrawn
			from report r left join project p on p.id = r.project_id left join thematic_area pt on pt.id = p.thematic_area_id
				left join thematic_area t on t.id = r.thematic_area_id left join country c on c.iso = r.country_iso
				left join organisation d on d.id = r.audience_id
				left join lateral (select number, issued_at, withdrawn_at from report_edition
					where report_id = r.id and issued_at <= :now order by number desc limit 1) e on true
			where :office and (cast(:donor as text) is null or d.slug = :donor)
				and (cast(:project as text) is null or p.slug = :project)
				and (cast(:state as text) is null or r.review_state = :state or :state = 'issued' and e.number is not null)
			"""
		.formatted(Columns.text("r.title"), Columns.text("d.name", "donor"));

	private static final String PAGE = """
			and (cast(:after as bigint) is null or (r.changed_at, r.id) <
				(select b.changed_at, b.id from report b where b.id = :after))
			order by r.changed_at desc, r.id desc limit :limit""";

	private final JdbcClient jdbc;

	private final Clock clock;

	ReportListQueries(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** A page of the reports that are asked for. */
	List<ReportRow> rows(Scope scope, ReportFilter filter, int limit) {
		return this.jdbc.sql(ROWS + PAGE)
			.params(params(scope, filter))
			.param("after", filter.after())
			.param("limit", limit)
			.query((row, number) -> row(row))
			.list();
	}

	/** How many reports are asked for. */
	long count(Scope scope, ReportFilter filter) {
		return this.jdbc.sql("select count(*) from (" + ROWS + ") n")
			.params(params(scope, filter))
			.query(Long.class)
			.single();
	}

	/**
	 * The donors for whom reports are written.
	 * @param asked the slug of one that is offered although it has none yet; null for
	 * none
	 */
	List<Choice> donors(Scope scope, @Nullable String asked) {
		return this.jdbc.sql("""
				select d.slug, %s from organisation d
				where :office and (d.id in (select audience_id from report) or d.slug = :asked)
				order by d.name_en, d.slug""".formatted(Columns.text("d.name")))
			.param("office", scope.isOffice())
			.param("asked", asked, Types.VARCHAR)
			.query((row, number) -> new Choice(row.getString("slug"),
					Objects.requireNonNull(Columns.text(row, "name"))))
			.list();
	}

	/**
	 * The projects about which reports are written.
	 * @param asked the slug of one that is offered although it has none yet; null for
	 * none
	 */
	List<Choice> projects(Scope scope, @Nullable String asked) {
		return this.jdbc.sql("""
				select p.slug, p.code from project p
				where :office and (p.id in (select project_id from report) or p.slug = :asked) order by p.code""")
			.param("office", scope.isOffice())
			.param("asked", asked, Types.VARCHAR)
			.query((row, number) -> new Choice(row.getString("slug"), Text.english(row.getString("code"))))
			.list();
	}

	private Map<String, Object> params(Scope scope, ReportFilter filter) {
		Map<String, @Nullable Object> params = new HashMap<>();
		params.put("office", scope.isOffice());
		params.put("now", this.clock.instant().atOffset(ZoneOffset.UTC));
		params.put("donor", filter.donor());
		params.put("project", filter.project());
		params.put("state", filter.state());
		return params;
	}

	private static ReportRow row(ResultSet row) throws SQLException {
		String slug = row.getString("plate_slug");
		return new ReportRow(row.getLong("id"), Objects.requireNonNull(Columns.text(row, "title")),
				(slug != null) ? new Plate(slug, row.getString("plate_code"), row.getInt("plate_theme")) : null,
				Columns.text(row, "about"), row.getString("review_state"),
				Objects.requireNonNull(row.getObject("changed_at", OffsetDateTime.class)).toInstant(),
				Columns.text(row, "donor"), row.getObject("starts", LocalDate.class),
				row.getObject("ends", LocalDate.class), last(row));
	}

	private static @Nullable Last last(ResultSet row) throws SQLException {
		Integer number = row.getObject("number", Integer.class);
		return (number != null)
				? new Last(number, Objects.requireNonNull(row.getObject("issued_at", OffsetDateTime.class)).toInstant(),
						row.getBoolean("withdrawn"))
				: null;
	}

	/**
	 * What a filter offers.
	 *
	 * @param code its slug
	 */
	record Choice(String code, Text name) {
	}

}
