package org.roca.portfolio.shared.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.Columns;
import org.roca.portfolio.shared.PartialDate;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.RegisterSlice;
import org.roca.portfolio.shared.web.Formats;
import org.roca.portfolio.shared.web.Timeline.Mark;
import org.roca.portfolio.shared.web.Timeline.Row;
import org.roca.portfolio.shared.web.Words;

/** Reads from when to when the projects of one page run. */
@Repository
@Transactional(readOnly = true)
class PeriodQueries {

	private final JdbcClient jdbc;

	private final Words words;

	private final Formats formats;

	PeriodQueries(JdbcClient jdbc, Words words, Formats formats) {
		this.jdbc = jdbc;
		this.words = words;
		this.formats = formats;
	}

	/** The projects of one page, in its order. */
	List<Period> page(Scope scope, RegisterSlice slice) {
		return slice.bind(this.jdbc.sql("""
				select r.slug, r.code, %s, t.number theme, r.start_date, r.start_date_precision, r.end_date,
					r.end_date_precision from project r join thematic_area t on t.id = r.thematic_area_id %s"""
			.formatted(Columns.text("r.title"), slice.sql(scope))), scope).query(this::period).list();
	}

	private Period period(ResultSet row, int number) throws SQLException {
		PartialDate start = Columns.date(row, "start_date");
		PartialDate end = Columns.date(row, "end_date");
		String title = this.words.of(Objects.requireNonNull(Columns.text(row, "title")));
		String slug = row.getString("slug");
		return new Period(slug, new Row(row.getString("code"), "/projects/" + slug, row.getInt("theme"),
				marks(start, end, title), said(title, start, end)));
	}

	/** A bar needs both ends; of one that is not known, only what is known is drawn. */
	private static List<Mark> marks(@Nullable PartialDate start, @Nullable PartialDate end, String title) {
		if (start != null) {
			return List.of(new Mark(start, end, false, title));
		}
		return (end != null) ? List.of(new Mark(end, null, false, title)) : List.of();
	}

	private String said(String title, @Nullable PartialDate start, @Nullable PartialDate end) {
		if (start != null && end != null) {
			return title + " · " + this.formats.range(start, end);
		}
		if (start != null) {
			return title + " · " + this.words.say("project.period.from", this.formats.date(start));
		}
		return (end != null) ? title + " · " + this.words.say("project.period.to", this.formats.date(end)) : title;
	}

}
