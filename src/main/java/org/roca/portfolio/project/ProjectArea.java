package org.roca.portfolio.project;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.Figure;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.Criterion;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.filter.Register;
import org.roca.portfolio.shared.filter.RegisterColumn;
import org.roca.portfolio.shared.filter.RegisterColumn.Kind;
import org.roca.portfolio.shared.filter.RegisterFilter;
import org.roca.portfolio.shared.web.RegisterPage;

/**
 * The listed projects of one thematic area, or all that are listed, with their sums. Each
 * activity has one lead project and each site one project, so that the sums count nothing
 * twice; donors and agencies can't be added and have none.
 *
 * @param projects the projects
 * @param sums by column, of those that can be added
 */
record ProjectArea(List<ProjectEntry> projects, Map<String, Figure> sums) {

	private static final String SITES = "sites";

	/** All that a page lists. */
	static ProjectArea all(RegisterPage<ProjectEntry> page) {
		return of(page, page.rows());
	}

	/** The projects of a page by thematic area, in their order. */
	static Collection<ProjectArea> byTheme(RegisterPage<ProjectEntry> page) {
		return page.rows()
			.stream()
			.collect(Collectors.groupingBy(ProjectEntry::themeSlug, LinkedHashMap::new, Collectors.toList()))
			.values()
			.stream()
			.map((projects) -> of(page, projects))
			.toList();
	}

	private static ProjectArea of(RegisterPage<ProjectEntry> page, List<ProjectEntry> projects) {
		List<String> slugs = projects.stream().map(ProjectEntry::slug).toList();
		Map<String, Figure> sums = new HashMap<>();
		for (RegisterColumn column : page.layout().counted()) {
			if (column.kind() == Kind.MEASURE || column.code().equals(SITES)) {
				sums.put(column.code(), new Figure(column.code(), sum(page, column, slugs), rows(column, slugs)));
			}
		}
		return new ProjectArea(projects, sums);
	}

	private static @Nullable BigDecimal sum(RegisterPage<?> page, RegisterColumn column, List<String> slugs) {
		Stream<@Nullable BigDecimal> values = slugs.stream()
			.map((slug) -> Objects.requireNonNull(page.figures().figure(column, slug)).value());
		return values.filter(Objects::nonNull).map(Objects::requireNonNull).reduce(BigDecimal::add).orElse(null);
	}

	private static String rows(RegisterColumn column, List<String> slugs) {
		return (column.kind() == Kind.MEASURE) ? ActivityFilter.NONE.with(FilterName.LEAD, slugs).href("/activities")
				: RegisterFilter.of(Register.SITES).with(Criterion.PROJECT, slugs).href();
	}

	/** What a column adds up to, null where it can't be added. */
	public @Nullable Figure sum(RegisterColumn column) {
		return this.sums.get(column.code());
	}

	/** The project that names the thematic area, nothing where none is listed. */
	public Optional<ProjectEntry> first() {
		return this.projects.stream().findFirst();
	}

}
