package org.roca.portfolio.report.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.Columns;
import org.roca.portfolio.shared.Text;
import org.roca.portfolio.shared.Text.TextState;

/** Reads the access log, newest first. */
@Repository
@Transactional(readOnly = true)
public class AccessQueries {

	private static final String LINES = """
			select l.id, l.at, a.username, a.display_name, k.label, l.action, l.address, l.format, e.report_id, e.number,
				e.title_en, e.title_ru, %s
			from access_log l left join account a on a.id = l.account_id left join report_link k on k.id = l.link_id
				left join report_edition e on e.id = l.edition_id left join organisation v on v.id = l.view_as
			where %s order by l.at desc, l.id desc limit :limit"""
		.formatted(Columns.text("v.name", "view_as"), "%s");

	private static final String FILTER = """
			(:report is null or e.report_id = :report) and (:person is null or a.username = :person)
			and (:from is null or l.at >= :from) and (:to is null or l.at < :to)
			and (:after is null or (l.at, l.id) < (select b.at, b.id from access_log b where b.id = :after))"""
		.replaceAll(":(report|after)\\b", "cast(:$1 as bigint)")
		.replaceAll(":(from|to)\\b", "cast(:$1 as timestamptz)")
		.replace(":person", "cast(:person as text)");

	private final JdbcClient jdbc;

	private final Clock clock;

	AccessQueries(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Lines that are asked for. */
	List<VisitLine> lines(VisitFilter filter, int limit) {
		Map<String, Object> params = new HashMap<>();
		params.put("report", filter.report());
		params.put("person", filter.person());
		params.put("from", start(filter.from()));
		params.put("to", start((filter.to() != null) ? filter.to().plusDays(1) : null));
		params.put("after", filter.after());
		return this.jdbc.sql(LINES.formatted(FILTER))
			.params(params)
			.param("limit", limit)
			.query((row, number) -> line(row))
			.list();
	}

	/** The last lines about an edition. */
	public List<VisitLine> ofEdition(long edition, int limit) {
		return this.jdbc.sql(LINES.formatted("l.edition_id = :edition"))
			.param("edition", edition)
			.param("limit", limit)
			.query((row, number) -> line(row))
			.list();
	}

	private @Nullable OffsetDateTime start(@Nullable LocalDate day) {
		return (day != null) ? day.atStartOfDay(this.clock.getZone()).toOffsetDateTime() : null;
	}

	private static VisitLine line(ResultSet row) throws SQLException {
		String title = row.getString("title_en");
		return new VisitLine(row.getLong("id"),
				Objects.requireNonNull(row.getObject("at", OffsetDateTime.class)).toInstant(),
				row.getString("username"), row.getString("display_name"), row.getString("label"),
				row.getString("action"), row.getString("address"), row.getString("format"),
				row.getObject("report_id", Long.class), row.getObject("number", Integer.class), (title != null)
						? new Text(title, TextState.ORIGINAL, row.getString("title_ru"), TextState.ORIGINAL) : null,
				Columns.text(row, "view_as"));
	}

}
