package org.roca.portfolio.organisation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.Figure;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.measure.Dimension;
import org.roca.portfolio.shared.measure.Group;
import org.roca.portfolio.shared.measure.MeasureQueries;

/**
 * How many activities name each organisation.
 */
@Component
class NamedFigures {

	private final MeasureQueries measures;

	NamedFigures(MeasureQueries measures) {
		this.measures = measures;
	}

	/**
	 * The activities that name these organisations, by slug.
	 * @param as agency or donor
	 */
	@Transactional(readOnly = true)
	public Map<String, Figure> activities(Scope scope, List<OrganisationEntry> organisations, Dimension as) {
		Map<String, Long> counts = this.measures.by(scope, ActivityFilter.NONE, as)
			.stream()
			.collect(Collectors.toMap(Group::key, (group) -> group.measures().activities()));
		return organisations.stream()
			.map(OrganisationEntry::slug)
			.collect(Collectors.toMap((slug) -> slug, (slug) -> Figure.of("activities", counts.getOrDefault(slug, 0L),
					ActivityFilter.NONE.with(as.filter(), slug).href("/activities"))));
	}

}
