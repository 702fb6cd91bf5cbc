package org.roca.portfolio.activity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import org.roca.portfolio.DatabaseTest;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.measure.MeasureQueries;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The list in any order and in groups, against what a plain walk over the same records
 * finds: each group has the rows and sums that its link opens, and page after page, there
 * and back, shows each row once in its place.
 */
@DatabaseTest
class GroupedListTests {

	private static final int PAGES = 60;

	@Autowired
	private ActivityListing listing;

	@Autowired
	private MeasureQueries measures;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void someCostsAndJointActivities() {
		this.jdbc.sql("""
				insert into activity_money (activity_id, kind, amount, currency)
				select id, k.kind, (id % 97) * 100 + 0.5, case when id % 3 = 0 then 'JPY' else 'USD' end
				from activity, unnest(array['planned_cost', 'actual_cost']) k(kind) where id % 4 = 0
				on conflict do nothing""").update();
		this.jdbc.sql("""
				insert into activity_project (activity_id, project_id) select a.id, p.id from activity a
				join project p on p.id <> a.project_id and (a.id + p.id) % 11 = 0 on conflict do nothing""").update();
		this.jdbc.sql("""
				insert into activity_country (activity_id, country_iso) select a.id, c.iso from activity a
				join country c on c.iso in ('TJ', 'UZ') where a.id % 7 = 0
					and not exists (select from activity_country s where s.activity_id = a.id and s.share is not null)
				on conflict do nothing""").update();
	}

	@ParameterizedTest
	@EnumSource
	void aGroupIsWhatItsLinkOpens(ListGroup by) {
		for (Scope scope : List.of(Scope.office(), japan())) {
			for (String query : List.of("", "country=TJ&from=2012", "agency=unknown", "benefits=TJ&benefits=UZ",
					"donor=japan&type=training")) {
				MultiValueMap<String, String> asked = asked(query + "&group=" + by.code());
				ActivityList list = this.listing.list(scope, Locale.ENGLISH, asked);
				Grouping grouping = list.grouping();
				Map<String, Set<String>> naive = naive(scope, list.filter(), by);
				Map<String, Long> counts = new TreeMap<>();
				naive.forEach((code, references) -> counts.put(code, (long) references.size()));
				Map<String, Long> said = new TreeMap<>();
				grouping.groups().forEach((group) -> said.put(group.code(), group.activities()));
				assertThat(said).as("%s %s", by, query).isEqualTo(counts);
				assertThat(grouping.total().activities()).isEqualTo(list.totals().measures().activities());
				for (GroupSums group : grouping.groups()) {
					ActivityFilter narrowed = list.filter().with(by.filter(), group.code());
					assertThat(this.measures.totals(scope, narrowed).measures()).as("%s %s", by, group.code())
						.satisfies((measured) -> {
							assertThat(measured.activities()).isEqualTo(group.activities());
							assertThat(measured.participants()).isEqualTo(group.participants());
							assertThat(measured.women()).isEqualTo(group.women());
							assertThat(measured.men()).isEqualTo(group.men());
							assertThat(measured.unknown()).isEqualTo(group.unknown());
						});
					assertThat(costs(group.planned())).isEqualTo(costs("planned_cost", naive.get(group.code())));
					assertThat(costs(group.actual())).isEqualTo(costs("actual_cost", naive.get(group.code())));
				}
				assertThat(costs(grouping.total().planned()))
					.isEqualTo(costs("planned_cost", Set.copyOf(references(scope, list.filter()))));
			}
		}
	}

	static List<String> orders() {
		return ActivitySort.all().stream().map(ActivitySort::code).toList();
	}

	@ParameterizedTest
	@MethodSource("orders")
	void pagesLeadThereAndBack(String sort) {
		Random random = new Random(sort.hashCode());
		ListGroup by = ListGroup.values()[random.nextInt(ListGroup.values().length)];
		for (String query : List.of("sort=" + sort, "sort=" + sort + "&group=" + by.code())) {
			Scope scope = random.nextBoolean() ? Scope.office() : japan();
			List<String> there = new ArrayList<>();
			List<List<String>> pages = new ArrayList<>();
			ActivityList page = list(scope, query);
			long all = page.count();
			String address = page.next();
			pages.add(places(page));
			while (address != null && pages.size() < PAGES) {
				page = list(scope, address.substring(address.indexOf('?') + 1));
				pages.add(places(page));
				address = page.next();
			}
			pages.forEach(there::addAll);
			assertThat(there).as(query).hasSize((int) all).doesNotHaveDuplicates();
			assertThat(page.from()).isEqualTo(all - page.rows().size() + 1);
			for (int at = pages.size() - 2; at >= 0; at--) {
				String back = page.previous();
				assertThat(back).as(query).isNotNull();
				page = list(scope, back.substring(back.indexOf('?') + 1));
				assertThat(places(page)).as("%s, page %s", query, at).isEqualTo(pages.get(at));
			}
			assertThat(page.previous()).isNull();
			assertSorted(query, there, sort);
			String somewhere = there.get(random.nextInt(there.size()));
			String reference = somewhere.substring(somewhere.indexOf(' ') + 1);
			assertThat(places(list(scope, query + "&go=" + reference)).get(0)).as(query)
				.isEqualTo(there.stream().filter((place) -> place.endsWith(" " + reference)).findFirst().orElseThrow());
		}
	}

	@ParameterizedTest
	@MethodSource("jumps")
	void goesToAValueOfTheSortedColumn(String sort, String value, String key, String sign) {
		ActivityList page = list(Scope.office(), "sort=" + sort + "&go=" + value);
		assertThat(page.problems()).isEmpty();
		String first = page.rows().get(0).reference();
		String before = this.jdbc
			.sql("""
					select count(*) filter (where %1$s %2$s) || ' ' || (select coalesce(bool_and(%1$s %3$s), true) from activity a
						where reference = :first) from activity a where a.publishes is null and binned_at is null"""
				.formatted(key, sign, sign.startsWith("<") ? sign.replace("<", ">=") : sign.replace(">", "<=")))
			.param("first", first)
			.query(String.class)
			.single();
		assertThat(before).endsWith(" true");
		assertThat(page.isLaterPage()).isTrue();
	}

	static List<String[]> jumps() {
		return List.of(new String[] { "-date", "2014", "a.begins", "> date '2014-12-31'" },
				new String[] { "date", "2014-06", "a.begins", "< date '2014-06-01'" },
				new String[] { "-participants", "30", "a.participants", "> 30" },
				new String[] { "title", "T", "lower(a.title_en)", "< 't'" });
	}

	/** What is not known stands last in each group, whatever the direction. */
	private void assertSorted(String query, List<String> places, String sort) {
		if (!sort.endsWith("participants")) {
			return;
		}
		Map<String, Integer> stated = new HashMap<>();
		this.jdbc.sql("select reference, participants from activity where publishes is null").query((row) -> {
			stated.put(row.getString(1), row.getObject(2, Integer.class));
		});
		String group = "";
		Integer last = null;
		boolean first = true;
		for (String place : places) {
			String own = place.substring(0, place.indexOf(' '));
			Integer value = stated.get(place.substring(place.indexOf(' ') + 1));
			if (!first && own.equals(group)) {
				assertThat(last == null && value != null).as("%s: %s after one not known", query, place).isFalse();
				if (last != null && value != null) {
					assertThat(sort.startsWith("-") ? last >= value : last <= value).as("%s: %s", query, place)
						.isTrue();
				}
			}
			first = false;
			group = own;
			last = value;
		}
	}

	private static List<String> places(ActivityList list) {
		return list.rows().stream().map((row) -> row.group() + " " + row.reference()).toList();
	}

	private ActivityList list(Scope scope, String query) {
		return this.listing.list(scope, Locale.ENGLISH, asked(query));
	}

	private static MultiValueMap<String, String> asked(String query) {
		MultiValueMap<String, String> asked = new LinkedMultiValueMap<>();
		for (String pair : query.split("&")) {
			if (!pair.isEmpty()) {
				asked.add(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
			}
		}
		return asked;
	}

	/** The references in each group, by asking each record what it holds. */
	private Map<String, Set<String>> naive(Scope scope, ActivityFilter filter, ListGroup by) {
		String holds = switch (by) {
			case COUNTRY -> "select a.country_iso::text";
			case BENEFITS -> "select c.country_iso::text from activity_country c where c.activity_id = a.id";
			case PROJECT ->
				"""
						select p.slug from project p where p.id = a.project_id
						union select p.slug from project p join activity_project ap on ap.project_id = p.id where ap.activity_id = a.id""";
			case THEME ->
				"select t.slug from thematic_area t join project p on p.thematic_area_id = t.id where p.id = a.project_id";
			case AGENCY -> """
					select o.slug from organisation o where o.id in
						(select ao.organisation_id from activity_organisation ao where ao.activity_id = a.id)""";
			case AGENCY_KIND -> """
					select distinct o.kind from organisation o where o.id in
						(select ao.organisation_id from activity_organisation ao where ao.activity_id = a.id)""";
			case DONOR -> """
					select o.slug from organisation o join activity_donor ad on ad.organisation_id = o.id
						where ad.activity_id = a.id""";
			case YEAR -> "select extract(year from coalesce(a.actual_start, a.planned_start))::text";
			case TYPE -> "select a.type";
			case STATUS -> "select a.status";
		};
		List<String> chosen = filter.chosen(by.filter());
		Map<String, Set<String>> groups = new LinkedHashMap<>();
		this.jdbc
			.sql("select a.reference, held.code from activity a left join lateral (" + holds
					+ ") held(code) on held.code is not null where a.id = any(:ids)")
			.param("ids", ids(scope, filter).toArray(Long[]::new))
			.query((row) -> {
				String code = (row.getString("code") != null) ? row.getString("code") : FilterName.UNKNOWN;
				if (chosen.isEmpty() || chosen.contains(code)) {
					groups.computeIfAbsent(code, (key) -> new TreeSet<>()).add(row.getString("reference"));
				}
			});
		return groups;
	}

	private List<Long> ids(Scope scope, ActivityFilter filter) {
		var selected = scope.activities("a").and(filter.condition(LocalDate.now()));
		return this.jdbc.sql("select a.id from activity a where " + selected.sql())
			.params(selected.params())
			.query(Long.class)
			.list();
	}

	private List<String> references(Scope scope, ActivityFilter filter) {
		return this.jdbc.sql("select reference from activity where id = any(:ids)")
			.param("ids", ids(scope, filter).toArray(Long[]::new))
			.query(String.class)
			.list();
	}

	private static Map<String, String> costs(List<GroupSums.Cost> costs) {
		Map<String, String> all = new TreeMap<>();
		costs.forEach((cost) -> all.put(cost.currency(), cost.amount() + " of " + cost.stated()));
		return all;
	}

	private Map<String, String> costs(String kind, Set<String> references) {
		Map<String, BigDecimal> sums = new TreeMap<>();
		Map<String, Integer> stated = new TreeMap<>();
		this.jdbc
			.sql("""
					select m.currency, m.amount from activity_money m join activity a on a.id = m.activity_id
					where a.publishes is null and a.binned_at is null and m.kind = :kind and a.reference = any(:references)""")
			.param("kind", kind)
			.param("references", references.toArray(String[]::new))
			.query((row) -> {
				sums.merge(row.getString(1), row.getBigDecimal(2), BigDecimal::add);
				stated.merge(row.getString(1), 1, Integer::sum);
			});
		Map<String, String> all = new TreeMap<>();
		sums.forEach((currency, sum) -> all.put(currency, sum + " of " + stated.get(currency)));
		return all;
	}

	private Scope japan() {
		return Scope
			.donor(this.jdbc.sql("select id from organisation where slug = 'japan'").query(Long.class).single());
	}

}
