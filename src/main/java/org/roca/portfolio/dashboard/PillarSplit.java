package org.roca.portfolio.dashboard;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.roca.portfolio.shared.Figure;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.measure.Group;

/**
 * The activities of a project by pillar. Those of each pillar, those of other projects'
 * pillars in joint work and those that name no pillar make the total.
 *
 * @param parts its pillars, by number
 * @param others pillars of other projects that joint activities belong to
 * @param unsplit activities that name no pillar
 * @param total all of them
 */
record PillarSplit(List<Part> parts, List<Part> others, Figure unsplit, Figure total) {

	private static final String ACTIVITIES = "activities";

	/**
	 * The activities of one pillar.
	 *
	 * @param code the code of the pillar
	 * @param activities how many
	 */
	record Part(String code, Figure activities) {
	}

	static PillarSplit of(List<Pillar> pillars, List<Group> groups, ActivityFilter selection) {
		Map<String, Long> counts = groups.stream()
			.collect(Collectors.toMap(Group::key, (group) -> group.measures().activities()));
		long total = counts.values().stream().mapToLong(Long::longValue).sum();
		Function<String, Figure> figure = (code) -> Figure.of(ACTIVITIES, counts.getOrDefault(code, 0L),
				selection.with(FilterName.PILLAR, code).href(View.ACTIVITIES));
		List<String> own = pillars.stream().map(Pillar::code).toList();
		return new PillarSplit(own.stream().map((code) -> new Part(code, figure.apply(code))).toList(),
				counts.keySet()
					.stream()
					.filter((code) -> !own.contains(code) && !FilterName.UNKNOWN.equals(code))
					.sorted()
					.map((code) -> new Part(code, figure.apply(code)))
					.toList(),
				figure.apply(FilterName.UNKNOWN), Figure.of(ACTIVITIES, total, selection.href(View.ACTIVITIES)));
	}

	/** The activities of one of its pillars. */
	public Figure of(Pillar pillar) {
		return this.parts.stream()
			.filter((part) -> part.code().equals(pillar.code()))
			.map(Part::activities)
			.findFirst()
			.orElseThrow();
	}

	/** How many activities name a pillar. */
	public long split() {
		return value(this.total) - value(this.unsplit);
	}

	/** How many activities there are. */
	public long whole() {
		return value(this.total);
	}

	private static long value(Figure figure) {
		return (figure.value() != null) ? figure.value().longValueExact() : 0;
	}

}
