package org.roca.portfolio.shared.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.Columns;
import org.roca.portfolio.shared.Figure;
import org.roca.portfolio.shared.PartialDate;
import org.roca.portfolio.shared.Plate;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.filter.Register;
import org.roca.portfolio.shared.filter.RegisterSlice;
import org.roca.portfolio.shared.measure.SpellQueries;
import org.roca.portfolio.shared.web.Formats;
import org.roca.portfolio.shared.web.SpellMarks;
import org.roca.portfolio.shared.web.Timeline.Mark;
import org.roca.portfolio.shared.web.Timeline.Row;
import org.roca.portfolio.shared.web.Words;

/** Reads when the activities were that name the agencies, donors or sites of one page. */
@Repository
@Transactional(readOnly = true)
class NamedPeriodQueries {

	private final JdbcClient jdbc;

	private final SpellQueries spells;

	private final Words words;

	private final Formats formats;

	NamedPeriodQueries(JdbcClient jdbc, SpellQueries spells, Words words, Formats formats) {
		this.jdbc = jdbc;
		this.spells = spells;
		this.words = words;
		this.formats = formats;
	}

	/**
	 * What is shown of a row besides its activities.
	 *
	 * @param theme the number of the thematic area of its project, 0 for none
	 * @param opened when it was opened; null for not known, or no site
	 */
	private record Line(String slug, String name, int theme, @Nullable PartialDate opened) {
	}

	/** The agencies or donors of one page, in its order. */
	List<Period> organisations(Scope scope, RegisterSlice slice) {
		return periods(scope, slice.filter().register(),
				slice
					.bind(this.jdbc.sql("select r.slug, %s from %s %s".formatted(Columns.text("r.name"),
							slice.filter().register().from(), slice.sql(scope))), scope)
					.query((RowMapper<Line>) (row, number) -> new Line(row.getString("slug"), name(row), 0, null))
					.list());
	}

	/** The sites of one page, in its order. */
	List<Period> sites(Scope scope, RegisterSlice slice) {
		return periods(scope, Register.SITES,
				slice
					.bind(this.jdbc.sql("""
							select r.slug, %s, r.opened, r.opened_precision, plate_slug, plate_code, plate_theme
								from site r left join %s p on p.id = r.project_id %s"""
						.formatted(Columns.text("r.name"), Plate.inView(scope), slice.sql(scope))), scope)
					.query((RowMapper<Line>) (row, number) -> {
						Plate plate = Plate.of(row);
						return new Line(row.getString("slug"), name(row), (plate != null) ? plate.theme() : 0,
								Columns.date(row, "opened"));
					})
					.list());
	}

	private String name(ResultSet row) throws SQLException {
		return this.words.of(Objects.requireNonNull(Columns.text(row, "name")));
	}

	private List<Period> periods(Scope scope, Register register, List<Line> lines) {
		FilterName as = switch (register) {
			case AGENCIES -> FilterName.AGENCY;
			case DONORS -> FilterName.DONOR;
			default -> FilterName.SITE;
		};
		Map<String, SpellQueries.Named> named = this.spells.spells(scope, as, lines.stream().map(Line::slug).toList());
		return lines.stream().map((line) -> {
			SpellQueries.Named its = Objects.requireNonNull(named.get(line.slug()));
			List<Mark> marks = SpellMarks.of(its.spells());
			String href = ActivityFilter.NONE.with(as, line.slug()).href("/activities");
			return new Period(line.slug(),
					new Row(line.name(), register.path() + "/" + line.slug(), line.theme(), marks, said(line, marks),
							(line.opened() != null) ? opened(line.opened()) : null,
							Figure.of("activities", its.activities(), href)));
		}).toList();
	}

	private Mark opened(PartialDate date) {
		return new Mark(date, null, false, this.words.say("shared.timeline.opened"));
	}

	/** From the first to the last activity, and the opening. */
	private String said(Line line, List<Mark> marks) {
		List<String> said = new ArrayList<>();
		if (!marks.isEmpty()) {
			PartialDate first = marks.stream().map(Mark::start).min(Comparator.naturalOrder()).orElseThrow();
			PartialDate last = marks.stream()
				.map((mark) -> Objects.requireNonNull(mark.end()))
				.max(Comparator.comparing(PartialDate::last))
				.orElseThrow();
			said.add(this.formats.range(first, last));
		}
		if (line.opened() != null) {
			said.add(this.words.say("views.opened", this.formats.date(line.opened())));
		}
		return String.join(" · ", said);
	}

}
