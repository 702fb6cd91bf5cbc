package org.roca.portfolio.dashboard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.Columns;
import org.roca.portfolio.shared.Figure;
import org.roca.portfolio.shared.Foremost;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.Text;
import org.roca.portfolio.shared.filter.Condition;
import org.roca.portfolio.shared.filter.Criterion;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.filter.Register;
import org.roca.portfolio.shared.filter.RegisterFilter;
import org.roca.portfolio.shared.measure.ContributionTotals;
import org.roca.portfolio.shared.measure.Dimension;
import org.roca.portfolio.shared.measure.Group;
import org.roca.portfolio.shared.measure.Grouping;
import org.roca.portfolio.shared.measure.Groups;
import org.roca.portfolio.shared.measure.MeasureQueries;
import org.roca.portfolio.shared.measure.Measures;
import org.roca.portfolio.shared.measure.RegisterQueries;
import org.roca.portfolio.shared.measure.SiteTotals;
import org.roca.portfolio.shared.web.YearStrip;

/**
 * Reads projects by thematic area with what they add up to, in eight queries. For the
 * portfolio, a thematic area or a field of work: subjects that every register can be
 * narrowed to.
 */
@Repository
@Transactional(readOnly = true)
class LedgerQueries {

	/** How many projects of an area a page can show. */
	private static final int ON_PAGE = 15;

	private static final Grouping BY_YEAR = Grouping.by(Dimension.LEAD).and(Dimension.YEAR);

	private static final Set<Grouping> GROUPINGS = Set.of(Grouping.by(Dimension.LEAD), Grouping.by(Dimension.THEME),
			BY_YEAR);

	private final JdbcClient jdbc;

	private final MeasureQueries measures;

	private final RegisterQueries registers;

	private final RegisteredQueries registered;

	LedgerQueries(JdbcClient jdbc, MeasureQueries measures, RegisterQueries registers, RegisteredQueries registered) {
		this.jdbc = jdbc;
		this.measures = measures;
		this.registers = registers;
		this.registered = registered;
	}

	private record Project(ProjectKey key, Text title, String area, Text areaName) {
	}

	/** What each project or area has, by its slug. */
	private record Columned(FilterName filter, Criterion criterion, Map<String, Measures> measures,
			Map<String, SiteTotals> sites, Map<String, Long> donors, Map<String, ContributionTotals> money) {

		Measures of(String slug) {
			return this.measures.getOrDefault(slug, Measures.NONE);
		}

	}

	/** The ledger of everything in a period, on a page that shows nothing else of it. */
	Ledger ledger(View everything) {
		return ledger(everything, this.measures.totals(everything.scope(), everything.selection()).measures(),
				this.registered.registered(everything), ON_PAGE);
	}

	/** The ledger of a dashboard, as far as a page can show it. */
	Ledger ledger(Dashboard dashboard) {
		return ledger(dashboard.view(), dashboard.measures(), dashboard.registered(), ON_PAGE);
	}

	/** The ledger of a dashboard with every project. */
	Ledger whole(Dashboard dashboard) {
		return ledger(dashboard.view(), dashboard.measures(), dashboard.registered(), Integer.MAX_VALUE);
	}

	private Ledger ledger(View view, Measures whole, Registered registered, int most) {
		Groups groups = this.measures.by(view.scope(), view.selection(), GROUPINGS);
		Columned byProject = columns(view, FilterName.LEAD, groups.by(Dimension.LEAD), Criterion.PROJECT);
		Columned byArea = columns(view, FilterName.THEME, groups.by(Dimension.THEME), Criterion.THEME);
		Map<String, Map<Integer, Long>> years = years(groups.get(BY_YEAR));
		IntSummaryStatistics span = years.values()
			.stream()
			.flatMap((counts) -> counts.keySet().stream())
			.mapToInt(Integer::intValue)
			.summaryStatistics();
		int from = (span.getCount() > 0) ? span.getMin() : 2015;
		int to = (span.getCount() > 0) ? span.getMax() : 2019;
		long top = years.values()
			.stream()
			.flatMap((counts) -> counts.values().stream())
			.mapToLong(Long::longValue)
			.max()
			.orElse(1);
		Map<String, List<Project>> areas = new LinkedHashMap<>();
		projects(view)
			.forEach((project) -> areas.computeIfAbsent(project.area(), (key) -> new ArrayList<>()).add(project));
		return new Ledger(areas.values().stream().map((projects) -> {
			Project first = projects.get(0);
			Foremost<Project> foremost = Foremost.of(projects, most,
					(project) -> byProject.of(project.key().slug()).activities());
			List<Ledger.Line> lines = foremost.lines()
				.stream()
				.map((project) -> new Ledger.Line(project.key(), project.title(),
						new YearStrip(years.getOrDefault(project.key().slug(), Map.of()), from, to, top, 2015, 2019),
						sums(view, byProject, project.key().slug(), true)))
				.toList();
			return new Ledger.Area(first.key().theme(), first.area(), first.areaName(),
					sums(view, byArea, first.area(), false), lines, foremost.more());
		}).toList(), total(view, whole, registered), from, to);
	}

	private static Ledger.Sums total(View view, Measures whole, Registered registered) {
		return Ledger.Sums.of(whole, view.href(), Objects.requireNonNull(registered.sites()), registered.donors(),
				Objects.requireNonNull(registered.contributions()).usd());
	}

	private Columned columns(View view, FilterName filter, List<Group> groups, Criterion criterion) {
		Scope scope = view.scope();
		Map<String, Measures> measured = new HashMap<>();
		groups.forEach((group) -> measured.put(group.key(), group.measures()));
		return new Columned(filter, criterion, measured,
				this.registers.sitesBy(scope, narrowed(Register.SITES, view), criterion),
				this.registers.countsBy(scope, narrowed(Register.DONORS, view), criterion),
				this.registers.contributionsBy(scope, narrowed(Register.CONTRIBUTIONS, view), criterion));
	}

	private static RegisterFilter narrowed(Register register, View view) {
		RegisterFilter all = Registered.narrowed(register, view.subject())
			.orElseThrow(() -> new IllegalArgumentException("No ledger of " + view.subject()));
		return (register == Register.DONORS) ? all.without(Criterion.FUNDS, "yes") : all;
	}

	private static Ledger.Sums sums(View view, Columned columns, String slug, boolean withDonors) {
		RegisterFilter sites = narrowed(Register.SITES, view).with(columns.criterion(), slug);
		RegisterFilter donors = narrowed(Register.DONORS, view).with(columns.criterion(), slug);
		RegisterFilter money = narrowed(Register.CONTRIBUTIONS, view).with(columns.criterion(), slug);
		return Ledger.Sums.of(columns.of(slug), view.selection().with(columns.filter(), slug).href(View.ACTIVITIES),
				Registered.sites(sites, columns.sites().getOrDefault(slug, SiteTotals.NONE)),
				withDonors ? Figure.of(Register.DONORS.figure(), columns.donors().getOrDefault(slug, 0L), donors.href())
						: null,
				Registered.contributions(money, columns.money().getOrDefault(slug, ContributionTotals.NONE)).usd());
	}

	private static Map<String, Map<Integer, Long>> years(List<Group> groups) {
		Map<String, Map<Integer, Long>> years = new HashMap<>();
		for (Group group : groups) {
			if (!FilterName.UNKNOWN.equals(group.second())) {
				years.computeIfAbsent(group.key(), (key) -> new HashMap<>())
					.put(Integer.valueOf(Objects.requireNonNull(group.second())), group.measures().activities());
			}
		}
		return years;
	}

	private List<Project> projects(View view) {
		Condition selected = narrowed(Register.PROJECTS, view).condition(view.scope());
		return this.jdbc
			.sql("""
					select r.slug, r.code, t.number, t.slug area, %s, %s
					from %s join thematic_area t on t.id = r.thematic_area_id
					where %s order by t.number, t.id, r.id""".formatted(Columns.text("r.title"),
					Columns.text("t.name", "area_name"), Register.PROJECTS.from(), selected.sql()))
			.params(selected.params())
			.query((row, number) -> new Project(ProjectKey.of(row), Objects.requireNonNull(Columns.text(row, "title")),
					row.getString("area"), Objects.requireNonNull(Columns.text(row, "area_name"))))
			.list();
	}

}
