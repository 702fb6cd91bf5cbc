package org.roca.portfolio.activity.since;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import org.roca.portfolio.DatabaseTest;
import org.roca.portfolio.account.People;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.FilterName;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What changed is told to each reader as far as they see it: to the office every version,
 * to a donor approved ones alone.
 */
@DatabaseTest
class ActivityChangesTests {

	private static final String ONE = "XAC-K22-0001";

	private static final ActivityFilter IN_TURKMENISTAN = ActivityFilter.NONE.with(FilterName.COUNTRY, "TM");

	@Autowired
	private ActivityChanges changes;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private People people;

	private int before;

	private Scope japan;

	@BeforeEach
	void theRecordSoFar() {
		this.before = this.jdbc.sql("select max(id) from revision").query(Integer.class).single();
		this.japan = Scope
			.donor(this.jdbc.sql("select id from organisation where slug = 'japan'").query(Long.class).single());
		this.jdbc.sql("update activity set visibility = 'public' where reference = ?").param(ONE).update();
		save(ONE, "'{\"visibility\": \"public\"}'");
		this.before = this.jdbc.sql("select max(id) from revision").query(Integer.class).single();
	}

	@Test
	void nothingIsNothing() {
		assertThat(counts(Scope.office(), ActivityFilter.NONE)).isEmpty();
	}

	@Test
	void saysWhichFieldsOfAnActivityDiffer() {
		save(ONE, "'{\"title_en\": \"Renamed\", \"women\": 3, \"review_state\": \"draft\"}'");
		ChangeRow row = rows(Scope.office(), ActivityFilter.NONE).get(0);
		assertThat(row.kind()).isEqualTo(ChangeKind.CHANGED);
		assertThat(row.title().en()).isEqualTo("Renamed");
		assertThat(row.parts()).contains("edit.field.titleEn", "edit.field.women").doesNotContain("edit.field.titleRu");
		assertThat(row.hasComparison()).isTrue();
	}

	@Test
	void aDonorLearnsNothingOfWhatWaitsForApproval() {
		save(ONE, "'{\"title_en\": \"A secret draft\", \"review_state\": \"draft\"}'");
		assertThat(counts(this.japan, ActivityFilter.NONE)).isEmpty();
		this.jdbc.sql("update activity set title_en = 'Approved words' where reference = ?").param(ONE).update();
		save(ONE, "'{\"title_en\": \"Approved words\"}'");
		assertThat(counts(Scope.office(), ActivityFilter.NONE)).containsExactly(Map.entry(ChangeKind.APPROVED, 1L));
		ChangeRow row = rows(this.japan, ActivityFilter.NONE).get(0);
		assertThat(row.kind()).isEqualTo(ChangeKind.CHANGED);
		assertThat(row.title().en()).isEqualTo("Approved words");
		assertThat(row.parts()).containsExactly("edit.field.titleEn");
		assertThat(row.author()).isNull();
		assertThat(row.hasComparison()).isFalse();
	}

	@Test
	void aDonorLearnsNothingOfWhatWasTakenFromIt() {
		this.jdbc.sql("update activity set visibility = 'office' where reference = ?").param(ONE).update();
		save(ONE, "'{\"visibility\": \"office\"}'");
		assertThat(counts(this.japan, ActivityFilter.NONE)).isEmpty();
		assertThat(counts(Scope.office(), ActivityFilter.NONE)).containsOnlyKeys(ChangeKind.CHANGED);
	}

	@Test
	void tellsWhatCameIntoASelectionAndWhatLeftIt() {
		String turkmen = this.jdbc.sql("select min(reference) from activity where country_iso = 'TM'")
			.query(String.class)
			.single();
		save(ONE, "'{\"country_iso\": \"TM\"}'");
		save(turkmen, "'{\"country_iso\": \"KZ\"}'");
		assertThat(counts(Scope.office(), IN_TURKMENISTAN)).containsExactly(Map.entry(ChangeKind.ENTERED, 1L),
				Map.entry(ChangeKind.LEFT, 1L));
		assertThat(counts(Scope.office(), ActivityFilter.NONE)).containsExactly(Map.entry(ChangeKind.CHANGED, 2L));
	}

	@Test
	void tellsWhatWasCancelledAndPutAway() {
		save(ONE, "'{\"status\": \"cancelled\"}'");
		save("XAC-K22-0002", "jsonb_build_object('binned_at', now(), 'binned_by', 1)");
		assertThat(counts(Scope.office(), ActivityFilter.NONE)).containsExactly(Map.entry(ChangeKind.PUT_AWAY, 1L),
				Map.entry(ChangeKind.CANCELLED, 1L));
	}

	@Test
	void anActivityOfWhichNoEarlierVersionIsOnRecordIsNew() {
		this.jdbc.sql("delete from activity_aud where id = (select id from activity where reference = ?)")
			.param(ONE)
			.update();
		save(ONE, "'{\"visibility\": \"public\"}'");
		assertThat(counts(Scope.office(), ActivityFilter.NONE)).containsExactly(Map.entry(ChangeKind.NEW, 1L));
		assertThat(counts(this.japan, ActivityFilter.NONE)).containsExactly(Map.entry(ChangeKind.NEW, 1L));
		assertThat(counts(Scope.none(), ActivityFilter.NONE)).isEmpty();
	}

	@Test
	void thePageLeavesTheTablesOfThePresentBehindIt() {
		save(ONE, "'{\"title_en\": \"Renamed\"}'");
		rows(Scope.office(), ActivityFilter.NONE);
		assertThat(this.jdbc.sql("select current_schema()").query(String.class).single()).isEqualTo("public");
	}

	@Test
	void thePageStatesTheFiguresThatItLinksTo() {
		save(ONE, "'{\"title_en\": \"Renamed by a test\", \"review_state\": \"draft\"}'");
		RequestPostProcessor officer = this.people.officer("reads-changes");
		assertThat(this.mvc.get().uri("/changes?project=XAC-K22").with(officer)).hasStatusOk()
			.bodyText()
			.contains("Project: XAC/K22", "Renamed by a test", "Title in English",
					"data-figure=\"changes-changed\" data-value=\"1\"", "/activities/" + ONE + "/compare?from=");
		assertThat(this.mvc.get().uri("/changes?project=XAC-K22&kind=changed").with(officer)).bodyText()
			.contains("<b class=\"stated\" data-figure=\"changes-changed\" data-value=\"1\">1</b>");
		assertThat(this.mvc.get().uri("/changes?agency-kind=unknown&kind=changed").with(officer)).bodyText()
			.contains("Kind of agency: not stated", "data-figure=\"changes-changed\"")
			.doesNotContain("not understood");
		assertThat(this.mvc.get().uri("/changes?project=XAC-K22&lang=ru").with(officer)).bodyText()
			.contains("Изменилось 1 мероприятие", "Название на английском");
	}

	@Test
	void readsADayAsPeopleWriteItAndNamesWhatIsNone() {
		RequestPostProcessor officer = this.people.officer("reads-changes");
		assertThat(this.mvc.get().uri("/changes?since=01.10.2026").with(officer)).bodyText()
			.contains("What changed since 1 Oct 2026");
		assertThat(this.mvc.get().uri("/changes?since=2026-10").with(officer)).bodyText()
			.contains("What changed since 1 Oct 2026");
		assertThat(this.mvc.get().uri("/changes?since=31.02.2026&country=XX").with(officer)).hasStatusOk()
			.bodyText()
			.contains("2 filters were not understood");
		assertThat(this.mvc.get().uri("/changes?kind=put-away&skip=99999999999").with(officer))
			.hasStatus(HttpStatus.OK);
	}

	private Map<ChangeKind, Long> counts(Scope scope, ActivityFilter filter) {
		return this.changes.find(scope, filter, this.changes.after(this.before).orElseThrow(), null, 0, Locale.ENGLISH)
			.counts();
	}

	private List<ChangeRow> rows(Scope scope, ActivityFilter filter) {
		return this.changes.find(scope, filter, this.changes.after(this.before).orElseThrow(), null, 0, Locale.ENGLISH)
			.rows();
	}

	/** Writes a version as Envers does: the record as it is, with some values changed. */
	private void save(String reference, String values) {
		int revision = this.jdbc
			.sql("insert into revision (id, at, author) values (nextval('revision_seq'), now(), 'Aigul') returning id")
			.query(Integer.class)
			.single();
		this.jdbc.sql("""
				insert into activity_aud select (jsonb_populate_record(null::activity_aud,
					to_jsonb(a) || %s::jsonb || jsonb_build_object('rev', :rev, 'revtype', 1))).*
				from activity a where a.reference = :reference and a.publishes is null""".formatted(values))
			.param("rev", revision)
			.param("reference", reference)
			.update();
	}

}
