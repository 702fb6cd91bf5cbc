package org.roca.portfolio.dashboard;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.Register;
import org.roca.portfolio.shared.filter.Vocabulary;
import org.roca.portfolio.shared.measure.Dimension;
import org.roca.portfolio.shared.measure.Grouping;
import org.roca.portfolio.shared.measure.Groups;
import org.roca.portfolio.shared.measure.MeasureQueries;
import org.roca.portfolio.shared.measure.Measures;
import org.roca.portfolio.shared.measure.Totals;

/**
 * Puts a dashboard together, with a fixed number of queries whatever the number of rows,
 * all of one moment: what somebody saves meanwhile is in all numbers of a page or in
 * none.
 */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
class Dashboards {

	private static final Grouping YEARS = Grouping.by(Dimension.YEAR).and(Dimension.THEME);

	private static final Set<Grouping> BY_COUNTRY = Set.of(Grouping.by(Dimension.COUNTRY),
			Grouping.by(Dimension.SPLIT));

	private final MeasureQueries measures;

	private final RegisteredQueries registered;

	private final ReferenceQueries reference;

	private final SiteLineQueries sites;

	private final ActivityLineQueries activities;

	private final TimelineQueries timelines;

	Dashboards(MeasureQueries measures, RegisteredQueries registered, ReferenceQueries reference, SiteLineQueries sites,
			ActivityLineQueries activities, TimelineQueries timelines) {
		this.measures = measures;
		this.registered = registered;
		this.reference = reference;
		this.sites = sites;
		this.activities = activities;
		this.timelines = timelines;
	}

	/**
	 * The dashboard of a subject.
	 * @param further what it is broken down by besides type, status and agency
	 */
	Dashboard of(View view, Vocabulary vocabulary, Dimension... further) {
		Scope scope = view.scope();
		ActivityFilter selection = view.selection();
		Totals totals = this.measures.totals(scope, selection);
		Measures whole = totals.measures();
		Set<Dimension> dimensions = EnumSet.of(Dimension.TYPE, Dimension.STATUS, Dimension.AGENCY);
		dimensions.addAll(List.of(further));
		Groups groups = groups(scope, selection, dimensions);
		Map<Dimension, Breakdown> breakdowns = new EnumMap<>(Dimension.class);
		dimensions.forEach((dimension) -> breakdowns.put(dimension,
				Breakdown.of(view, dimension, groups.by(dimension), whole, vocabulary)));
		return new Dashboard(view, vocabulary, totals, this.registered.registered(view),
				Years.of(view, groups.get(YEARS), whole, vocabulary), breakdowns,
				countries(view, groups, whole, vocabulary, this.reference.programmeStates()),
				Places.of(view, groups.by(Dimension.PLACE), this.reference.places(), whole),
				Registered.narrowed(Register.SITES, view.subject())
					.map((filter) -> this.sites.sites(scope, filter))
					.orElse(null),
				this.timelines.timeline(view), this.activities.lists(view), Known.of(view, whole));
	}

	private Groups groups(Scope scope, ActivityFilter selection, Set<Dimension> dimensions) {
		Set<Grouping> groupings = dimensions.stream().map(Grouping::by).collect(Collectors.toSet());
		groupings.add(YEARS);
		groupings.add(Grouping.by(Dimension.PLACE));
		groupings.addAll(BY_COUNTRY);
		return this.measures.by(scope, selection, groupings);
	}

	/**
	 * A selection by country.
	 * @param always countries that have a row whatever they have, ISO alpha-2
	 */
	Countries countries(View view, Measures whole, Vocabulary vocabulary, Set<String> always) {
		return countries(view, this.measures.by(view.scope(), view.selection(), BY_COUNTRY), whole, vocabulary, always);
	}

	private Countries countries(View view, Groups groups, Measures whole, Vocabulary vocabulary, Set<String> always) {
		return Countries.of(view, groups.by(Dimension.COUNTRY), this.measures.parts(view.scope(), view.selection()),
				groups.by(Dimension.SPLIT), whole, vocabulary, always);
	}

}
