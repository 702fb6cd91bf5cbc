package org.roca.portfolio.dashboard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.PartialDate;
import org.roca.portfolio.shared.PartialDate.Precision;
import org.roca.portfolio.shared.filter.Condition;
import org.roca.portfolio.shared.web.Timeline;
import org.roca.portfolio.shared.web.Words;

/**
 * Reads when the activities of each lead project were planned and when they happened. One
 * mark stands for all that began in the same month, so that the timeline stays readable
 * and short however many activities there are.
 */
@Repository
@Transactional(readOnly = true)
class TimelineQueries {

	private final JdbcClient jdbc;

	private final Clock clock;

	private final Words words;

	TimelineQueries(JdbcClient jdbc, Clock clock, Words words) {
		this.jdbc = jdbc;
		this.clock = clock;
		this.words = words;
	}

	/**
	 * The timeline of a selection, project by project.
	 * @return the timeline, or null when no date is on record
	 */
	@Nullable Timeline timeline(View view) {
		Condition selected = view.scope().activities("a").and(view.selection().condition(LocalDate.now(this.clock)));
		String sql = """
				select p.slug, p.code, t.number, v.planned, v.precision = 'year' whole_year,
					date_trunc(case when v.precision = 'year' then 'year' else 'month' end, v.first_day)::date began,
					max(v.last_day) ended, count(*) activities
				from activity a
				join project p on p.id = a.project_id
				join thematic_area t on t.id = p.thematic_area_id
				cross join lateral (values
					(true, a.planned_start, a.planned_start_precision, coalesce(
						last_day(a.planned_end, a.planned_end_precision),
						last_day(a.planned_start, a.planned_start_precision))),
					(false, a.actual_start, a.actual_start_precision, coalesce(
						last_day(a.actual_end, a.actual_end_precision),
						last_day(a.actual_start, a.actual_start_precision))))
					v (planned, first_day, precision, last_day)
				where v.first_day is not null and (%s)
				group by t.number, p.id, v.planned, whole_year, began
				order by t.number, p.id, v.planned desc, whole_year desc, began""".formatted(selected.sql());
		Map<ProjectKey, List<Timeline.Mark>> marks = new LinkedHashMap<>();
		this.jdbc.sql(sql).params(selected.params()).query((row) -> {
			marks.computeIfAbsent(ProjectKey.of(row), (key) -> new ArrayList<>()).add(mark(row));
		});
		return marks.isEmpty() ? null : timeline(marks);
	}

	private Timeline.Mark mark(ResultSet row) throws SQLException {
		LocalDate began = row.getObject("began", LocalDate.class);
		LocalDate ended = row.getObject("ended", LocalDate.class);
		boolean wholeYear = row.getBoolean("whole_year");
		PartialDate end = wholeYear ? new PartialDate(ended.withDayOfYear(1), Precision.YEAR)
				: new PartialDate(ended.withDayOfMonth(1), Precision.MONTH);
		return new Timeline.Mark(new PartialDate(began, wholeYear ? Precision.YEAR : Precision.MONTH), end,
				row.getBoolean("planned"), this.words.count("shared.count.activities", row.getLong("activities")));
	}

	private static Timeline timeline(Map<ProjectKey, List<Timeline.Mark>> marks) {
		IntSummaryStatistics years = marks.values()
			.stream()
			.flatMap(List::stream)
			.flatMapToInt((mark) -> IntStream.of(mark.start().first().getYear(),
					Objects.requireNonNull(mark.end()).last().getYear()))
			.summaryStatistics();
		List<Timeline.Row> rows = marks.entrySet()
			.stream()
			.map((entry) -> new Timeline.Row(entry.getKey().code(), "/projects/" + entry.getKey().slug(),
					entry.getKey().theme(), entry.getValue()))
			.toList();
		return new Timeline(years.getMin(), years.getMax(), rows);
	}

}
