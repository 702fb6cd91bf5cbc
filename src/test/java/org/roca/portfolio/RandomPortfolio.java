package org.roca.portfolio;

import java.sql.Date;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.SimpleJdbcInsert;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills an empty database with a portfolio as odd as the schema allows: activities
 * without dates, sites or countries, shares and none, joint projects, drafts and office
 * records, participants in every degree of completeness. The same seed makes the same
 * portfolio.
 */
public final class RandomPortfolio {

	private static final List<String> AGENCY_KINDS = List.of("customs", "border", "police");

	private static final List<String> COUNTRIES = List.of("KZ", "KG", "TJ", "TM", "UZ", "AF");

	private static final List<String> FIELDS = List.of("narcotics", "border-control", "cybercrime");

	private static final List<String> TYPES = List.of("training", "meeting", "opening", "equipment_handover");

	private static final List<String> PRECISIONS = List.of("day", "month", "year");

	private static final List<String> PLANS = List.of("planned", "ongoing", "postponed", "cancelled");

	private static final List<String> STATUSES = List.of("planned", "ongoing", "completed", "postponed", "cancelled");

	private static final long ACCOUNT = 1;

	private final Random random;

	private final JdbcTemplate jdbc;

	private final TransactionTemplate transaction;

	private final List<Long> projects = new ArrayList<>();

	private final List<Long> agencies = new ArrayList<>();

	private final List<Long> donors = new ArrayList<>();

	private final List<Long> sites = new ArrayList<>();

	private final List<Long> places = new ArrayList<>();

	private final Map<Long, List<Long>> pillars = new LinkedHashMap<>();

	private long id = 1_000;

	/** A portfolio that is not yet written. */
	public RandomPortfolio(long seed, DataSource dataSource) {
		this.random = new Random(seed);
		this.jdbc = new JdbcTemplate(dataSource);
		this.transaction = new TransactionTemplate(new DataSourceTransactionManager(dataSource));
	}

	/** Removes every record and writes a new portfolio of this many activities. */
	public RandomPortfolio fill(int activities) {
		this.transaction.executeWithoutResult((status) -> write(activities));
		return this;
	}

	private void write(int activities) {
		this.jdbc.execute("alter table report_file disable trigger report_files_are_kept");
		this.jdbc.execute("truncate programme, organisation, source, field_of_work, place cascade");
		this.jdbc.execute("alter table report_file enable trigger report_files_are_kept");
		this.jdbc.update("""
				insert into account (id, username, password_hash, display_name, role)
				values (?, 'random', '{none}x', 'Somebody', 'officer')""", ACCOUNT);
		this.jdbc.queryForList("select setval('activity_seq', 10000000)");
		programme();
		organisations();
		for (int number = 1; number <= activities; number++) {
			activity(number);
		}
		contributions();
	}

	/** The keys of its donors. */
	public List<Long> donors() {
		return this.donors;
	}

	private void programme() {
		int position = 0;
		for (String field : FIELDS) {
			insert("field_of_work", text(row("code", field, "position", ++position), "name", field));
		}
		long programme = insert("programme",
				text(withId("slug", "programme", "start_year", 2015, "end_year", 2019), "name", "Programme"));
		long sub = insert("sub_programme",
				text(withId("programme_id", programme, "number", 1), "name", "Sub-programme"));
		List<Long> themes = new ArrayList<>();
		for (int number = 1; number <= 3; number++) {
			themes.add(insert("thematic_area",
					text(withId("sub_programme_id", sub, "number", number, "slug", "theme-" + number), "name",
							"Theme " + number)));
		}
		for (int number = 1; number <= 4; number++) {
			project(number, pick(themes));
		}
	}

	private void project(int number, long theme) {
		long project = insert(
				"project", text(
						withId("slug", "P-" + number, "code", "P/" + number, "thematic_area_id", theme, "type",
								"regional", "visibility", (number == 4) ? "office" : "donors"),
						"title", "Project " + number));
		this.projects.add(project);
		insert("project_alias", row("project_id", project, "alias", "P/" + number));
		some(FIELDS).forEach((field) -> insert("project_field", row("project_id", project, "field_code", field)));
		List<Long> own = new ArrayList<>();
		for (int pillar = 1; pillar <= this.random.nextInt(3); pillar++) {
			own.add(insert("pillar",
					text(withId("project_id", project, "number", pillar, "code", "P-" + number + "-P" + pillar), "name",
							"Pillar " + pillar)));
		}
		this.pillars.put(project, own);
		for (int site = 1; site <= this.random.nextInt(4); site++) {
			Map<String, @Nullable Object> values = withId("slug", "site-" + number + "-" + site, "kind",
					pick(List.of("border_post", "office")), "country_iso", pick(COUNTRIES), "project_id", project);
			if (chance()) {
				values.put("opened", Date.valueOf("2016-01-01"));
				values.put("opened_precision", pick(PRECISIONS));
			}
			this.sites.add(insert("site", text(values, "name", "Site " + number + " " + site)));
		}
	}

	private void organisations() {
		for (int number = 1; number <= 5; number++) {
			String kind = AGENCY_KINDS.get(number % AGENCY_KINDS.size());
			this.agencies.add(insert("organisation", text(withId("slug", "agency-" + number, "kind", kind, "agency",
					true, "country_iso", chance() ? pick(COUNTRIES) : null), "name", "Agency " + number)));
		}
		for (int number = 1; number <= 3; number++) {
			this.donors.add(insert("organisation",
					text(withId("slug", "donor-" + number, "kind", "government", "donor", true, "agency", number == 3),
							"name", "Donor " + number)));
		}
		for (int number = 1; number <= 3; number++) {
			this.places.add(insert("place", text(withId("slug", "place-" + number, "country_iso", pick(COUNTRIES)),
					"name", "Place " + number)));
		}
		for (Long donor : this.donors) {
			some(this.projects).forEach((project) -> insert("project_organisation",
					row("project_id", project, "organisation_id", donor, "role", "donor")));
		}
	}

	private void activity(int number) {
		long project = pick(this.projects);
		Map<String, @Nullable Object> values = withId("reference", "P-%04d".formatted(number), "project_id", project,
				"number", number, "type", pick(TYPES), "review_state",
				pick(List.of("approved", "approved", "approved", "draft", "submitted", "returned")), "visibility",
				pick(List.of("donors", "donors", "public", "office")), "country_iso", chance() ? pick(COUNTRIES) : null,
				"place_id", chance() ? pick(this.places) : null);
		List<Long> own = this.pillars.getOrDefault(project, List.of());
		values.put("pillar_id", (!own.isEmpty() && chance()) ? pick(own) : null);
		dates(values, "planned", 14);
		dates(values, "actual", 12);
		values.put("status", chance() ? pick((values.get("actual_start") != null) ? STATUSES : PLANS) : null);
		review(values);
		participants(values);
		long activity = insert("activity", text(values, "title", "Activity " + number));
		this.projects.stream()
			.filter((other) -> other != project && this.random.nextInt(6) == 0)
			.forEach((other) -> insert("activity_project", row("activity_id", activity, "project_id", other)));
		countries(activity);
		some(this.agencies).forEach((agency) -> link("activity_organisation", activity, "organisation_id", agency));
		some(this.donors).forEach((donor) -> link("activity_donor", activity, "organisation_id", donor));
		some(this.sites).forEach((site) -> link("activity_site", activity, "site_id", site));
		if ("approved".equals(values.get("review_state")) && this.random.nextInt(4) == 0) {
			change(activity);
		}
	}

	private static void review(Map<String, @Nullable Object> values) {
		if ("returned".equals(values.get("review_state"))) {
			values.put("review_note", "Why it came back");
		}
		if ("submitted".equals(values.get("review_state"))) {
			values.put("submitted_by", ACCOUNT);
			values.put("submitted_at", new Timestamp(0));
		}
	}

	/** An approved activity that is being changed: donors keep seeing it as it was. */
	private void change(long activity) {
		this.jdbc.queryForList("select keep_published(?)", activity);
		this.jdbc.update("""
				update activity set review_state = 'draft', title_en = title_en || ', changed', participants = 9999,
					women = null, men = null, unknown_sex = null,
					visibility = 'office', country_iso = 'AF', status = null where id = ?""", activity);
		this.jdbc.update("delete from activity_country where activity_id = ?", activity);
		this.jdbc.update("delete from activity_organisation where activity_id = ?", activity);
	}

	private void dates(Map<String, @Nullable Object> values, String kind, int years) {
		if (chance()) {
			int year = 2014 + this.random.nextInt(years);
			values.put(kind + "_start", Date.valueOf(year + "-01-01"));
			values.put(kind + "_start_precision", pick(PRECISIONS));
			if (chance()) {
				values.put(kind + "_end", Date.valueOf(year + "-12-01"));
				values.put(kind + "_end_precision", pick(List.of("day", "month")));
			}
		}
	}

	private void participants(Map<String, @Nullable Object> values) {
		int women = this.random.nextInt(20);
		int men = this.random.nextInt(20);
		switch (this.random.nextInt(4)) {
			case 0 -> values.put("participants", women + men);
			case 1 -> {
				values.put("participants", women + men + 3);
				values.put("women", women);
				values.put("men", men);
				values.put("unknown_sex", 3);
			}
			case 2 -> {
				values.put("participants", women + 5);
				values.put("women", women);
			}
			default -> values.put("participants", null);
		}
	}

	private void countries(long activity) {
		List<String> chosen = some(COUNTRIES);
		if (chosen.size() == 2 && chance()) {
			this.jdbc.update("insert into activity_country values (?, ?, 33.33), (?, ?, 66.67)", activity,
					chosen.get(0), activity, chosen.get(1));
			return;
		}
		chosen.forEach((country) -> insert("activity_country", row("activity_id", activity, "country_iso", country)));
	}

	private void contributions() {
		for (int number = 0; number < 6; number++) {
			boolean dollars = chance();
			int amount = 1 + this.random.nextInt(900_000);
			insert("contribution",
					withId("donor_id", pick(this.donors), "project_id", pick(this.projects), "amount", amount,
							"currency", dollars ? "USD" : "JPY", "usd_amount",
							dollars ? (Integer) amount : (chance() ? (Integer) (1 + amount / 100) : null)));
		}
	}

	private void link(String table, long activity, String column, long other) {
		insert(table, row("activity_id", activity, column, other));
	}

	private Map<String, @Nullable Object> withId(@Nullable Object... pairs) {
		Map<String, @Nullable Object> row = row(pairs);
		row.put("id", ++this.id);
		return row;
	}

	private static Map<String, @Nullable Object> row(@Nullable Object... pairs) {
		Map<String, @Nullable Object> row = new LinkedHashMap<>();
		for (int index = 0; index < pairs.length; index += 2) {
			row.put(String.valueOf(pairs[index]), pairs[index + 1]);
		}
		return row;
	}

	private Map<String, @Nullable Object> text(Map<String, @Nullable Object> row, String name, String english) {
		row.put(name + "_en", english);
		row.put(name + "_en_state", "original");
		if (chance()) {
			row.put(name + "_ru", english + " (ru)");
			row.put(name + "_ru_state", "unreviewed");
		}
		return row;
	}

	private long insert(String table, Map<String, @Nullable Object> row) {
		new SimpleJdbcInsert(this.jdbc).withTableName(table)
			.usingColumns(row.keySet().toArray(String[]::new))
			.withoutTableColumnMetaDataAccess()
			.execute(row);
		return this.id;
	}

	private boolean chance() {
		return this.random.nextBoolean();
	}

	private <T> T pick(List<T> from) {
		return from.get(this.random.nextInt(from.size()));
	}

	private <T> List<T> some(List<T> from) {
		List<T> shuffled = new ArrayList<>(from);
		Collections.shuffle(shuffled, this.random);
		return shuffled.subList(0, this.random.nextInt(Math.min(4, shuffled.size() + 1)));
	}

}
