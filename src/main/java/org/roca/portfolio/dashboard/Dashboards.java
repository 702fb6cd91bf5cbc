package org.roca.portfolio.dashboard;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.Register;
import org.roca.portfolio.shared.filter.Vocabulary;
import org.roca.portfolio.shared.measure.Dimension;
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
		Map<Dimension, Breakdown> breakdowns = new EnumMap<>(Dimension.class);
		List<Dimension> dimensions = new ArrayList<>(List.of(Dimension.TYPE, Dimension.STATUS, Dimension.AGENCY));
		dimensions.addAll(List.of(further));
		dimensions.forEach((dimension) -> breakdowns.put(dimension,
				Breakdown.of(view, dimension, this.measures.by(scope, selection, dimension), whole, vocabulary)));
		return new Dashboard(view, vocabulary, totals, this.registered.registered(view),
				Years.of(view, this.measures.by(scope, selection, Dimension.YEAR, Dimension.THEME), whole, vocabulary),
				breakdowns, countries(view, whole, vocabulary, this.reference.programmeStates()),
				Places.of(view, this.measures.by(scope, selection, Dimension.PLACE), this.reference.places(), whole),
				Registered.narrowed(Register.SITES, view.subject())
					.map((filter) -> this.sites.sites(scope, filter))
					.orElse(null),
				this.timelines.timeline(view), this.activities.lists(view), Known.of(view, whole));
	}

	/**
	 * A selection by country.
	 * @param always countries that have a row whatever they have, ISO alpha-2
	 */
	Countries countries(View view, Measures whole, Vocabulary vocabulary, Set<String> always) {
		Scope scope = view.scope();
		ActivityFilter selection = view.selection();
		return Countries.of(view, this.measures.by(scope, selection, Dimension.COUNTRY),
				this.measures.parts(scope, selection), this.measures.by(scope, selection, Dimension.SPLIT), whole,
				vocabulary, always);
	}

}
