package org.roca.portfolio.dashboard;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.Figure;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.Text;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.Criterion;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.filter.Register;
import org.roca.portfolio.shared.filter.RegisterFilter;
import org.roca.portfolio.shared.measure.Dimension;
import org.roca.portfolio.shared.measure.MeasureQueries;
import org.roca.portfolio.shared.measure.Measures;
import org.roca.portfolio.shared.measure.RegisterQueries;
import org.roca.portfolio.shared.measure.SiteTotals;

/**
 * Puts together what only the pages of countries show, with a fixed number of queries.
 */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
class CountryPages {

	private final MeasureQueries measures;

	private final RegisterQueries registers;

	private final CountryQueries countries;

	private final ReferenceQueries reference;

	private final Dashboards dashboards;

	CountryPages(MeasureQueries measures, RegisterQueries registers, CountryQueries countries,
			ReferenceQueries reference, Dashboards dashboards) {
		this.measures = measures;
		this.registers = registers;
		this.countries = countries;
		this.reference = reference;
		this.dashboards = dashboards;
	}

	/** All countries with what they add up to; those with a site have a row too. */
	Countries all(Asked asked) {
		View view = asked.everything();
		Set<String> always = new TreeSet<>(this.reference.programmeStates());
		always.addAll(sites(asked.scope()).keySet());
		Measures whole = this.measures.totals(view.scope(), view.selection()).measures();
		return this.dashboards.countries(view, whole, asked.vocabulary(), always);
	}

	/** The sites of each country that has any. */
	Map<String, Figure> sites(Scope scope) {
		RegisterFilter sites = RegisterFilter.of(Register.SITES);
		Map<String, Figure> figures = new HashMap<>();
		this.registers.sitesBy(scope, sites, Criterion.COUNTRY)
			.forEach((iso, totals) -> figures.put(iso, Registered.sites(sites.with(Criterion.COUNTRY, iso), totals)));
		return figures;
	}

	Country country(Asked asked, String iso, Text name) {
		View view = asked.everything();
		Measures whole = this.measures.totals(view.scope(), view.selection()).measures();
		Countries.Row row = this.dashboards.countries(view, whole, asked.vocabulary(), Set.of(iso))
			.country(iso)
			.orElseThrow();
		return new Country(iso, name, row, projects(view, iso), agencies(asked, iso));
	}

	private List<CountryProject> projects(View view, String iso) {
		Scope scope = view.scope();
		ActivityFilter here = view.selection().with(FilterName.COUNTRY, iso);
		ActivityFilter benefits = view.selection().with(FilterName.BENEFITS, iso);
		Map<String, Measures> held = new HashMap<>();
		this.measures.by(scope, here, Dimension.LEAD).forEach((group) -> held.put(group.key(), group.measures()));
		Map<String, Measures> split = new HashMap<>();
		this.measures.by(scope, benefits, Dimension.LEAD, Dimension.SPLIT)
			.forEach((group) -> split.put(group.key() + " " + group.second(), group.measures()));
		RegisterFilter sites = RegisterFilter.of(Register.SITES).with(Criterion.COUNTRY, iso);
		Map<String, SiteTotals> sitesOf = this.registers.sitesBy(scope, sites, Criterion.PROJECT);
		return this.countries.projects(scope).stream().map((entry) -> {
			String slug = entry.key().slug();
			String href = here.with(FilterName.LEAD, slug).href(View.ACTIVITIES);
			Measures its = held.getOrDefault(slug, Measures.NONE);
			return new CountryProject(entry, its.figure("activities", href), its.figure("participants", href),
					split(benefits, split, slug, "alone"), split(benefits, split, slug, "shared"),
					split(benefits, split, slug, "regional"),
					Registered.sites(sites.with(Criterion.PROJECT, slug), sitesOf.getOrDefault(slug, SiteTotals.NONE)));
		}).filter(CountryProject::isActive).toList();
	}

	private static Figure split(ActivityFilter benefits, Map<String, Measures> split, String slug, String how) {
		return split.getOrDefault(slug + " " + how, Measures.NONE)
			.figure("activities",
					benefits.with(FilterName.LEAD, slug).with(FilterName.SPLIT, how).href(View.ACTIVITIES));
	}

	private List<CountryAgency> agencies(Asked asked, String iso) {
		View view = asked.everything();
		Map<String, Measures> named = new HashMap<>();
		this.measures.by(view.scope(), view.selection(), Dimension.AGENCY)
			.forEach((group) -> named.put(group.key(), group.measures()));
		return this.countries.agencies(view.scope(), RegisterFilter.of(Register.AGENCIES).with(Criterion.COUNTRY, iso))
			.stream()
			.map((entry) -> new CountryAgency(entry, named.getOrDefault(entry.slug(), Measures.NONE)
				.figure("activities", view.selection().with(FilterName.AGENCY, entry.slug()).href(View.ACTIVITIES))))
			.sorted(Comparator.comparing((CountryAgency agency) -> Objects.requireNonNull(agency.activities().value()))
				.reversed())
			.toList();
	}

}
