package org.roca.portfolio.activity.draft;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.roca.portfolio.DatabaseTest;
import org.roca.portfolio.account.People;
import org.roca.portfolio.activity.draft.Keeping.Outcome;
import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.web.PostedForm;

import static org.assertj.core.api.Assertions.assertThat;

@DatabaseTest
class DraftsTests {

	private static final UUID KEY = UUID.fromString("0d8ac1a3-75b1-4a63-9d40-6c30fb3b1f10");

	@Autowired
	private Drafts drafts;

	@Autowired
	private DraftQueries queries;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private People people;

	private Editor nargiza = Editor.none();

	private Editor aziz = Editor.none();

	@BeforeEach
	void twoOfficers() {
		this.people.officer("nargiza");
		this.people.officer("aziz");
		this.nargiza = editor("nargiza");
		this.aziz = editor("aziz");
	}

	@Test
	void keepsEveryFieldAsItWasTyped() {
		assertThat(this.drafts
			.keep(this.nargiza,
					form(KEY, 3, Map.of("titleEn", List.of(" Курс <b>\r\n\0 "), "topics", List.of("b", "a"),
							"summaryEn", List.of(""), "people[0].women", List.of("2"))))
			.outcome()).isEqualTo(Outcome.KEPT);
		assertThat(this.queries.find(this.nargiza, KEY)).hasValueSatisfying((draft) -> {
			assertThat(draft.fields()).containsExactlyInAnyOrderEntriesOf(Map.of("titleEn", List.of(" Курс <b>\r\n "),
					"topics", List.of("b", "a"), "summaryEn", List.of(""), "people[0].women", List.of("2")));
			assertThat(draft.seq()).isEqualTo(3);
			assertThat(draft.version()).isEqualTo(7);
			assertThat(draft.path()).isEqualTo("/activities/new");
			assertThat(draft.savedAt()).isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(60));
		});
	}

	@Test
	void leavesOutWhatBelongsToThePageAndWhatIsSecret() {
		TypedForm form = TypedForm.of(PostedForm.of("/activities/new", fields("form-key", KEY.toString(), "form-owner",
				"nargiza", "draft-seq", "4", "version", "2", "_csrf", "t", "newPassword", "p", "titleEn", "A")));
		assertThat(form.fields()).containsOnlyKeys("titleEn");
		assertThat(form.key()).isEqualTo(KEY);
		assertThat(form.seq()).isEqualTo(4);
		assertThat(form.version()).isEqualTo(2);
		TypedForm hostile = TypedForm.of(PostedForm.of("/activities/XAC-K22-0001/edit",
				fields("form-key", "' or 1=1", "draft-seq", "-99999999999999999999", "version", "9999999999999")));
		assertThat(hostile.key()).isNotNull();
		assertThat(hostile.seq()).isZero();
		assertThat(hostile.version()).isNull();
		assertThat(hostile.reference()).isEqualTo("XAC-K22-0001");
	}

	@Test
	void whatWasSentEarlierNeverOverwritesWhatWasSentLater() {
		keep(this.nargiza, KEY, 5, "fifth");
		assertThat(keep(this.nargiza, KEY, 4, "fourth")).satisfies((keeping) -> {
			assertThat(keeping.outcome()).isEqualTo(Outcome.OLDER);
			assertThat(keeping.seq()).isEqualTo(5);
		});
		assertThat(title(KEY)).isEqualTo("fifth");
		assertThat(keep(this.nargiza, KEY, 5, "fifth, without scripts").isKept()).isTrue();
		assertThat(title(KEY)).isEqualTo("fifth, without scripts");
	}

	@Test
	void isOfItsOwnerAlone() {
		keep(this.nargiza, KEY, 1, "hers");
		assertThat(keep(this.aziz, KEY, 2, "his").outcome()).isEqualTo(Outcome.OTHERS);
		assertThat(this.queries.find(this.aziz, KEY)).isEmpty();
		assertThat(this.queries.list(this.aziz)).isEmpty();
		assertThat(this.queries.count(this.aziz)).isZero();
		this.drafts.discard(this.aziz, KEY);
		this.drafts.close(this.aziz, KEY, "/activities/new");
		assertThat(title(KEY)).isEqualTo("hers");
	}

	@Test
	void nothingBringsBackTheDraftOfAFormThatWasSaved() {
		keep(this.nargiza, KEY, 1, "typed");
		this.drafts.close(this.nargiza, KEY, "/activities/new");
		assertThat(this.queries.find(this.nargiza, KEY)).isEmpty();
		assertThat(keep(this.nargiza, KEY, 2, "late").outcome()).isEqualTo(Outcome.CLOSED);
		this.drafts.restore(this.nargiza, KEY);
		assertThat(this.queries.list(this.nargiza)).isEmpty();
		assertThat(this.jdbc.sql("select fields::text || coalesce(title, '') from activity_draft where key = ?")
			.param(KEY)
			.query(String.class)
			.single()).isEqualTo("{}");
	}

	@Test
	void aFormThatWasSavedBeforeItsFirstDraftIsOverToo() {
		this.drafts.close(this.nargiza, KEY, "/activities/new");
		assertThat(keep(this.nargiza, KEY, 1, "late").outcome()).isEqualTo(Outcome.CLOSED);
	}

	@Test
	void aDiscardedDraftCanBeBroughtBackForAMonth() {
		keep(this.nargiza, KEY, 1, "typed");
		this.drafts.discard(this.nargiza, KEY);
		assertThat(this.queries.find(this.nargiza, KEY)).isEmpty();
		assertThat(keep(this.nargiza, KEY, 2, "late").outcome()).isEqualTo(Outcome.CLOSED);
		this.drafts.forget();
		this.drafts.restore(this.nargiza, KEY);
		assertThat(title(KEY)).isEqualTo("typed");
		this.drafts.discard(this.nargiza, KEY);
		this.jdbc.sql("update activity_draft set closed_at = ?")
			.param(Instant.now().minus(Duration.ofDays(31)).atOffset(ZoneOffset.UTC))
			.update();
		this.drafts.forget();
		assertThat(this.jdbc.sql("select count(*) from activity_draft").query(Long.class).single()).isZero();
	}

	@Test
	void anOpenDraftIsKeptHoweverOldItIs() {
		keep(this.nargiza, KEY, 1, "typed");
		this.jdbc.sql("update activity_draft set saved_at = now() - interval '5 years'").update();
		this.drafts.forget();
		assertThat(title(KEY)).isEqualTo("typed");
	}

	@Test
	void twoWindowsOfOneRecordAreTwoDrafts() {
		UUID other = UUID.randomUUID();
		String path = "/activities/XAC-K22-0001/edit";
		this.drafts.keep(this.nargiza, new TypedForm(KEY, 1, 0, path, Map.of("titleRu", List.of("Первое")), 10));
		this.drafts.keep(this.nargiza, new TypedForm(other, 1, 0, path, Map.of(), 10));
		this.drafts.keep(this.aziz, new TypedForm(UUID.randomUUID(), 1, 0, path, Map.of(), 10));
		this.jdbc.sql("update activity_draft set saved_at = now() - interval '1 hour' where key = ?")
			.param(KEY)
			.update();
		long activity = this.jdbc.sql("select id from activity where reference = 'XAC-K22-0001' and publishes is null")
			.query(Long.class)
			.single();
		assertThat(this.queries.ofRecord(this.nargiza, activity)).extracting(DraftLine::key)
			.containsExactly(other, KEY);
		assertThat(this.queries.ofRecord(this.nargiza, activity)).extracting(DraftLine::title)
			.containsExactly(null, "Первое");
		assertThat(this.queries.ofRecord(this.nargiza, activity).get(1).href()).isEqualTo(path + "?draft=" + KEY);
		assertThat(this.queries.ofNewRecords(this.nargiza)).isEmpty();
	}

	@Test
	void aDraftOutlivesItsRecordInTheBin() {
		this.jdbc.sql("update activity set binned_at = now(), binned_by = ? where reference = 'XAC-K22-0001'")
			.param(this.aziz.accountId())
			.update();
		this.drafts.keep(this.nargiza,
				new TypedForm(KEY, 1, 0, "/activities/XAC-K22-0001/edit", Map.of("titleEn", List.of("typed")), 10));
		assertThat(title(KEY)).isEqualTo("typed");
		assertThat(this.queries.list(this.nargiza)).extracting(DraftLine::reference).containsExactly("XAC-K22-0001");
	}

	@Test
	void refusesWhatIsTooLongAndKeepsWhatItHas() {
		keep(this.nargiza, KEY, 1, "short");
		Map<String, List<String>> most = Map.of("titleEn", List.of("я".repeat(PostedForm.LARGEST / 2 - 4)));
		Map<String, List<String>> tooMuch = Map.of("titleEn", List.of("я".repeat(PostedForm.LARGEST / 2)));
		assertThat(this.drafts.keep(this.nargiza, form(KEY, 2, tooMuch)).outcome()).isEqualTo(Outcome.LARGE);
		assertThat(title(KEY)).isEqualTo("short");
		assertThat(this.drafts.keep(this.nargiza, form(KEY, 3, most)).outcome()).isEqualTo(Outcome.KEPT);
	}

	@Test
	void refusesOneDraftTooManyButNotOneInHand() {
		for (int number = 0; number < Drafts.MOST; number++) {
			keep(this.nargiza, UUID.randomUUID(), 1, "draft " + number);
		}
		assertThat(keep(this.nargiza, KEY, 1, "too many").outcome()).isEqualTo(Outcome.FULL);
		assertThat(keep(this.nargiza, this.queries.list(this.nargiza).get(0).key(), 2, "again").isKept()).isTrue();
		assertThat(keep(this.aziz, UUID.randomUUID(), 1, "his first").isKept()).isTrue();
		assertThat(this.queries.list(this.nargiza)).hasSize(Drafts.MOST);
		assertThat(this.drafts.keepSurely(this.nargiza, form(KEY, 1, Map.of("titleEn", List.of("carried")))))
			.isEqualTo(KEY);
		assertThat(title(KEY)).isEqualTo("carried");
	}

	@Test
	void whatIsInHandIsKeptBesideWhatStandsInItsWay() {
		TypedForm hand = form(KEY, 1, Map.of("titleEn", List.of("in hand")));
		keep(this.aziz, KEY, 1, "his");
		assertThat(this.drafts.keepSurely(this.nargiza, hand)).isNotEqualTo(KEY).satisfies(this::isInHand);
		UUID closed = UUID.randomUUID();
		this.drafts.close(this.nargiza, closed, "/activities/new");
		assertThat(this.drafts.keepSurely(this.nargiza, hand.under(closed))).isNotEqualTo(closed)
			.satisfies(this::isInHand);
		UUID later = UUID.randomUUID();
		keep(this.nargiza, later, 9, "later");
		assertThat(this.drafts.keepSurely(this.nargiza, hand.under(later))).isNotEqualTo(later)
			.satisfies(this::isInHand);
		assertThat(title(later)).isEqualTo("later");
	}

	private void isInHand(UUID key) {
		assertThat(title(key)).isEqualTo("in hand");
	}

	private Keeping keep(Editor editor, UUID key, long seq, String title) {
		return this.drafts.keep(editor, form(key, seq, Map.of("titleEn", List.of(title))));
	}

	private String title(UUID key) {
		return this.queries.find(this.nargiza, key).orElseThrow().fields().getOrDefault("titleEn", List.of()).get(0);
	}

	private static TypedForm form(UUID key, long seq, Map<String, List<String>> fields) {
		Map<String, String[]> sent = new LinkedHashMap<>(
				fields("form-key", key.toString(), "draft-seq", String.valueOf(seq), "version", "7"));
		fields.forEach((name, values) -> sent.put(name, values.toArray(String[]::new)));
		TypedForm form = TypedForm.of(PostedForm.of("/activities/new", sent));
		long own = new PostedForm("", "", fields).size();
		return new TypedForm(form.key(), form.seq(), form.version(), form.path(), form.fields(), own);
	}

	private static Map<String, String[]> fields(String... pairs) {
		Map<String, String[]> fields = new LinkedHashMap<>();
		for (int at = 0; at < pairs.length; at += 2) {
			fields.put(pairs[at], new String[] { pairs[at + 1] });
		}
		return fields;
	}

	private Editor editor(String username) {
		long id = this.jdbc.sql("select id from account where username = ?").param(username).query(Long.class).single();
		return new Editor(id, username, username, Editor.Power.ALL, Set.of());
	}

}
