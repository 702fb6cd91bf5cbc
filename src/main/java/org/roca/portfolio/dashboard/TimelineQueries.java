package org.roca.portfolio.dashboard;

import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.measure.Spell;
import org.roca.portfolio.shared.measure.SpellQueries;
import org.roca.portfolio.shared.web.SpellMarks;
import org.roca.portfolio.shared.web.Timeline;

/** Reads when the activities of each lead project were planned and when they happened. */
@Repository
@Transactional(readOnly = true)
class TimelineQueries {

	/** With more marks than this, those of one project that touch are drawn as one. */
	private static final int CROWDED = 60;

	private final JdbcClient jdbc;

	private final SpellQueries spells;

	TimelineQueries(JdbcClient jdbc, SpellQueries spells) {
		this.jdbc = jdbc;
		this.spells = spells;
	}

	/**
	 * The timeline of a selection, project by project.
	 * @return the timeline, or null when no date is on record
	 */
	@Nullable Timeline timeline(View view) {
		Map<String, List<Spell>> spells = this.spells.spells(view.scope(), view.selection())
			.stream()
			.collect(Collectors.groupingBy(Spell::of));
		Map<String, List<Timeline.Mark>> marks = new HashMap<>();
		spells.forEach((project, its) -> marks.put(project, SpellMarks.of(its, CROWDED)));
		List<ProjectKey> projects = projects(marks.keySet());
		return projects.isEmpty() ? null : timeline(projects, marks);
	}

	private List<ProjectKey> projects(Set<String> slugs) {
		return this.jdbc.sql("""
				select p.slug, p.code, t.number from project p join thematic_area t on t.id = p.thematic_area_id
				where p.slug = any(:slugs) order by t.number, p.id""")
			.param("slugs", slugs.toArray(String[]::new))
			.query((row, number) -> ProjectKey.of(row))
			.list();
	}

	private static Timeline timeline(List<ProjectKey> projects, Map<String, List<Timeline.Mark>> marks) {
		IntSummaryStatistics years = marks.values()
			.stream()
			.flatMap(List::stream)
			.flatMapToInt((mark) -> IntStream.of(mark.start().first().getYear(),
					Objects.requireNonNull(mark.end()).last().getYear()))
			.summaryStatistics();
		List<Timeline.Row> rows = projects.stream()
			.map((project) -> new Timeline.Row(project.code(), "/projects/" + project.slug(), project.theme(),
					marks.getOrDefault(project.slug(), List.of())))
			.toList();
		return new Timeline(years.getMin(), years.getMax(), rows);
	}

}
