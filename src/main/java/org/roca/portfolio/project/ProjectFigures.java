package org.roca.portfolio.project;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.Figure;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.Criterion;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.filter.Register;
import org.roca.portfolio.shared.filter.RegisterFilter;
import org.roca.portfolio.shared.measure.Dimension;
import org.roca.portfolio.shared.measure.Group;
import org.roca.portfolio.shared.measure.MeasureQueries;
import org.roca.portfolio.shared.measure.Measures;
import org.roca.portfolio.shared.measure.RegisterQueries;

/**
 * The figures of listed projects, each with the address of its rows.
 */
@Component
class ProjectFigures {

	private final MeasureQueries measures;

	private final RegisterQueries registers;

	ProjectFigures(MeasureQueries measures, RegisterQueries registers) {
		this.measures = measures;
		this.registers = registers;
	}

	/**
	 * The projects with their figures, in their order.
	 */
	@Transactional(readOnly = true)
	public List<ProjectLine> lines(Scope scope, List<ProjectEntry> projects) {
		Map<String, Measures> activities = this.measures.by(scope, ActivityFilter.NONE, Dimension.LEAD)
			.stream()
			.collect(Collectors.toMap(Group::key, Group::measures));
		Map<String, Long> sites = this.registers.countsBy(scope, RegisterFilter.of(Register.SITES), Criterion.PROJECT);
		Map<String, Long> donors = this.registers.countsBy(scope, RegisterFilter.of(Register.DONORS),
				Criterion.PROJECT);
		return projects.stream().map((project) -> {
			String slug = project.slug();
			Measures led = activities.getOrDefault(slug, Measures.NONE);
			String href = ActivityFilter.NONE.with(FilterName.LEAD, slug).href("/activities");
			return new ProjectLine(project, led.figure("activities", href), led.figure("participants", href),
					Figure.of("sites", sites.getOrDefault(slug, 0L), rows(Register.SITES, List.of(slug))),
					Figure.of("donors", donors.getOrDefault(slug, 0L), rows(Register.DONORS, List.of(slug))));
		}).toList();
	}

	/** The projects by thematic area, in their order. */
	static Collection<ProjectGroup> byTheme(List<ProjectLine> lines) {
		Map<String, List<ProjectLine>> themes = lines.stream()
			.collect(Collectors.groupingBy((line) -> line.project().themeSlug(), LinkedHashMap::new,
					Collectors.toList()));
		return themes.values().stream().map(ProjectFigures::sum).toList();
	}

	/** The projects with the sums of their figures. */
	static ProjectGroup sum(List<ProjectLine> lines) {
		List<String> slugs = lines.stream().map((line) -> line.project().slug()).toList();
		String href = ActivityFilter.NONE.with(FilterName.LEAD, slugs).href("/activities");
		return new ProjectGroup(lines, new Figure("activities", sum(lines, ProjectLine::activities), href),
				new Figure("participants", sum(lines, ProjectLine::participants), href),
				new Figure("sites", sum(lines, ProjectLine::sites), rows(Register.SITES, slugs)));
	}

	private static @Nullable BigDecimal sum(List<ProjectLine> lines, Function<ProjectLine, Figure> figure) {
		Stream<@Nullable BigDecimal> values = lines.stream().map((line) -> figure.apply(line).value());
		return values.filter(Objects::nonNull).map(Objects::requireNonNull).reduce(BigDecimal::add).orElse(null);
	}

	private static String rows(Register register, List<String> projects) {
		return RegisterFilter.of(register).with(Criterion.PROJECT, projects).href();
	}

}
