package org.roca.portfolio.activity.view;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

import org.roca.portfolio.DatabaseTest;
import org.roca.portfolio.shared.Figure;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.Dated;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.filter.FilterReader;
import org.roca.portfolio.shared.filter.FilterReading;
import org.roca.portfolio.shared.filter.Vocabulary;
import org.roca.portfolio.shared.filter.VocabularyQueries;
import org.roca.portfolio.shared.measure.FacetQueries;
import org.roca.portfolio.shared.measure.DayCountQueries;
import org.roca.portfolio.shared.measure.MeasureQueries;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Promise 1 for the views: what map, calendar and chart count is what the list has behind
 * each figure, and what a plain count over the rows gives, for random selections of the
 * real portfolio, as office and as donor.
 */
@DatabaseTest
class ViewFiguresTests {

	@Autowired
	private ViewPages pages;

	@Autowired
	private PlaceQueries places;

	@Autowired
	private Calendars calendars;

	@Autowired
	private YearCharts charts;

	@Autowired
	private DayCountQueries days;

	@Autowired
	private MeasureQueries measures;

	@Autowired
	private VocabularyQueries vocabularies;

	@Autowired
	private JdbcClient jdbc;

	/**
	 * Some without a date, some planned, some that take months and end nobody knows when.
	 */
	@BeforeEach
	void dates() {
		this.jdbc.sql(
				"update activity set status = null, actual_start = null, actual_start_precision = null, actual_end = null, "
						+ "actual_end_precision = null where reference like '%-0003'")
			.update();
		this.jdbc
			.sql("update activity set actual_end = '2020-12-01', actual_end_precision = 'month' "
					+ "where reference like '%-0005' and actual_start < '2020-01-01'")
			.update();
		this.jdbc
			.sql("update activity set actual_start = '2018-10-20', actual_start_precision = 'day', "
					+ "actual_end = '2019-01-09', actual_end_precision = 'day' where reference like '%-0007'")
			.update();
	}

	@ParameterizedTest(name = "seed {0}")
	@ValueSource(longs = { 3, 4, 5 })
	void everyFigureIsWhatTheListHas(long seed) {
		Random random = new Random(seed);
		for (Scope scope : List.of(Scope.office(), japan())) {
			Vocabulary vocabulary = this.vocabularies.vocabulary(scope);
			MultiValueMap<String, String> asked = selection(random, vocabulary);
			List<Figure> figures = new ArrayList<>();
			Places places = this.places.places(scope, page(View.MAP, scope, asked, ""));
			Stream.of(places.countries(), places.towns(), places.sites()).forEach((group) -> {
				group.lines().forEach((line) -> figures.add(line.activities()));
				figures.add(group.unknown());
			});
			figures.add(places.outside(page(View.MAP, scope, asked, "")));
			for (String at : List.of("2018-11", "2019", "2016")) {
				Calendar calendar = this.calendars.calendar(scope, page(View.CALENDAR, scope, asked, at));
				figures.add(calendar.onDays());
				figures.add(calendar.inYear());
				calendar.months().forEach((month) -> figures.add(month.inMonth()));
				days(calendar).filter((day) -> day.count() > 0).forEach((day) -> figures.add(day.activities()));
			}
			for (String by : List.of("type", "lead", "country", "agency", "agency-kind", "benefits", "status")) {
				YearChart chart = this.charts.chart(scope, page(View.CHART, scope, asked, by));
				chart.groups().forEach((group) -> figures.add(group.all()));
				chart.years().forEach((year) -> figures.addAll(year.cells()));
				chart.years().forEach((year) -> figures.add(year.all()));
			}
			Map<String, Long> known = new HashMap<>();
			figures.stream().filter((figure) -> figure != null).forEach((figure) -> {
				Long rows = known.computeIfAbsent(figure.href(), (href) -> rows(scope, vocabulary, href));
				assertThat(figure.value().longValue()).as(figure.href()).isEqualTo(rows);
			});
			assertThat(known).as("addresses of %s", asked).isNotEmpty();
		}
	}

	@ParameterizedTest(name = "seed {0}")
	@ValueSource(longs = { 6, 7 })
	void daysAreThoseThatTheRecordsState(long seed) {
		Random random = new Random(seed);
		for (Scope scope : List.of(Scope.office(), japan())) {
			MultiValueMap<String, String> asked = selection(random, this.vocabularies.vocabulary(scope));
			ActivityFilter filter = page(View.CALENDAR, scope, asked, "").filter();
			Dated year = Dated.parse("2018-01-01..2018-12-31");
			assertThat(this.days.counts(scope, filter, year)).as(filter.query())
				.containsExactlyInAnyOrderEntriesOf(naive(scope, filter, year));
		}
	}

	/** Every activity of the selection, asked for by its own reference, day by day. */
	private Map<LocalDate, Long> naive(Scope scope, ActivityFilter filter, Dated year) {
		Map<LocalDate, Long> counts = new TreeMap<>();
		this.jdbc.sql("""
				select reference, coalesce(actual_start, planned_start) as first,
					case when actual_start is null then coalesce(planned_end, planned_start)
						else coalesce(actual_end, actual_start) end as last
				from activity where publishes is null and case when actual_start is null
					then planned_start_precision = 'day' and coalesce(planned_end_precision, 'day') = 'day'
					else actual_start_precision = 'day' and coalesce(actual_end_precision, 'day') = 'day' end""")
			.query((row) -> {
				boolean selected = this.measures
					.totals(scope, filter.with(FilterName.REFERENCE, row.getString("reference")))
					.measures()
					.activities() == 1;
				LocalDate last = row.getObject("last", LocalDate.class);
				for (LocalDate day = row.getObject("first", LocalDate.class); selected
						&& !day.isAfter(last); day = day.plusDays(1)) {
					if (!day.isBefore(year.first()) && !day.isAfter(year.last())) {
						counts.merge(day, 1L, Long::sum);
					}
				}
			});
		return counts;
	}

	private static Stream<Day> days(Calendar calendar) {
		return calendar.months()
			.stream()
			.flatMap((month) -> month.weeks().stream())
			.flatMap(List::stream)
			.filter((day) -> day != null);
	}

	private Long rows(Scope scope, Vocabulary vocabulary, String href) {
		MultiValueMap<String, String> query = UriComponentsBuilder.fromUri(URI.create(href)).build().getQueryParams();
		MultiValueMap<String, String> decoded = new LinkedMultiValueMap<>();
		query.forEach((name, values) -> values
			.forEach((value) -> decoded.add(name, URLDecoder.decode(value, StandardCharsets.UTF_8))));
		FilterReading reading = FilterReader.read(decoded, vocabulary, Set.of());
		assertThat(reading.problems()).as(href).isEmpty();
		return this.measures.totals(scope, reading.filter()).measures().activities();
	}

	private ViewPage page(View view, Scope scope, MultiValueMap<String, String> asked, String own) {
		MultiValueMap<String, String> params = new LinkedMultiValueMap<>(asked);
		if (!own.isEmpty()) {
			params.add(view.own(), own);
		}
		ViewPage page = this.pages.read(view, scope, Locale.ENGLISH, params, 0, Optional::of);
		assertThat(page.problems()).isEmpty();
		return page;
	}

	/** Up to two filters with one or two values each, and dates now and then. */
	private static MultiValueMap<String, String> selection(Random random, Vocabulary vocabulary) {
		MultiValueMap<String, String> asked = new LinkedMultiValueMap<>();
		if (random.nextBoolean()) {
			asked.add("from", (2010 + random.nextInt(8)) + "-05");
		}
		List<FilterName> names = new ArrayList<>(FacetQueries.FILTERS);
		for (int i = random.nextInt(3); i > 0; i--) {
			FilterName name = names.remove(random.nextInt(names.size()));
			List<String> choices = new ArrayList<>(vocabulary.of(name).keySet());
			choices.addAll(name.words());
			for (int each = 0; each < 2 && !choices.isEmpty(); each++) {
				asked.add(name.param(), choices.remove(random.nextInt(choices.size())));
			}
		}
		return asked;
	}

	private Scope japan() {
		return Scope
			.donor(this.jdbc.sql("select id from organisation where slug = 'japan'").query(Long.class).single());
	}

}
