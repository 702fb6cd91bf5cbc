package org.roca.portfolio.dashboard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.Figure;
import org.roca.portfolio.shared.Text;
import org.roca.portfolio.shared.filter.Criterion;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.filter.RegisterFilter;

/**
 * Sites by country and border. Few sources give the coordinates of a site, so sites are
 * listed; none is left out because it is not on the map.
 *
 * @param borders the borders, country by country
 * @param total all sites of the subject
 */
record Sites(List<Border> borders, Figure total) {

	private static final int MOST = 60;

	/**
	 * The sites of one country on one of its borders.
	 *
	 * @param country ISO alpha-2
	 * @param neighbour the country across the border, null where none is stated
	 * @param figure how many sites
	 */
	record Border(String country, Text countryName, @Nullable String neighbour, @Nullable Text neighbourName,
			Figure figure, List<SiteLine> sites) {
	}

	static Sites of(RegisterFilter filter, List<SiteLine> lines) {
		Map<List<String>, List<SiteLine>> groups = new LinkedHashMap<>();
		lines.forEach((line) -> groups
			.computeIfAbsent(List.of(line.country(), String.valueOf(line.neighbour())), (key) -> new ArrayList<>())
			.add(line));
		List<Border> borders = groups.values().stream().map((sites) -> border(filter, sites)).toList();
		return new Sites(borders, Figure.of("sites", lines.size(), filter.href()));
	}

	private static Border border(RegisterFilter filter, List<SiteLine> sites) {
		SiteLine first = sites.get(0);
		String neighbour = (first.neighbour() != null) ? first.neighbour() : FilterName.UNKNOWN;
		String href = filter.with(Criterion.COUNTRY, first.country()).with(Criterion.NEIGHBOUR, neighbour).href();
		return new Border(first.country(), first.countryName(), first.neighbour(), first.neighbourName(),
				Figure.of("sites", sites.size(), href), List.copyOf(sites));
	}

	/**
	 * Whether there are few enough to list each on a dashboard, and to see each on its
	 * map.
	 */
	public boolean listed() {
		return this.borders.stream().mapToInt((border) -> border.sites().size()).sum() <= MOST;
	}

	/** Whether there is none. */
	public boolean isEmpty() {
		return this.borders.isEmpty();
	}

	/** How many sites have coordinates. */
	public long mapped() {
		return this.borders.stream().flatMap((border) -> border.sites().stream()).filter(SiteLine::onMap).count();
	}

}
